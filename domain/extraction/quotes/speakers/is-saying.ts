import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { commonRelatives, passedOn, quoting, sayingOfNamed, sayings, thatsOfSpeech, without } from "../quote-words.ar";
import type { SubjectReader } from "../subjects/subjects";
import { bareVerb, type Cue } from "./cue";
import { hasSignAhead } from "./has-sign-ahead";
import { isNoSaying } from "./no-sayings";

/** «About his …», «of his …», «for his …». */
const ofIts = /^(?:\u0639\u0646|\u0645\u0646|\u0639\u0644\u064a|\u0641\u064a) .{2,}\u0647(?:\u0627|\u0645)?$/;
const denials = /^[\u0648\u0641]?\u0644[\u0645\u0646]$/;
const saidSign = /^[:"\u00AB\u201C]$/;

/** «Saw», «added» say something of a name's, or where a colon or a mark follows; else they are done to things. */
export function isSaying(text: ReadText, cue: Cue, subjects: SubjectReader): boolean {
  const bare = bareVerb(text, cue);
  if (passedOn.test(bare) || isNoun(text, cue) || isDenied(text, cue)) return false;
  if (isNoSaying(text, cue) && !isVoiced(text, cue, subjects)) return false;
  if (isOfThing(text, cue, bare) || isHandedOn(text, cue) || isKeptBack(text, cue) || isDoneToHer(text, cue))
    return false;
  // «What X confirms»; a service that a company offers is no words.
  if (cue.word.form === "present" && toldOfIt.test(bare) && !considered.test(bare))
    return subjects.after(cue.last, true)?.speaker.isPerson === true;
  if (!sayingOfNamed.has(bare) || sayings.has(bare)) return true;
  const next = text.tokens.slice(cue.last + 1, cue.last + farthestThat).find(({ text: word }) => !beside.test(word));
  const isTold = next !== undefined && (next.kind === "sign" ? saidSign.test(next.text) : thatsOfSpeech.has(next.text));
  return isTold || subjects.after(cue.last, true) !== undefined || hasSignAhead(text.tokens, cue, saidSign);
}

const farthestThat = 4;
/** «Also», «of», between a verb and its «that»: «complained also of that he». As folded. */
const beside = /^(?:\u0627\u064A\u0636\u0627|\u0645\u0646)$/;

/** «The minister X expressed … about», elsewhere «through»: a person, and «about» behind him. */
function isVoiced({ tokens, ...text }: ReadText, cue: Cue, subjects: SubjectReader): boolean {
  if (bareVerb({ tokens, ...text }, cue) !== voiced) return false;
  // «Had expressed»: no «through» stands behind «had».
  const hasHad = had.test(tokens[cue.first - 1]?.text ?? "");
  const subject = subjects.after(cue.last, !hasHad);
  if (!subject || !(hasHad || subject.speaker.isPerson)) return false;
  const behind = tokens.slice(subject.last + 1, subject.last + 1 + farthestAbout);
  return behind.some(({ text: word, sentence }) => word === about && sentence === tokens[cue.first]?.sentence);
}
const voiced = "\u0639\u0628\u0631";
const about = "\u0639\u0646";
const farthestAbout = 8;
const had = /^[\u0648\u0641\u0644]?\u0642\u062F$/;

/** «Considers it», «describes it», «thinks it». */
const considered =
  /^[\u064A\u062A](?:\u0639\u062A\u0628\u0631|\u0635\u0641|\u0638\u0646|\u0639\u062F)\u0647(?:\u0627|\u0645)?$/;
const toldOfIt = /^[\u064A\u062A].{2,}\u0647(?:\u0627|\u0645)?$/;

/** «The verdict that the court confirmed (it)»: what is done with a thing beside what is told. */
const isOfThing = ({ tokens }: ReadText, { first, word }: Cue, bare: string): boolean =>
  word.form === "past" &&
  bare.length > word.cue.length &&
  toldOf.test(bare) &&
  !describing.test(bare) &&
  commonRelatives.has(tokens[beforeHad(tokens, first)]?.text ?? "");
/** «That drivers had written»: past «was» and «had». */
const beforeHad = (tokens: readonly Token[], first: number): number => {
  let at = first - 1;
  while (at > first - 3 && hadWords.test(tokens[at]?.text ?? "")) at--;
  return at;
};
const hadWords = /^(?:\u0642\u062f|\u0643\u0627\u0646\u062a?)$/;
const toldOf = /\u0647(?:\u0627|\u0645)?$/;
const describing = /^(?:\u0627\u0639\u062a\u0628\u0631|\u0648?\u0635\u0641|\u0639\u062f|\u0631\u0627)/;

/** «That the forces passed information on»: what is done with things. */
const isHandedOn = (text: ReadText, cue: Cue): boolean =>
  quoting.has(bareVerb(text, cue)) && information.test(text.tokens[cue.subjectEnd + 1]?.text ?? "");
const information =
  /^(?:\u0645\u0639\u0644\u0648\u0645(?:\u0627\u062A|\u0647)|\u0627\u0633\u0644\u062D\u0647|\u062C\u062B(?:\u0647|\u062B)|\u0642\u0648\u0627\u062A)$/;

/** «Refusing to disclose his identity», «on condition of not being named»: what somebody keeps back. */
const identity =
  /^(?:\u0627\u0644)?(?:\u0647\u0648\u064A|\u0627\u0633\u0645)(?:\u0647|\u062A\u0647)?(?:\u0627|\u0645|\u0645\u0627)?$/;
function isKeptBack({ tokens }: ReadText, { first, last }: Cue): boolean {
  const [verb, next, then] = [tokens[first], tokens[last + 1], tokens[last + 2]].map((token) => token?.text ?? "") as [
    string,
    string,
    string,
  ];
  if (first !== last) return false;
  if (disclosing.test(verb)) return identity.test(next);
  return keeping.test(verb) && (unnamed.test(next) || (toDisclose.test(next) && (identity.test(then) || then === of)));
}
/** «Refused [to disclose his name]», «spoke [on condition of …]», «asked [not to …]». As folded. */
const keeping =
  /^(?:\u0631\u0641\u0636|\u0637\u0644\u0628|\u062A\u062D\u062F\u062B|\u0627\u0634\u062A\u0631\u0637)(?:\u062A|\u0648\u0627)?$/;
const unnamed = /^(?:\u0634\u0631\u064A\u0637\u0647|\u0639\u062F\u0645)$/;
const toDisclose =
  /^(?:\u0627\u0644)?(?:\u0643\u0634\u0641|\u0630\u0643\u0631|\u0646\u0634\u0631|\u0627\u0641\u0635\u0627\u062D|\u062A\u0633\u0645\u064A\u0647)$/;
const of = "\u0639\u0646";
const disclosing = /^(?:\u0643\u0634\u0641|\u0630\u0643\u0631)$/;

/** «[Passing on] the stolen letter»: in Arabic «passed on», where a verb of a man cannot have those for its subject. */
function isDoneToHer({ tokens, raw }: ReadText, { last, word }: Cue): boolean {
  const next = tokens.slice(last + 1, last + 3);
  const written = raw.slice(next[0]?.start, next.at(-1)?.end);
  return word.form === "past" && word.gender === "m" && next.length === 2 && ofHer.test(written);
}
const ofHer = /^\u0627\u0644\S{2,}\u0629 \u0627\u0644\S{2,}\u0629$/;

/** «Without disclosing his name», «of his regret»: nouns that are written like verbs. */
function isNoun({ tokens }: ReadText, { first, last, word }: Cue): boolean {
  const before = tokens[first - 1];
  if (word.form !== "past" || before?.sentence !== tokens[first]?.sentence) return false;
  return without.has(before?.text ?? "") || (last === first && ofIts.test(`${before?.text} ${tokens[first]?.text}`));
}

/** «Did not disclose»: nobody tells anything. */
function isDenied({ tokens }: ReadText, { first, word }: Cue): boolean {
  const before = tokens[first - 1];
  return word.form !== "nominal" && before?.sentence === tokens[first]?.sentence && denials.test(before?.text ?? "");
}

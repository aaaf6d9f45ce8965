import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { hasBareNoun } from "../references/bare-noun";
import { nounOf } from "../references/points-outside";
import { knownByNow } from "../references/reference-words.ar";
import { named, type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { isCutShort } from "../tellers/speaker-name";
import { afterName } from "../trust-words.ar";
import {
  addsThat,
  amountsTo,
  nameless,
  needed,
  openSpeaker,
  otherClause,
  sources,
  tellsOn,
  theirs,
} from "./whole-words.ar";

/** What somebody whom the same sentence names in full is told to have said, from its beginning to its end. */
export function isWholeSaying(view: SentenceView, draft: Draft): boolean {
  const { subject, evidence, attribution, value } = draft;
  if (value.type !== "claim" || !attribution) return false;
  const isDirect = attribution.kind === "direct";
  const said = wordsOf(view, evidence, true);
  return (
    isNamedHere(view, draft) &&
    !view.isLooseName(subject.text) &&
    !isLedOn(view, evidence.end) &&
    !isNameless(view, subject.text) &&
    !isOfNeed(view, evidence.start) &&
    !/\.\./u.test(value.text) &&
    !goesOn(said.tokens) &&
    !isOfOther(view, draft) &&
    (isDirect ? opensRightBehind(view, draft) : !hasBareNoun(said) && !leadsOut(said) && namesSomething(view, said))
  );
}

/** The last word of the speaker's name stands in the sentence, outside what is said, and the name ends there. */
function isNamedHere(view: SentenceView, { subject, evidence }: Draft): boolean {
  const words = foldLoosely(subject.text).split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (openSpeaker.test(last)) return false;
  const isPerson = view.spans.some(({ type, text }) => type === "person" && lastWord(text) === last);
  if (isPerson && words.length < 2) return false;
  const named = view.tokens.findLast(
    ({ text, start, end }) => text === last && (end <= evidence.start || start >= evidence.end),
  );
  if (!named) return false;
  const next = view.tokens.find(({ start }) => start >= named.end);
  const isWhole = !isPerson || view.tokens[view.tokens.indexOf(named) - 1]?.text === words.at(-2);
  if (!isWhole && view.hasNamesake(subject.text)) return false;
  if (next?.kind !== "word" || thatWords.has(next.text)) return true;
  if (isPerson) return isVerb(bare(next.text)) || !isCutShort(view, named.end);
  return afterName.test(next.text) && !/^[\u0628\u0644]\p{L}{3,}/u.test(next.text);
}

const lastWord = (name: string): string => foldLoosely(name).split(/\s+/u).at(-1) ?? "";

/** «X, the father of Y, sees that»: before a verb that follows two names either may speak. */
function isOfOther({ tokens, spans }: SentenceView, { subject, evidence, attribution }: Draft): boolean {
  const cue = foldLoosely(attribution?.cue ?? "");
  const verb = tokens.find(({ text, end }) => end <= evidence.start && text === cue);
  if (!verb || subject.start >= verb.start) return false;
  const people = spans
    .filter(({ type, end }) => type === "person" && end <= verb.start)
    .map(({ text }) => lastWord(text));
  return new Set(people).size > 1;
}

/** «Their use is known while Moscow insists», «demand rose with them»: whose, or who tells it, is open. */
const leadsOut = ({ tokens, raw }: Words): boolean =>
  tokens.some(
    (token, at) =>
      otherClause.test(token.text) || theirs.test(token.text) || (at > 0 && at < opening && endsInPronoun(raw(token))),
  );
const opening = 4;

/** «Unconfirmed reports», «local sources», «the union»: no body, no state and nobody among the words, or one told before. */
function isNameless(view: SentenceView, name: string): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const isNamed =
    words.some((word) => view.isOfCountry(word)) ||
    view.spans.some(({ type, text }) => named.has(type) && name.includes(text));
  const noun = nounOf(words.at(-1) ?? "");
  return (
    (nameless.test(words[0] ?? "") && !isNamed) ||
    sources.test(words[0] ?? "") ||
    (noun !== undefined && knownByNow.has(noun))
  );
}

/** Who or what it is about has a name in what is said. */
const namesSomething = (view: SentenceView, { tokens, spans }: Words): boolean =>
  spans.some(({ type }) => named.has(type)) || tokens.some(({ text }) => view.isOfCountry(text));

/** Behind «that», a colon, a comma, who speaks or the verb, not behind words that lead up to a name in marks. */
function opensRightBehind(
  { text: { tokens }, spans }: SentenceView,
  { evidence, subject, attribution }: Draft,
): boolean {
  const at = tokenAt(tokens, evidence.start);
  const before = tokens
    .slice(Math.max(0, at - mostMarks), at)
    .findLast(({ text }) => !/^["\u201C\u201D\u00AB\u00BB'\u2018\u2019]$/u.test(text));
  if (!before || before.kind === "sign" || thatWords.has(before.text.replace(/^[\u0648\u0641](?=\u0627\u0646)/u, "")))
    return true;
  const cue = foldLoosely(attribution?.cue ?? "");
  const isSpeaker = foldLoosely(subject.text).split(/\s+/u).includes(before.text);
  const isIn = spans.some(
    ({ type, start, end }) => besideSaying.has(type) && start <= before.start && end >= before.end,
  );
  return isSpeaker || isIn || before.text === cue || before.text.endsWith(cue) || tellsOn.test(before.text);
}
const mostMarks = 4;
const besideSaying = new Set<Span["type"]>(["person", "organisation", "role", "place", "date"]);

/** «Stressed the need that they …». */
function isOfNeed({ text: { tokens } }: SentenceView, from: number): boolean {
  const at = tokenAt(tokens, from);
  const [noun, that] = tokens.slice(Math.max(0, at - 2), at);
  return that !== undefined && thatWords.has(that.text) && needed.test(noun?.text ?? "");
}

/** «…, a message that amounts to». */
function isLedOn({ tokens }: SentenceView, from: number): boolean {
  const [first, second] = tokens.filter(({ start }) => start >= from);
  return [first, second].some((token) => amountsTo.test(token?.text ?? ""));
}

/** Another saying begins amid the words. */
const goesOn = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) => tellsOn.test(text) || (addsThat.test(text) && thatWords.has(tokens[at + 1]?.text ?? "")),
  );

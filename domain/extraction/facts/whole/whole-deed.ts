import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import type { Token } from "../../text/tokens";
import { bare, isKnownVerb, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import { hasBareNoun } from "../references/bare-noun";
import { isPronounUnnamed } from "../references/unnamed-pronoun";
import { type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { beforeNouns, besidesMatter, matterBehind } from "./half-words.ar";
import { isMisnamed, isSeeming, isTeller } from "./told-plainly";
import { isBodyOfOne } from "./whole-post";
import {
  attackedInWords,
  beingSo,
  demanding,
  invitedTo,
  inviting,
  ofWhat,
  phraseLead,
  searchedFor,
} from "./whole-words.ar";

/** What somebody named did, with the day that the sentence tells of it. */
export function isWholeDeed(view: SentenceView, draft: Draft): boolean {
  const { evidence, subject, property, value } = draft;
  const words = wordsOf(view, evidence, false);
  const isInWords =
    property === "struck" &&
    value.type === "claim" &&
    value.text.split(/\s+/u).some((word) => attackedInWords.test(word));
  return (
    !hasSecond(words.tokens) &&
    !isToCome(words) &&
    !hasBareNoun(words) &&
    !words.tokens.some((_, at) => toWhom.test(words.tokens[at]?.text ?? "") && isPronounUnnamed(words, at)) &&
    !isInWords &&
    isTeller(view, draft) &&
    !isHalf(view, draft, words) &&
    !isDemandOf(view, draft) &&
    !isNoun(view, draft) &&
    !isFigureCut(view, draft) &&
    !isAnyBody(view, draft) &&
    !isBeforePost(view, draft) &&
    !isBehindDoer(view, draft) &&
    !isAdjectiveBehind(view, subject.end) &&
    !isNameGoingOn(view, subject.end) &&
    !isDatedOutside(view, draft) &&
    !isCutBefore(view, draft) &&
    !isSeeming(view, Math.min(evidence.start, subject.start)) &&
    !(property === "discussed" && value.type === "claim" && searchedFor.test(foldLoosely(value.text))) &&
    !isMisnamed(view, draft) &&
    view.tokens.find(({ start }) => start >= evidence.end)?.text !== unless
  );
}

/** «In case of failure of the council in», which is written as «failed» is. */
const isNoun = ({ tokens, text: { raw } }: SentenceView, { evidence, subject }: Draft): boolean =>
  evidence.start < subject.start &&
  !/^[\u0648\u0641]/u.test(raw.slice(evidence.start)) &&
  beforeNouns.test(tokens.findLast(({ end }) => end <= evidence.start)?.text ?? "");

/** «At the price of 4. 5 billion», read up to the point. */
const isFigureCut = ({ text: { raw } }: SentenceView, { evidence }: Draft): boolean =>
  /\p{N}$/u.test(raw.slice(0, evidence.end)) && /^[.,\u066B]\s?\p{N}/u.test(raw.slice(evidence.end));

/** «The strategic committee»: of what, the words do not say. */
export const isAnyBody = (view: SentenceView, { subject }: Draft): boolean => {
  const body = foldLoosely(subject.text);
  return /^\u0627\u0644/u.test(body) && body.split(/\s+/u).length <= 2 && !isBodyOfOne(view, body);
};

/** Another day of the sentence is told; one right before the deed that was left open is no other, nor are those before it. */
function isDatedOutside(view: SentenceView, { evidence, scope }: Draft): boolean {
  const dates = view.spans.filter((span) => span.type === "date");
  const before = dates.findLast(({ end }) => end <= evidence.start);
  const isOpened =
    before !== undefined && isOpeningDay(view, before, { from: evidence.start, isUndated: scope.asOf === undefined });
  return dates.some(
    ({ start, end, norm }) =>
      norm.iso !== scope.asOf &&
      ((end <= evidence.start && !isOpened) || (start >= evidence.end && scope.asOf === undefined)),
  );
}
type Day = Extract<Span, { type: "date" }>;

/** «And two days after it, the troops retook …», «on 3 March the troops retook …»: of this year a day may be left out. */
function isOpeningDay(
  { tokens, text }: SentenceView,
  date: Day,
  { from, isUndated }: { from: number; isUndated: boolean },
): boolean {
  const count = (to: number) => tokens.filter(({ end }) => end <= to).length;
  if (count(from) - count(date.end) > opening) return false;
  const isSince = tokens.some(({ text: word, end }) => end <= date.start && sinceThen.test(word));
  if (/^\u0648?\u0628\u0639\u062F/u.test(date.text)) return !isSince;
  const isOfYear = text.published === undefined || date.norm.iso.slice(0, 4) === text.published.slice(0, 4);
  const isPast = !/^[\u0648\u0641]?[\u064A\u062A]/u.test(text.raw.slice(from));
  return isUndated && isOfYear && count(date.start) <= opening && (isPast || !isSince);
}
/** «Since», «until». */
const sinceThen = /^\u0648?(?:\u0645\u0646\u0630|\u062D\u062A\u064A)$/;

/** «Demanded in his speech, under the title …, that»: a phrase goes on behind the comma, or what was demanded is not told. */
function isCutBefore(view: SentenceView, { evidence, value }: Draft): boolean {
  const [next, after] = view.tokens.filter(({ start }) => start >= evidence.end);
  const words = value.type === "claim" ? foldLoosely(value.text).split(/\s+/u) : [];
  const isShort = words.length < fewestBefore || demanding.test(words[0] ?? "");
  if (isShort && next?.text === "\u060C" && phraseLead.test(after?.text ?? "")) return true;
  return demanding.test(words[0] ?? "") && !words.slice(1).some((word) => demanded.test(word));
}
/** From so many words on a deed is told, whatever phrase a comma joins to it. */
const fewestBefore = 7;
/** «Began as of yesterday», «seemed clear», «won, his criticism became»: no deed, one without its object, or with another's. */
function isHalf(view: SentenceView, { evidence, value }: Draft, { tokens }: Words): boolean {
  const [first = "", ...told] = wordsIn(value);
  if (isMisreadVerb(view, { evidence, value })) return true;
  if (isVerb(told[0] ?? "") && /^[\u064A\u062A]/u.test(told[0] ?? "")) return true;
  if (ofWhat.test(first) && (told.length < fewestTold || isOfNothing(told))) return true;
  if (told.some((word) => but.test(word))) return true;
  return tokens.some(({ text }, at) => at > 0 && text === "\u060C" && isVerb(bare(tokens[at + 1]?.text ?? "")));
}
const wordsIn = (value: Draft["value"]): string[] =>
  value.type === "claim" ? foldLoosely(value.text).split(/\s+/u) : [];

/** «An individual» as «so answered», «seemed» as «began», «widened» as «and …», «bade farewell» as «and called for». */
export function isMisreadVerb({ text }: SentenceView, { evidence, value }: Pick<Draft, "evidence" | "value">): boolean {
  const raw = text.raw.slice(evidence.start).replace(/^\u0648/u, "");
  const [first = "", ...told] = wordsIn(value);
  if (text.raw[evidence.start] === so && !first.startsWith(so)) return true;
  if (beingSo.test(first) || seemed.test(raw) || doubled.test(raw)) return true;
  return inviting.test(first) && !told.some((word) => invitedTo.test(word));
}
/** «Committed itself before the court»: to what, stands elsewhere. */
const isOfNothing = ([first = "", ...rest]: readonly string[]): boolean =>
  besidesMatter.test(first) && !rest.some((word) => matterBehind.test(word));
/** «But he». */
const but = /^\u0648?\u0644\u0643\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/;
/** «So», which is as easily the first letter of a noun: «an individual» as «so answered». */
const so = "\u0641";
/** «Seemed», as no «began» is written. */
const seemed = /^\u0628\u062F[\u0627\u0649](?!\p{L})/u;
/** A letter doubled behind the one that was taken for «and»: «widened», «bade farewell». */
const doubled = /^\p{L}\u0651/u;
const fewestTold = 4;

/** «And demanded Ankara respect»: who is named behind «and demanded» may be whom it is demanded of. */
function isDemandOf({ text: { raw }, tokens }: SentenceView, { evidence, subject }: Draft): boolean {
  const verb = tokens.find(({ end }) => end > evidence.start);
  const isBehindAnd = verb !== undefined && raw[evidence.start] === "\u0648";
  const isMid = tokens.filter(({ end }) => end <= evidence.start).length > opening;
  return isBehindAnd && isMid && demanding.test(bare(verb.text)) && subject.start > evidence.start;
}
const opening = 2;

/** «X had sacked Y»: who stands right before the verb did it. */
function isBehindDoer({ tokens, spans }: SentenceView, { evidence, subject }: Draft): boolean {
  const before = tokens[tokens.findIndex(({ end }) => end > evidence.start) - 1];
  const isName = spans.some(({ type, end }) => type === "person" && end === before?.end);
  return isName && subject.start > evidence.start;
}

/** «Presented X the playmaker of Y a match»: the post behind the name is none of the deed. */
export function isBeforePost({ tokens, spans }: SentenceView, { subject }: Draft): boolean {
  const next = tokens.find(({ start }) => start >= subject.end);
  const post = spans.find(({ type, start }) => type === "role" && start === next?.start);
  return post !== undefined && !/^\u0627\u0644/u.test(post.text);
}

/** «Managed the resistance the joint with …», «condemned states several by …»: a word of the doer's name is left to the deed. */
export function isAdjectiveBehind({ tokens }: SentenceView, end: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const [next, after] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (next === several) return true;
  return (
    /^\u0627\u0644\p{L}{3,}[\u0647\u064A]$/u.test(next) &&
    /^(?:\u0628\p{L}{3,}|\u0645\u0646|\u0641\u064A|\u0639\u0644\u064A)$/u.test(after)
  );
}
const several = "\u0639\u062F\u0647";

/** «Condemned X Y Z the attack»: behind a name a word that stands nowhere else than in it. */
export function isNameGoingOn({ tokens, spans }: SentenceView, end: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const [next, after] = [tokens[at], tokens[at + 1]];
  const isPerson = spans.some((span) => span.type === "person" && span.end === end);
  if (!isPerson || next?.kind !== "word" || !/^\u0627\u0644/u.test(after?.text ?? "")) return false;
  return /^[^\u0627]\p{L}+\u064A$/u.test(next.text) && !isVerb(bare(next.text)) && !isFunctionWord(next.text);
}

/** «To», «that», «by». */
const demanded = /^(?:\u0627\u0644\u064A|\u0628\u0627?\S{3,}|\u0628?\u0627\u0646|\u0639\u0644\u064A|\u0644\S{3,})$/u;

/** «Refused to take the child except after»: a part of what was done. */
const unless = "\u0627\u0644\u0627";

/** «For him», «in it». */
const toWhom =
  /^(?:\u0644|\u0628|\u0641\u064A|\u0639\u0644\u064A|\u0627\u0644\u064A|\u0645\u0646|\u0639\u0646|\u0645\u0639)(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)$/u;

/** «Raised its balance to 28 points and the balance of Y stopped»: what another does is told with it. */
const hasSecond = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, kind }, at) => at > 0 && kind === "word" && /^\u0648\p{L}{3,}/u.test(text) && isKnownVerb(text.slice(1)),
  );

/** «Plays today»: told in the present of a day, it may not have happened yet. */
const isToCome = ({ tokens, spans }: Words): boolean =>
  tokens.some(({ text }) => isVerb(bare(text)) && /^[\u0648\u0641]?[\u064A\u062A]\p{L}{3,}(?<!\u062A)$/u.test(text)) &&
  spans.some(({ type }) => type === "date");

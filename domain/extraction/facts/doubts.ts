import { foldLoosely } from "../../text/fold-arabic";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";
import { bare, isVerb } from "./clauses/verb-forms";
import { addsOn, masculineStates, openForDate, towards } from "./doubt-words.ar";
import { thatWords } from "./fact-words.ar";
import type { Draft } from "./figures/number-facts";
import type { SentenceView } from "./sentence-view";
import { beforeCue, turning, warning } from "./statements/statement-words.ar";
import { isPlatform } from "./tellers/speaker-name";
import { whatFollowsEvent } from "./trust-words.ar";

/** Whether what readers found wrong in its like may be wrong in a candidate too. */
export const isDoubtful = (view: SentenceView, draft: Draft): boolean =>
  isOfPlatform(draft) ||
  isToCome(view, draft) ||
  isOfMisread(view, draft) ||
  isNoSaying(view, draft) ||
  isUntoldEvent(view, draft);

const isOfMisread = (view: SentenceView, { subject }: Draft): boolean =>
  subject.type === "entity" && view.isMisread(subject.text);

/** «A group on Facebook has 250,000 members». */
const isOfPlatform = ({ subject, value }: Draft): boolean =>
  subject.type === "entity" && value.type === "number" && isPlatform(subject.text);

/** «Thirty million by 2028»: a figure of a day that had not come. */
function isToCome({ text, tokens }: SentenceView, { value, scope, property, evidence }: Draft): boolean {
  if (property === "said" || value.type === "claim" || value.type === "list") return false;
  const { published } = text;
  if (published && scope.asOf !== undefined && scope.asOf.slice(0, 4) > published.slice(0, 4)) return true;
  return value.type === "number" && tokens.some(({ text: word, start }) => word === by && start >= evidence.start);
}
const by = "\u0628\u062D\u0644\u0648\u0644";

/** What somebody warned of, a quotation whose verb is told of something else, a saying cut before «but rather». */
function isNoSaying(view: SentenceView, { property, attribution, evidence }: Draft): boolean {
  if (property !== "said" || !attribution) return false;
  const { tokens } = view.text;
  const behind = wordsBehind(view, evidence.end);
  const cue = foldLoosely(attribution.cue).split(" ")[0] ?? "";
  if (turning.test(behind[0]?.text ?? "")) return true;
  const before = tokens[tokenAt(tokens, evidence.start) - 1]?.text ?? "";
  const isBefore = view.tokens.some(({ text, end }) => end <= evidence.start && text.endsWith(cue));
  if (isBefore)
    return warning.test(cue) && tokens[tokenAt(tokens, evidence.start) - 2]?.text === of && thatWords.has(before);
  const at = behind.findIndex(({ text }) => text.replace(/^[\u0648\u0641](?=\p{L}{3})/u, "") === cue || text === cue);
  if (at < 0 || attribution.kind !== "direct") return false;
  return warning.test(cue) || behind.slice(0, at).some(({ text }) => !beforeCue.test(text));
}
const of = "\u0645\u0646";

/** The words of a sentence behind an offset. */
const wordsBehind = ({ tokens }: SentenceView, from: number): readonly Token[] =>
  tokens.filter(({ start, kind }) => start >= from && kind !== "sign");

/** An event that its words leave open: too general, cut before what was done, or behind a heading. */
function isUntoldEvent(view: SentenceView, { subject, property, value, evidence }: Draft): boolean {
  if (subject.type !== "event" || value.type === "list") return false;
  const words = view.tokens.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  if (isBehindHeading(view, words)) return true;
  if (property === "place") return isPartOfPlace(view, evidence.start);
  if (value.type !== "date") return false;
  const verbs = words.filter(({ text }) => isVerb(bare(text)));
  return (
    isThatCut(words) ||
    isCutBehind(view, subject.end) ||
    (verbs.length === 0 ? isGeneral(view, words) || goesOnFor(view, evidence.end) : isNounWithVerb(words))
  );
}

/** «In the south of», before the place. */
function isPartOfPlace({ tokens }: SentenceView, from: number): boolean {
  return towards.test(tokens.findLast(({ end }) => end <= from)?.text ?? "");
}

/** «Announced that 49 fighters»: the verb behind «that» is not among the words. */
function isThatCut(words: readonly Token[]): boolean {
  const that = words.findLastIndex(({ text }) => thatWords.has(text.replace(/^\u0641/u, "")));
  return that >= 0 && !words.slice(that + 1).some(({ text }) => isVerb(bare(text)));
}

/** «Began the vice-president, yesterday, in Istanbul, an effort»: behind the comma stands a noun that the verb may need. */
function isCutBehind({ tokens, spans }: SentenceView, end: number): boolean {
  const behind = tokens.filter(({ start }) => start >= end);
  const isDated = ({ start }: Token) =>
    spans.some((span) => span.type === "date" && span.start <= start && span.end > start);
  const [comma, next] = behind.filter((token) => !isDated(token) && !/^["\u00BB\u201D]$/u.test(token.text));
  if (comma?.text !== "\u060C" || next === undefined) return false;
  if (openForDate.test(next.text)) return !addsOn.test(next.text);
  return (
    next.kind === "word" &&
    !whatFollowsEvent.test(next.text) &&
    !addsOn.test(next.text) &&
    !isVerb(bare(next.text)) &&
    !/^\u0645\p{L}{3,}[\u0627\u0647]$/u.test(next.text) &&
    !next.text.startsWith("\u0648")
  );
}

/** «The killing of civilians in Syria»: no name but a state's tells which. */
function isGeneral({ spans }: SentenceView, words: readonly Token[]): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return !spans.some(
    (span) =>
      span.start < end &&
      span.end > start &&
      (span.type === "person" ||
        span.type === "organisation" ||
        (span.type === "place" && span.norm.kind !== "country")),
  );
}

/** «The naming by X in 1997 of Y»: whom it was of stands behind the day. */
const goesOnFor = ({ tokens }: SentenceView, end: number): boolean =>
  /^\u0644\p{L}{3,}/u.test(tokens.find(({ start }) => start >= end)?.text ?? "");

/** «The cease-fire and it recognised the constitution»: the verb is of another clause. */
const isNounWithVerb = ([first, ...words]: readonly Token[]): boolean =>
  first !== undefined &&
  !isVerb(bare(first.text)) &&
  words.some(({ text }) => /^\u0648/u.test(text) && isVerb(bare(text)) && bare(text) !== text);

/** «The United Arab Emirates the judiciary charged»: a heading of one country stands before a verb that is not its own. */
function isBehindHeading({ spans }: SentenceView, words: readonly Token[]): boolean {
  const [first] = words;
  const place =
    first && spans.find((span) => span.type === "place" && span.start === first.start && span.norm.kind === "country");
  const verb = place && words.find(({ start }) => start >= place.end);
  if (!place || !verb || masculineStates.test(foldLoosely(place.text))) return false;
  return isVerb(bare(verb.text)) && !/^[\u062A\u0633]|\u062A$/u.test(verb.text);
}

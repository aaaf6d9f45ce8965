import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import { leaderWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { isWholeDeed } from "./whole-deed";
import { isWholeEvent, isWholeList, isWholePlace } from "./whole-event";
import { isWholeFigure } from "./whole-figure";
import { isWholePost } from "./whole-post";
import { isWholeSaying } from "./whole-saying";
import { calledCapital } from "./whole-words.ar";

type Condition = (view: SentenceView, draft: Draft) => boolean;
const always: Condition = () => true;

const ofProperty: Readonly<Record<string, Condition>> = {
  ...{ office: isWholePost, rank: isWholePost, title: isWholePost, occupation: isWholePost, "member-of": isWholePost },
  ...{ said: isWholeSaying, date: isWholeEvent, since: isWholeEvent, place: isWholePlace, participants: isWholeList },
  ...{
    leader: isBesideLeader,
    capital: isBesideCapital,
    near: isRightBeside,
    "part-of": always,
    "lies-in": isWholeLying,
    age: isWholeAge,
  },
};

/**
 * Whether a reader who sees nothing but the parts of a candidate is told by each of them what the text tells. What is not
 * whole says so by its `confidence`; its `ruleConfidence` stays.
 */
export function isWhole(view: SentenceView, draft: Draft): boolean {
  const condition = ofProperty[draft.property] ?? ofValue[draft.value.type];
  return condition?.(view, draft) ?? false;
}
const ofValue: Readonly<Record<string, Condition>> = { number: isWholeFigure, claim: isWholeDeed };

/** The age of somebody whose whole name was read. */
function isWholeAge(view: SentenceView, { subject }: Draft): boolean {
  const person = view.spansWithin(subject.start, subject.end).find(({ type }) => type === "person");
  if (person?.type !== "person" || isOfNamesake(view, person, subject.text)) return false;
  return !isNameBefore(view, subject.start);
}

/** A family name alone is whoever was named in full before, where the text has nobody else of it. */
const isOfNamesake = ({ text: { raw }, hasNamesake }: SentenceView, { start, text }: Span, name: string): boolean =>
  text !== name && (hasNamesake(name) || raw.lastIndexOf(name, start) < 0);

/** «X Y (34 years)», read from Y on: a word that is no verb, no title and no adjective stands right before. */
function isNameBefore({ tokens, spans }: SentenceView, from: number): boolean {
  const before = tokens.findLast(({ end }) => end <= from);
  if (before?.kind !== "word" || from - before.end > 1 || definite.test(before.text)) return false;
  const isTold = isVerb(bare(before.text)) || isFunctionWord(before.text) || before.text.length <= shortest;
  return !isTold && !spans.some(({ start, end }) => start <= before.start && end >= before.end);
}
const shortest = 3;
const definite = /^[\u0648\u0641]?(?:\u0628?\u0627\u0644|\u0644\u0644)/u;

/** «The alliance led by»: no word stands between, as in «the brigade, and thanked the alliance led by». */
function isBesideLeader({ tokens }: SentenceView, { subject, evidence }: Draft): boolean {
  const between = tokens.filter(({ start, end }) => start >= subject.end && end <= evidence.end);
  const led = between.findLastIndex(({ text }) => leaderWords.has(text));
  const words = between.slice(0, Math.max(0, led)).filter(({ kind }) => kind !== "sign");
  // «The coalition against X led by Y».
  const isAgainst = words[0]?.text === against && words.length <= longestFoe;
  return words.length === 0 || (isAgainst && words.every(({ text }) => !/^\u0648/u.test(text) && !isVerb(bare(text))));
}

const against = "\u0636\u062F";
const longestFoe = 5;

/** «Erbil, the capital of»: no «from Canada to the capital of Haiti», and no town that somebody calls or makes one. */
function isBesideCapital({ text: { raw }, tokens }: SentenceView, { evidence }: Draft): boolean {
  if (/\s\u0625?\u0627?\u0644[\u0649\u064A]\s/u.test(raw.slice(evidence.start, evidence.end))) return false;
  if (isFarFromCapital(raw.slice(evidence.start, evidence.end))) return false;
  if (asCapital.test(raw.slice(evidence.start, evidence.end))) return false;
  const near = tokens.filter(({ end }) => end <= evidence.end);
  const from = near.findIndex(({ start }) => start >= evidence.start);
  return !near.slice(Math.max(0, from - callReach)).some(({ text }) => calledCapital.test(text));
}

/** «East Jerusalem, which was occupied, the capital of»: whether it is one, somebody says. */
const isFarFromCapital = (words: string): boolean =>
  /\s\u0627\u0644(?:\u062A\u064A|\u0630\u064A)\s(?:\S+\s)+\u0639\u0627\u0635\u0645\u0629/u.test(words);

const callReach = 5;
/** «… a capital for …», as recognised, not «the capital of». */
const asCapital = /\u0639\u0627\u0635\u0645\u0629\u064B?\s\u0644/u;

/** «The base near Erbil»: nothing but the word of it between two places, of which the first is no whole country. */
function isRightBeside({ spans, text: { raw } }: SentenceView, { subject, value, evidence }: Draft): boolean {
  const place = spans.find(({ type, start }) => type === "place" && start === subject.start);
  const other = spans.find(({ type, start, end }) => type === "place" && start >= subject.end && end === evidence.end);
  if (value.type !== "entity" || place?.type !== "place" || !other) return false;
  return place.norm.kind !== "country" && nextTo.test(raw.slice(place.end, other.start));
}
const nextTo = /^\s\u0628?(?:\u0627\u0644)?\u0642\u0631\u0628\s(?:\u0645\u0646\s)?$/u;

/** «Erbil in Iraq»: a capital «in» a region is rather what its state does there. */
function isWholeLying({ spans, text: { raw } }: SentenceView, { subject, evidence }: Draft): boolean {
  const places = spans.filter(
    (span) => span.type === "place" && span.start >= subject.start && span.end <= evidence.end,
  );
  const [place, whole] = [places[0], places.at(-1)];
  if (place?.type !== "place" || whole?.type !== "place" || place === whole) return false;
  const isSame = whole.norm.iso !== undefined && whole.norm.iso === place.norm.country;
  return (
    isSame ||
    larger.test(foldLoosely(whole.text)) ||
    !/^\s*\u0641\u064A\s*$/u.test(raw.slice(place.end, whole.start)) ||
    isTownBefore(raw, place.start)
  );
}
/** «The state of», which states of a federation are, and no matter of a capital. */
const larger =
  /^(?:\u0648\u0644\u0627\u064A\u0647|\u0645\u062D\u0627\u0641\u0638\u0647|\u0645\u0642\u0627\u0637\u0639\u0647|\u0634\u0628\u0647 \u062C\u0632\u064A\u0631\u0647) /u;
/** «The town of», «the camp of» right before. */
const isTownBefore = (raw: string, start: number): boolean =>
  /(?:\u0645\u062F\u064A\u0646\u0629|\u0628\u0644\u062F\u0629|\u0642\u0631\u064A\u0629|\u0645\u062E\u064A\u0645|\u062D\u064A|\u0645\u062F\u064A\u0646\u062A\u064A)\s$/u.test(
    raw.slice(Math.max(0, start - 8), start),
  );

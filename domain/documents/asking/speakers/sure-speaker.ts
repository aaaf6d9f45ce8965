import { withoutAnd } from "../../clauses/clause-ends";
import { thatWords } from "../../clauses/clause-openers.ar";
import { type PlacedWord, wordsIn } from "../../clauses/words-in";
import { prepositions } from "../../facts/clause-words.ar";
import type { Mark } from "../../mark";
import { overlap, type Stretch, within } from "../excerpts/excerpt";
import {
  accordingTo,
  goesOn as continues,
  ofSomebody,
  speakingParticiples,
  speakingVerbs,
  thatIt,
  titlesOf,
  wordOf,
} from "./speaking-words.ar";

type Text = { raw: string; marks: readonly Mark[] };

/** Letters in which the sentences before are looked for whose speaker goes on. */
const backMax = 900;
/** Words between a verb of speaking and the name of who speaks: a post. */
const postMax = 12;
/** More words between marks are somebody's, fewer a name. */
const nameWords = 4;

/**
 * Whether a text says beyond doubt whose words a quotation is: a verb of speaking with the name of who speaks, or one without
 * any behind words that are as surely theirs, with nobody else in between who could speak.
 */
export function isSureSpeaker(raw: string, quote: Mark, speaker: Mark, marks: readonly Mark[]): boolean {
  const text = { raw, marks };
  const { sentence } = quote;
  if (isToldBehind(text, quote, speaker) || isQuotedFrom(text, quote, speaker)) return true;
  const before = goesOnRight(text, quote);
  if (before) return before.speaker === quote.speaker && isSureSpeaker(raw, before, speaker, marks);
  const said = spokenWords(text, { start: sentence.start, end: quote.start });
  const who = lastSpeaker(text, said, speaker);
  if (who !== undefined) return who === "own";
  const back = Math.max(0, sentence.start - backMax);
  const start = back === 0 ? 0 : Math.min(raw.indexOf("\n", back) + 1 || sentence.start, sentence.start);
  return goesOnFrom(text, { start, end: sentence.start }, speaker);
}

/** «Quoted so-and-so, (a post), as saying». */
function isQuotedFrom(text: Text, { sentence, start }: Mark, speaker: Mark): boolean {
  const words = spokenWords(text, { start: sentence.start, end: start });
  const at = words.findLastIndex(({ folded }) => wordOf.test(folded));
  const from = words.findLastIndex(({ folded }, place) => place < at && of.test(folded));
  const behind = words.slice(from + 1, at);
  const named = peopleIn(text, behind);
  const isNear = at >= 0 && words.length - at <= nearMax && from >= 0 && behind.length <= postMax;
  return isNear && named.length > 0 && named.every(({ denotes }) => denotes === speaker.denotes);
}
/** Words between «his word» and the words. */
const nearMax = 3;

/** The quotation right behind which one goes on with «he added» alone. */
function goesOnRight({ raw, marks }: Text, quote: Mark): Mark | undefined {
  const before = marks.findLast(({ type, end }) => type === "quote" && end < quote.start);
  if (!before) return undefined;
  const between = wordsIn(raw, { start: before.end, end: quote.start }).filter(({ folded }) => folded !== "");
  const [verb, ...rest] = between;
  const isBare = rest.every(
    ({ folded }) => speaks(folded) || thatWords.has(folded) || thatIt.test(folded) || folded === also,
  );
  return verb && isBare && rest.length <= nearMax && continues.has(withoutAnd(verb.folded)) ? before : undefined;
}
const also = "\u0627\u064A\u0636\u0627";

/** «…», said so-and-so. */
function isToldBehind(text: Text, { end }: Stretch, speaker: Mark): boolean {
  const lineEnd = text.raw.indexOf("\n", end);
  const words = wordsIn(text.raw, {
    start: end,
    end: Math.min(end + 120, lineEnd < 0 ? text.raw.length : lineEnd),
  }).filter(({ folded }) => folded !== "");
  const [verb] = words;
  if (!verb || !(speakingVerbs.has(verb.folded) || accordingTo.has(verb.folded))) return false;
  return subjectOf(text, words, 0, speaker) === "own";
}

type Who = "own" | "other" | undefined;

/** Whose words what follows is, by the last verb of speaking that says so; undefined where none does. */
function lastSpeaker(text: Text, words: readonly PlacedWord[], speaker: Mark): Who {
  let last: Who;
  let from = 0;
  for (const [at, { folded }] of words.entries()) {
    if (!speaks(folded)) continue;
    const isAside = speakingParticiples.test(folded);
    const who = isAside ? undefined : subjectOf(text, words, at, speaker);
    if (who !== undefined) [last, from] = [who, at];
    else if (isAside && last === undefined) [last, from] = [actorOf(text, words.slice(0, at), speaker), at];
  }
  if (last !== "own") return last ?? (peopleIn(text, words).length > 0 ? "other" : undefined);
  // Whoever is named between the speaker and the words may be the one who spoke them.
  const named = namersIn(text, words.slice(from)).filter(
    (mark) => mark.type === "person" || isSubject(text, words, mark),
  );
  return named.every(({ denotes }) => denotes === speaker.denotes) ? "own" : "other";
}

/** Who does what is told before «saying»: the one whom the words name, behind no preposition. */
function actorOf(text: Text, words: readonly PlacedWord[], { denotes }: Mark): Who {
  const named = namersIn(text, words);
  const [first] = named;
  if (!first) return undefined;
  const before = words.findLast(({ start }) => start < first.start);
  // «The spokesman answered the charge that he shuns so-and-so, saying».
  if (words.some(({ start, folded }) => start < first.start && (thatIt.test(folded) || thatWords.has(folded))))
    return "other";
  const isBehind = before !== undefined && leans(withoutAnd(before.folded));
  return named.every((mark) => mark.denotes === denotes) && !isBehind ? "own" : "other";
}

const speaks = (folded: string): boolean => speakingVerbs.has(withoutAnd(folded)) || speakingParticiples.test(folded);

/** Right behind a verb of speaking. */
const isSubject = (_text: Text, words: readonly PlacedWord[], mark: Mark): boolean =>
  words.some(
    ({ folded }, at) => speaks(folded) && words[at + 1] !== undefined && overlap(mark, words[at + 1] as PlacedWord),
  );

/** Who a verb says speaks: the name behind it, with a post before it or behind, or the one right before it. */
function subjectOf(text: Text, words: readonly PlacedWord[], at: number, { denotes }: Mark): Who {
  const before = namedBefore(text, words, at);
  const behind = behindVerb(words, at);
  if (behind.length === 0 || leans(behind[0]?.folded ?? ""))
    return before === undefined ? undefined : before === denotes ? "own" : "other";
  const named = namersIn(text, behind);
  const who = named.find(({ type }) => type === "person") ?? named[0];
  if (who?.type === "person" && isOfThem(behind, who)) return "other";
  // With somebody on either side, one of them is spoken to.
  return who?.denotes === denotes && (before === undefined || before === denotes) ? "own" : "other";
}

/** «A spokesman for the senator so-and-so». */
function isOfThem(words: readonly PlacedWord[], { start }: Mark): boolean {
  const lead = words.filter((word) => word.start < start).map(({ folded }) => folded);
  const head = titlesOf.has(lead.at(-1) ?? "") ? lead.at(-2) : lead.at(-1);
  return ofSomebody.has(head ?? "") || ofWhom.test(lead.at(-1) ?? "");
}

/** «A source near to so-and-so». */
const ofWhom = /^(?:\u0645\u0646|\u0639\u0646|\u0645\u0639|\u0627\u0644\u064A|\u0639\u0644\u064A|\u0644\u062F\u064A)$/u;

/** From behind a verb to what is said. */
function behindVerb(words: readonly PlacedWord[], at: number): readonly PlacedWord[] {
  const behind = words.slice(at + 1, at + 1 + postMax);
  const stop = behind.findIndex(
    ({ folded, text }) => thatWords.has(folded) || thatIt.test(folded) || /^["\u00AB\u201C]|:$/u.test(text),
  );
  return stop < 0 ? behind : behind.slice(0, stop + (/:$/u.test(behind[stop]?.text ?? "") ? 1 : 0));
}

/** Whom the words right before a verb name, as the one who acts: not «of so-and-so, he answered». */
function namedBefore(text: Text, words: readonly PlacedWord[], at: number): string | undefined {
  const before = words.slice(Math.max(0, at - beforeMax), at);
  const named = namersIn(text, before);
  const nearest = named.at(-1);
  if (!nearest || before.some(({ folded }) => speaks(folded))) return undefined;
  const lead = before.filter(({ start }) => start < nearest.start).slice(-leadMax);
  const isBeside = before.some((word) => overlap(nearest, word) && /[\u060C,]$/u.test(word.text));
  const isBehind = leans(withoutAnd(lead.at(-1)?.folded ?? ""));
  if (isBehind || lead.some(({ folded }) => of.test(folded)) || isBeside) return undefined;
  return named.every(({ denotes }) => denotes === nearest.denotes) ? nearest.denotes : "";
}
const leadMax = 3;
const of = /^\u0648?\u0639\u0646$/u;
const beforeMax = 7;

/** «In a talk», «to the paper»: not who speaks. */
const leans = (folded: string): boolean =>
  prepositions.has(folded) ||
  speaks(folded) ||
  /^(?:\u0644\u0644|\u0628\u0627\u0644|\u0644(?:\u0648\u0643|\u0635\u062D|\u0642\u0646))\p{L}+$|^\u062E\u0644\u0627\u0644$|^\u0627\u064A\u0636\u0627$|^\u0639\u0628\u0631$|^\u0627\u0645\u0633$|^\u0627\u0644\u064A\u0648\u0645$/u.test(
    folded,
  );

/** Whether the speaker of what stands before goes on: nobody else is named since, nor said to speak. */
function goesOnFrom(text: Text, { start, end }: Stretch, speaker: Mark): boolean {
  const words = spokenWords(text, { start, end });
  const at = words.findLastIndex(
    ({ folded }, place) => speaks(folded) && subjectOf(text, words, place, speaker) === "own",
  );
  if (at < 0) return false;
  const since = words.slice(at + 1);
  const others = peopleIn(text, since).filter(({ denotes }) => denotes !== speaker.denotes);
  const isOther = since.some(
    ({ folded }, place) =>
      speakingVerbs.has(withoutAnd(folded)) && subjectOf(text, words, at + 1 + place, speaker) === "other",
  );
  return others.length === 0 && !isOther;
}

/** The words of a stretch that are the writer's own. */
function spokenWords({ raw }: Text, stretch: Stretch): PlacedWord[] {
  const quoted = quotedIn(raw, stretch);
  return wordsIn(raw, stretch).filter(
    (word) => /[\p{L}\p{N}]/u.test(word.text) && !quoted.some((each) => within(word, each)),
  );
}

/** Stretches between marks of quotation that are more than a name. */
function quotedIn(raw: string, { start, end }: Stretch): Stretch[] {
  const pattern = /["\u00AB\u201C][^"\u00AB\u00BB\u201C\u201D]*(?:["\u00BB\u201D]|$)/gu;
  return [...raw.slice(start, end).matchAll(pattern)].flatMap(({ 0: found, index }) =>
    found.trim().split(/\s+/u).length > nameWords
      ? [{ start: start + index, end: start + index + found.length + 1 }]
      : [],
  );
}

const namersIn = ({ marks }: Text, words: readonly PlacedWord[]): Mark[] =>
  marks.filter(
    (mark) => (mark.type === "person" || mark.type === "organisation") && words.some((word) => overlap(mark, word)),
  );

const peopleIn = (text: Text, words: readonly PlacedWord[]): Mark[] =>
  namersIn(text, words).filter(({ type }) => type === "person");

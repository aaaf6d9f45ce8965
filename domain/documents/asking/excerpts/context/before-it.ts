import { readText } from "../../../../extraction/text/read-text";
import { onceFor } from "../../../../once-for";
import { clauseEnds, withoutAnd } from "../../../clauses/clause-ends";
import { changesTopic, reportParticiples, reportVerbs } from "../../../clauses/clause-openers.ar";
import { isWhole } from "../../../clauses/clip-sentence";
import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { isFullSentence, isHeading } from "../../../mark";
import { type Excerpt, type Insertion, type Stretch, wordedExcerpt } from "../excerpt";
import { leavesSomeoneUntold, leavesUntold, nounsUntold } from "../references/leaves-untold";
import { type Needs, namedIn, needsOf, openingStart, ownWords, type Part } from "../references/left-to-before";
import { type BareNoun, bareNouns, pointsAtSomeone, pointsUnnamed, tellsWhich } from "../references/points-back";
import { ofMyself, placeNouns } from "../references/points-back.ar";
import { awaitsMain } from "../whole-parts/cut-off";
import { tellsAll } from "../whole-parts/tells-all";
import { endsWhole } from "../whole-parts/whole-part";
import { actorOf } from "./actor-of";
import { nameBehind, type Told } from "./name-behind";
import { namingsIn, type Read } from "./namings";
import { isNamedNext, namesItself, repeats, takesName } from "./takes-name";
import { endOf, tellerOf, tellsSpeech } from "./teller-of";
import { underTellingHeadline } from "./under-headline";

/** Words of what is shown before a question: usually, and where a set has too few questions. */
const contextMin = 6;
export const contextMax = { usual: 32, long: 40 } as const;
/** Sentences before one that are looked through. */
const goesBackMax = 8;

/** The sentences of a document that are no headings, in order. */
const proseOf = onceFor(({ raw, published }: Read) =>
  readText(raw, published).sentences.filter(
    (sentence) => isFullSentence(raw, sentence) && !isHeading(raw, sentence) && hasLetters(raw, sentence),
  ),
);
const hasLetters = (raw: string, { start, end }: Stretch): boolean => /\p{L}/u.test(raw.slice(start, end));

/**
 * The part of a sentence with what its reader has to know from before it: who speaks, put behind the verb, or the one or two
 * sentences before; undefined where these do not tell it either, and for a heading.
 */
export function withBefore(
  told: Told,
  part: Part,
  sentence: Stretch,
  wordsMax: number = contextMax.usual,
): Excerpt | undefined {
  const prose = proseOf(told.document);
  const at = prose.findIndex(({ start, end }) => start <= sentence.start && sentence.start < end);
  if (at < 0) return undefined;
  // «I was among the guests»: whoever tells that is not named.
  if (ofMyself.has(ownWords(told.document.raw, part)[0]?.folded ?? "")) return undefined;
  const plain: Excerpt = { start: part.start, end: part.end, omitted: part.omitted ?? [] };
  const { needs, inserted } = withNames(told, part);
  const named = inserted.length > 0 ? { ...plain, inserted } : plain;
  if (at === 0) return isLeadSettled(needs) && !leavesUntold(told, named, true) ? named : undefined;
  if (isSettled(needs) && !leavesUntold(told, named)) return named;
  const spoken = withWho(told, { part, sentence, needs, named });
  if (isSettled(spoken.needs) && !leavesUntold(told, spoken.named)) return spoken.named;
  if (wordsMax === 0) return undefined;
  return underTellingHeadline(told, spoken) ?? underAbove(told, at, { ...spoken, wordsMax });
}

type Above = Pick<Wanting, "needs" | "named"> & { wordsMax: number };

/** With the sentences before it; by itself where these would tell no more than a noun that whoever read them knows. */
function underAbove(told: Told, at: number, wanting: Above): Excerpt | undefined {
  const shown = shownAbove(told, at, wanting);
  return shown && isNounAlone(told, wanting) ? wanting.named : shown;
}

/** Whether only a noun leans on what stands before, and none of which the text names any: whoever read it knows which is meant. */
function isNounAlone(told: Told, { needs, named }: Pick<Wanting, "needs" | "named">): boolean {
  const { verb, isPointing, isHidden, isUnclear, these, nouns } = needs;
  const isMore = verb || isPointing || isHidden || isUnclear || these.length > 0 || nouns.length === 0;
  const namings = namingsIn(told.marks)(told.document);
  return !isMore && !leavesSomeoneUntold(told, named) && nouns.every(({ noun }) => !namings.has(noun));
}

type Wanting = { part: Part; sentence: Stretch; needs: Needs; named: Excerpt };

/** With who speaks or acts put in, and what is then still wanted. */
function withWho(told: Told, { part, sentence, needs, named }: Wanting): Pick<Wanting, "needs" | "named"> {
  const prose = proseOf(told.document);
  const head = headBefore(told, part, sentence);
  const earlier = head ? [head] : prose.filter(({ start }) => start < sentence.start).toReversed();
  const who = nameOfWho(told, earlier, { part, needs });
  if (!who) return { needs, named };
  const words = ownWords(told.document.raw, part);
  const isNamed = (word: PlacedWord | undefined) =>
    namedIn(told.marks)(word) || (word !== undefined && word.start < who.at && who.at <= word.end);
  return {
    needs: {
      ...needs,
      ...{ verb: undefined, isHidden: false, isUnclear: false },
      ...{ isPointing: pointsAtSomeone(words, isNamed), pointsUnnamed: pointsUnnamed(words, isNamed) },
    },
    named: isNamedNext(told.document.raw.slice(who.at, who.at + namedWithin), who.name)
      ? named
      : { ...named, inserted: [who, ...(named.inserted ?? [])] },
  };
}

/** With the sentences before it, where these tell what it leaves to them. */
function shownAbove(told: Told, at: number, { needs, named, wordsMax }: Above): Excerpt | undefined {
  const { raw } = told.document;
  const sentence = proseOf(told.document)[at];
  // «…, and said: …»: whoever did stands in the same sentence.
  if (needs.verb && sentence && headBefore(told, named, sentence)) return undefined;
  const isEnough = (shown: Shown) =>
    !leavesUntold(told, { ...named, before: shown }) && (!needs.verb || tellsSpeech(told, shown));
  const most = Math.min(wordsMax, wordsMax + besidesMax - wordsIn(raw, named).length);
  const before = contextOf(told, at, { needs, wordsMax: most, isEnough });
  return before && { ...named, before };
}
/** Words of a part beside which as much may be shown before it as ever. */
const besidesMax = 22;

/** What of a sentence stands before a part that begins within it. */
function headBefore({ document: { raw } }: Told, part: Stretch, sentence: Stretch): Stretch | undefined {
  const start = openingStart(raw, sentence);
  return wordsIn(raw, { start, end: Math.max(start, part.start) }).length > 1 ? { start, end: part.start } : undefined;
}

/** Who speaks in a part, or acts where nothing else is wanted. `before`: the sentences before it, the nearest first. */
function nameOfWho(
  told: Told,
  before: readonly Stretch[],
  { part, needs }: { part: Part; needs: Needs },
): Insertion | undefined {
  const { verb, isPointing, isHidden, nouns } = needs;
  const isSpeech = verb !== undefined && !reportParticiples.has(withoutAnd(verb.folded));
  if (isSpeech) return tellerOf(told, before, verb);
  return isHidden && !isPointing && nouns.length === 0
    ? actorOf(told, before[0], ownWords(told.document.raw, part)[0])
    : undefined;
}

/** Letters behind a word among which a name between marks stands. */
const namedWithin = 80;

/** What a stretch needs besides the names of what its bare nouns mean, where the text before tells these. */
function withNames(told: Told, stretch: Part): { needs: Needs; inserted: Insertion[] } {
  const needs = needsOf(told, stretch);
  const places = placesMeant(told, stretch);
  const known = new Set([...needs.nouns, ...places].map(({ word }) => word.start));
  const untold = nounsUntold(told, stretch).filter(({ word }) => !known.has(word.start));
  const words = wordsIn(told.document.raw, stretch);
  const nextTo = ({ start }: PlacedWord) => words.find((word) => word.start > start && word.folded !== "");
  const mayTake = (word: PlacedWord) =>
    takesName(word, nextTo(word)) && !namesItself(told.document.raw.slice(word.end, word.end + namedWithin));
  const nameToPut = (bare: BareNoun) => {
    const name = nameBehind(told, bare);
    return name && repeats(told.document.raw.slice(bare.word.end, bare.word.end + namedWithin), name)
      ? undefined
      : name;
  };
  const found = [...needs.nouns, ...places, ...untold].map((bare) => ({
    ...bare,
    name: mayTake(bare.word) ? nameToPut(bare) : undefined,
  }));
  const inserted = found.flatMap(({ noun, word, name }, at) =>
    name !== undefined && found.findIndex((each) => each.noun === noun) === at ? [{ at: endOf(word), name }] : [],
  );
  return { needs: { ...needs, nouns: found.filter(({ name }) => name === undefined) }, inserted };
}

/** «The town» in a text that has told of towns, and of no place in this stretch before it. */
function placesMeant(told: Told, stretch: Part): BareNoun[] {
  const { document, marks } = told;
  const nouns = bareNouns(ownWords(document.raw, stretch), namedIn(marks), placeNouns);
  return nouns.filter(({ noun, word }) => {
    const isNear = marks.some(
      ({ type, start, end }) => type === "place" && start >= stretch.start && end <= word.start,
    );
    return !isNear && (namingsIn(marks)(document).get(noun) ?? []).some(({ start }) => start < stretch.start);
  });
}

/** What a report begins with may name a sort of things without more words. */
const isLeadSettled = ({ verb, opensPointing, isHidden }: Needs): boolean => !verb && !opensPointing && !isHidden;

const isSettled = ({ verb, isPointing, isUnclear, nouns }: Needs): boolean =>
  !verb && !isPointing && !isUnclear && nouns.length === 0;

/**
 * What is shown of the sentences before: the one before; two where that does not say who acts; the nearest that names who
 * speaks or what is meant, where nothing else is wanted.
 */
function contextOf(told: Told, at: number, { needs, wordsMax, isEnough }: Wanted): Excerpt["before"] {
  const prose = proseOf(told.document);
  for (const { from, to, nouns } of placesBefore(told, at, needs)) {
    const [first, last] = [prose[from], prose[to]];
    if (!first || !last) continue;
    const isBrief = !needs.isPointing;
    const found = shownBefore(told, { first, last, earlier: prose.slice(0, from) }, { nouns, wordsMax, isBrief });
    const enough = found.find(isEnough);
    if (enough) return enough;
  }
  return undefined;
}

type Wanted = { needs: Needs; wordsMax: number; isEnough: (shown: NonNullable<Excerpt["before"]>) => boolean };
type Place = { from: number; to: number; nouns: readonly string[] };

/** Where to look, the best first, and what has to be named there. */
function placesBefore(told: Told, at: number, needs: Needs): Place[] {
  const prose = proseOf(told.document);
  const { verb, pointsUnnamed, isUnclear, these } = needs;
  const nouns = needs.nouns.map(({ noun }) => noun);
  const least = lastTopic(told, at);
  const back = Array.from({ length: Math.min(at, goesBackMax) }, (_, step) => at - 1 - step).filter(
    (from) => from >= least,
  );
  const speaking = back.filter((place) => {
    const sentence = prose[place];
    return sentence !== undefined && !needsOf(told, whole(told, sentence)).verb;
  });
  const isNaming = !pointsUnnamed && !isUnclear;
  const isSpeaking = verb !== undefined && nouns.length === 0 && these.length === 0;
  const others = isNaming && !verb ? back : isNaming && isSpeaking ? speaking.slice(0, 1) : [];
  const near: Place[] = [at - 1, at - 2].filter((from) => from >= least).map((from) => ({ from, to: at - 1, nouns }));
  return [...near, ...others.map((place) => ({ from: place, to: place, nouns: [...nouns, ...these] }))];
}

/** The last sentence up to a place with which a report turned to something else: what stands before it is of other people. */
function lastTopic({ document }: Told, at: number): number {
  const prose = proseOf(document);
  const near = prose.slice(Math.max(0, at - goesBackMax), at + 1);
  const turn = near.findLastIndex(({ start, end }) => changesTopic.test(document.raw.slice(start, end).trimStart()));
  return turn < 0 ? 0 : at + 1 - near.length + turn;
}

const whole = ({ document: { raw } }: Told, sentence: Stretch): Stretch => ({
  start: openingStart(raw, sentence),
  end: sentence.end,
});

type Shown = NonNullable<Excerpt["before"]>;

/**
 * Sentences that are short enough, say who acts, and name what is wanted; of a long one its first clauses, the best first.
 * `isBrief`: whether a few clauses are better than the whole, since nothing points at what they tell.
 */
function shownBefore(
  told: Told,
  { first, last, earlier }: { first: Stretch; last: Stretch; earlier: readonly Stretch[] },
  { nouns, wordsMax, isBrief }: { nouns: readonly string[]; wordsMax: number; isBrief: boolean },
): Shown[] {
  const { raw } = told.document;
  const { start, end } = { ...whole(told, first), end: last.end };
  // A question tells nothing, and may be a link to another page.
  if (/[?\u061F]\s*$/u.test(raw.slice(start, end))) return [];
  const { needs: own, inserted } = withNames(told, whole(told, first));
  const teller = own.verb && isReport(own.verb) ? tellerOf(told, earlier.toReversed(), own.verb) : undefined;
  const isTold = teller !== undefined || !(own.verb || own.isHidden || (own.isUnclear && earlier.length > 0));
  if (own.opensPointing || !isTold) return [];
  const isNamed = namedIn(told.marks);
  const counted = clauseEnds(wordsIn(raw, { start, end }))
    .filter(
      (cut) =>
        (cut >= end && !awaitsMain(wordsIn(raw, { start, end }))) ||
        (first === last && endsWhole(raw, { start, end: cut }, first) && tellsAll(wordsIn(raw, { start, end: cut }))),
    )
    .map((cut) => ({ start, end: cut, words: wordsIn(raw, { start, end: cut }) }))
    .filter(({ words, ...stretch }) => {
      const areTold = nouns.every((noun) => words.some((_, at) => tellsWhich(words, at, noun, isNamed)));
      const isFit = words.length <= wordsMax && words.length >= contextMin;
      return isFit && areTold && isWhole(raw.slice(start, stretch.end));
    })
    .toReversed();
  const brief = counted.find(({ words }) => words.length <= briefMax);
  const longer = counted.filter(({ words }) => words.length > briefMax);
  const inOrder = isBrief ? [...(brief ? [brief] : []), ...longer.toReversed()] : counted.slice(0, 1);
  return inOrder.map((stretch) => {
    const names = [...(teller ? [teller] : []), ...inserted].filter((name) => name.at <= stretch.end);
    return { start, end: stretch.end, omitted: [], ...(names.length > 0 ? { inserted: names } : {}) };
  });
}
/** Words of what is shown before where fewer are enough. */
const briefMax = 22;

const isReport = ({ folded }: PlacedWord): boolean => reportVerbs.has(withoutAnd(folded));

/** The words of what is shown before a question, without marks of quotation: it stands between such marks itself. */
export const wordedBefore = (raw: string, { before }: Excerpt): string | undefined =>
  before &&
  wordedExcerpt(raw, before)
    .replace(/[\u00AB\u00BB"\u201C\u201D]/gu, "")
    .replace(/[\s\u060C\u061B,;:.]+$/u, "");

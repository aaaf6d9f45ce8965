import { article } from "../../arabic/article";
import type { CitedDocument } from "../asking/cited-document";
import { contextMax, withBefore } from "../asking/excerpts/context/before-it";
import type { Told } from "../asking/excerpts/context/name-behind";
import { endOf, tellsSpeech } from "../asking/excerpts/context/teller-of";
import { underHeadline } from "../asking/excerpts/context/under-headline";
import { openingParts } from "../asking/excerpts/cutting/opening-parts";
import { closed, type Excerpt, type Stretch } from "../asking/excerpts/excerpt";
import { namedIn, openingStart } from "../asking/excerpts/references/left-to-before";
import { isOpeningVerb, isSureVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { opensWhole } from "../asking/excerpts/whole-parts/whole-part";
import { speakerOf } from "../asking/who-said-it";
import { clauseEnds, isVerb, withoutAnd } from "../clauses/clause-ends";
import { clauseStarts, standsAlone } from "../clauses/clause-starts";
import { isWhole } from "../clauses/clip-sentence";
import { spaced, standing } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { proseSentences, sentenceAt } from "../mending/prose-sentences";
import { beginningOf } from "../mending/sentence-before";
import type { Doubt } from "./doubt";
import { type LeaningWord, leaningIn, lettersOf } from "./leaning-in";
import { nameMeant } from "./name-meant";
import { reportedParts, type Voice, voiceOf } from "./reported-parts";
import { thatForms } from "./reported-words.ar";
import { mayStandBare } from "./stands-bare";
import type { VoicedBy } from "./voiced";

/** A part of a sentence as a suggestion shows it, and what makes it doubtful. */
export type Shown = { excerpt: Excerpt; doubts: readonly Doubt[]; voice?: VoicedBy };

type Voiced = Omit<Voice, "that"> & Partial<Pick<Voice, "that">>;

type Ground = { document: CitedDocument; marks: readonly Mark[] };

/** Words of a part: at most, at least where it is cut roughly, and as many as are read at one go. */
const wordsMax = 58;
const cutMin = 9;
const cutMax = 45;
const usualMax = 30;
/** Parts of a sentence that begin amid it. */
const innerMax = 6;
/** Words before one that leans, where a name may be put behind it. */
const earlyMax = 2;
/** Sentences before that are looked at. */
const nearMax = 4;

/** The parts of a sentence that may be suggested, each as it can be shown, the best first. */
export function shownLoosely(ground: Ground, sentence: Stretch): Shown[] {
  const { raw } = ground.document;
  const whole = openingParts(raw, sentence)
    .filter(({ count }) => count <= wordsMax)
    .filter((part) => tellsWhat(raw, part, sentence));
  const opening = distinct([whole.findLast(({ count }) => count <= usualMax), whole[0], whole.at(-1)]);
  const rough = opening.length > 0 ? [] : roughParts(raw, sentence, openingStart(raw, sentence)).slice(0, 2);
  const starts = clauseStarts(wordsIn(raw, sentence)).filter((start) => start > openingStart(raw, sentence));
  const inner = starts.flatMap((start) => roughParts(raw, sentence, start).slice(0, 1)).slice(0, innerMax);
  return [
    ...opening.flatMap((part) => waysToShow(ground, part, sentence)),
    ...rough.flatMap((part) => {
      const ways = waysToShow(ground, part, sentence);
      return part.end < sentence.end ? ways.map(asCut) : ways;
    }),
    ...inner.filter((part) => standsAmid(ground, part, sentence)).flatMap((part) => waysAmid(ground, part, sentence)),
    ...reportedParts(ground, sentence).flatMap(({ part, voice }) =>
      waysToShow(ground, part, sentence).map((shown) => (voice ? asVoiced(shown, voice) : shown)),
    ),
  ];
}

/** A sentence as it stands, or as much of a long one as ends a clause, with the word that leans on what stands before. */
export function shownBare(ground: Ground, sentence: Stretch): Shown[] {
  const { raw } = ground.document;
  const part = { start: openingStart(raw, sentence), end: sentence.end };
  const isShort = wordsIn(raw, part).length <= cutMax;
  const parts = isShort ? [part] : roughParts(raw, sentence, part.start).slice(0, 1);
  return parts.flatMap((each) => {
    const leaning = leaningIn(ground, each);
    const doubt: Doubt | undefined = leaning && { reason: leaning.reason, word: lettersOf(leaning.word) };
    const ways: Shown[] = [{ excerpt: plain(each), doubts: doubt ? [doubt] : [] }];
    const name = doubt?.reason === "teller" ? quotedIn(ground, sentence) : undefined;
    if (leaning && doubt && name !== undefined) {
      const inserted = [{ at: endOf(leaning.word), name }];
      ways.unshift({ excerpt: { ...plain(each), inserted }, doubts: [{ ...doubt, help: "named", name }] });
    }
    return isShort ? ways : ways.map(asCut);
  });
}

/** Who is taken for the speaker of all that a sentence quotes. */
function quotedIn({ marks }: Ground, { start, end }: Stretch): string | undefined {
  const quotes = marks.filter((mark) => mark.type === "quote" && mark.start < end && start < mark.end);
  const [first, ...others] = quotes.map((quote) => speakerOf(quote, marks));
  return first && others.every((other) => other?.denotes === first.denotes) ? spaced(first.name) : undefined;
}

const asVoiced = ({ excerpt, doubts }: Shown, { name, that, isSure }: Voiced): Shown => ({
  ...{ excerpt, voice: { name, ...(that === undefined ? {} : { that }) } },
  doubts: isSure ? doubts : [...doubts, { reason: "voice", name }],
});

const plain = ({ start, end }: Stretch): Excerpt => ({ start, end, omitted: [] });

const asCut = ({ excerpt, doubts }: Shown): Shown => ({ excerpt, doubts: [...doubts, { reason: "cut" }] });

/** The ways to show a part from amid a sentence: with whoever says it, where the sentence was telling what somebody said. */
function waysAmid(ground: Ground, part: Stretch, sentence: Stretch): Shown[] {
  const ways = waysToShow(ground, part, sentence).map(asCut);
  if (!tellsSpeech(ground, { start: sentence.start, end: part.start })) return ways;
  // «She urged the board»: whoever speaks may be who acts.
  const [first] = wordsIn(ground.document.raw, part);
  if (!first || isOpeningVerb(withoutAnd(first.folded))) return [];
  const people = ground.marks.filter(({ type }) => type === "person");
  const voice = voiceOf({ ...ground, marks: people }, part, sentence);
  return voice ? ways.map((shown) => asVoiced(shown, voice)) : [];
}

/** Whether a part from amid a sentence leans on nothing: what it could lean on is the rest of that sentence. */
function standsAmid(ground: Ground, part: Stretch, sentence: Stretch): boolean {
  const { raw } = ground.document;
  const text = raw.slice(part.start, part.end);
  const before = wordsIn(raw, { start: sentence.start, end: part.start }).at(-1);
  // What is reported is shown as such.
  if ([before, wordsIn(raw, part)[0]].some((word) => thatForms.test(word?.folded ?? ""))) return false;
  const opens = opensWhole(wordsIn(raw, part), before, namedIn(ground.marks));
  return (
    opens && !/^\p{Nd}/u.test(text) && isWhole(text) && standsAlone(standing(text)) && mayLean(leaningIn(ground, part))
  );
}

const mayLean = (leaning: LeaningWord | undefined): boolean => leaning === undefined || leaning.reason === "noun";

const distinct = (parts: readonly (Stretch | undefined)[]): Stretch[] =>
  [...new Set(parts)].flatMap((part) => (part ? [{ start: part.start, end: part.end }] : []));

/** Whether a part that is cut says what «that» begins to say. */
function tellsWhat(raw: string, part: Stretch, sentence: Stretch): boolean {
  if (part.end >= sentence.end) return true;
  // «The fire destroyed in the town | 86 shops».
  if (/^\s+\p{Nd}/u.test(raw.slice(part.end, sentence.end)) || isUnqualified(raw, part, sentence)) return false;
  const words = wordsIn(raw, part);
  const that = words.findLastIndex(({ folded }) => thatForms.test(folded));
  return that < 0 || words.slice(that + 1).some(({ folded }) => isVerb(folded) || isSureVerb(withoutAnd(folded)));
}

/** «Gave a performance | remarkable …»: without what a noun is, its sentence says something else. */
function isUnqualified(raw: string, part: Stretch, sentence: Stretch): boolean {
  const noun = wordsIn(raw, part).at(-1);
  const [next] = wordsIn(raw, { start: part.end, end: sentence.end });
  if (
    !noun ||
    !next ||
    /[^\p{L}\p{M}]$/u.test(noun.text) ||
    /^\s*[^\s\p{L}]/u.test(raw.slice(part.end, next.start + 1))
  )
    return false;
  return !noun.folded.startsWith(article) && /^(?!\u0627\u0644)\p{L}{3,}\u0627$/u.test(next.folded);
}

/** From one place to where clauses may end, by their commas alone: the longest that is read at one go first. */
function roughParts(raw: string, sentence: Stretch, start: number): Stretch[] {
  const parts = clauseEnds(wordsIn(raw, { start, end: sentence.end }))
    .map((end) => ({ start, end, count: wordsIn(raw, { start, end }).length }))
    .filter(({ end, count }) => count >= cutMin && count <= cutMax && isWhole(closed(raw.slice(start, end))))
    .filter((part) => tellsWhat(raw, part, sentence));
  return distinct([parts.findLast(({ count }) => count <= usualMax), parts[0]]);
}

/** As the set's own rules show it; where they do not, with a name or the sentence before put in, and as it stands. */
function waysToShow(ground: Ground, part: Stretch, sentence: Stretch): Shown[] {
  const { document } = ground;
  const strict = [withBefore(ground, part, sentence, contextMax.long), underHeadline(ground, part)].flatMap(
    (excerpt): Shown[] => (excerpt && !namesNoun(document.raw, excerpt) ? [{ excerpt, doubts: [] }] : []),
  );
  // What is shown before, and a name that is put in, may tell another question's answer.
  if (strict.some(({ excerpt }) => !excerpt.before && !excerpt.inserted)) return strict;
  const leaning = leaningIn(ground, part);
  if (!leaning) return [...strict, { excerpt: plain(part), doubts: [] }];
  const { reason, word } = leaning;
  const doubt: Doubt = { reason, word: lettersOf(word) };
  const at = sentenceAt(document, sentence.start);
  const earlier = proseSentences(document)
    .slice(Math.max(0, at - nearMax), at)
    .toReversed();
  // Further on, it may as well mean somebody whom no list has, named in the part itself.
  const isEarly = wordsIn(document.raw, { start: part.start, end: word.start }).length < earlyMax;
  const next = wordsIn(document.raw, part).find(({ start, folded }) => start > word.start && folded !== "");
  // Whom a pronoun means was guessed wrongly four times of five.
  const name = isEarly && reason !== "pronoun" ? nameMeant(ground, { ...leaning, next }, earlier) : undefined;
  const mayShow = strict.length === 0 && reason !== "teller";
  const before = mayShow ? earlier[0] && shownBefore(ground, earlier[0]) : undefined;
  return [
    ...strict,
    ...(name === undefined
      ? []
      : [
          {
            excerpt: { ...plain(part), inserted: [{ at: endOf(word), name }] },
            doubts: [{ ...doubt, help: "named" as const, name }],
          },
        ]),
    ...(before ? [{ excerpt: { ...plain(part), before }, doubts: [{ ...doubt, help: "before" as const }] }] : []),
    ...(mayStandBare(ground, leaning, part) ? [{ excerpt: plain(part), doubts: [doubt] }] : []),
  ];
}

/** A name put in behind a common noun, «the ministry [of the Interior]», may be of another. */
const namesNoun = (raw: string, { inserted = [] }: Excerpt): boolean =>
  inserted.some(({ at }) =>
    /(?<!\p{L})[\u0648\u0641\u0628\u0643]?\u0627\u0644\p{L}+$/u.test(raw.slice(Math.max(0, at - nounMax), at)),
  );
const nounMax = 20;

/** The sentence before, with the names that belong into it; no question, which tells nothing. */
function shownBefore(told: Told, sentence: Stretch): Excerpt["before"] {
  const { raw } = told.document;
  const { start, end } = beginningOf(raw, sentence);
  if (/[?\u061F]/u.test(raw.slice(start, end)) || wordsIn(raw, { start, end }).length > contextMax.long)
    return undefined;
  const own = withBefore(told, { start, end }, sentence);
  return own && !own.before ? own : { start, end, omitted: [] };
}

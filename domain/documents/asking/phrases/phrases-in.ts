import { foldLoosely } from "../../../text/fold-arabic";
import { wordSet } from "../../../text/word-set";
import { isVerb, isVerbAfterAnd, withoutAnd } from "../../clauses/clause-ends";
import { relatives, thatWords } from "../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../clauses/words-in";
import { prepositions } from "../../facts/clause-words.ar";
import { isSureVerb } from "../excerpts/whole-parts/verb-forms";
import { endsAlike, endsWithPronoun, present } from "../excerpts/whole-parts/whole-part.ar";
import {
  accusing,
  deciding,
  deedNouns,
  demanding,
  endsBefore,
  type Family,
  families,
  governors,
  happenings,
  leadOn,
  markers,
  noDeeds,
  noMarkerBehind,
  noneWithin,
  openEnds,
  timeNouns,
  turnsOfSpeech,
} from "./phrase-words.ar";

/** Words behind a marker up to a sure end. `isDeed`: it opens with the noun of what happens or is done. */
export type Phrase = { family: Family; start: number; end: number; marker: number; isDeed: boolean };

const fewestWords = 2;
const mostWords = 8;

/** The phrases of a sentence that tell why, what for, with what outcome, how or after what. */
export function phrasesIn(raw: string, sentence: { start: number; end: number }): Phrase[] {
  const words = wordsIn(raw, sentence);
  return words.flatMap((word, at) => {
    const glued = gluedAt(words, at);
    if (glued) return glued;
    const decided = objectAt(words, at);
    if (decided) return [decided];
    const found = markerAt(words, at);
    if (!found) return [];
    const phrase = phraseFrom(words, at + found.words);
    return phrase && fits(found.family, phrase, withoutAnd(word.folded))
      ? [{ ...phrase, family: found.family, marker: word.start }]
      : [];
  });
}

/** «To build», «by building»: a preposition of one letter is a part of the phrase. */
function gluedAt(words: readonly PlacedWord[], at: number): Phrase[] | undefined {
  const word = words[at];
  if (!word || !/^[\u0628\u0644](?!\u0644)\p{L}{3,}/u.test(word.text) || at === 0) return undefined;
  const text = word.text.slice(1);
  const own = { ...word, text, folded: word.folded.slice(1) };
  if (!isDeed(own) || noMarkerBehind.has(words[at - 1]?.folded ?? "") || markersByFirst.has(word.folded))
    return undefined;
  const before = words.slice(Math.max(0, at - governedBy), at).map(({ folded }) => folded);
  const isAccused = before.some((each) => accusing.test(each));
  if (/^\u0628/u.test(word.text) && !isAccused && !before.some((each) => demanding.test(each))) return undefined;
  const family = isAccused ? "accused" : "deed";
  const phrase = phraseFrom(words.with(at, own), at);
  return phrase && fits("deed", phrase, "")
    ? [{ ...phrase, family, marker: word.start, start: word.start }]
    : undefined;
}

/** «The council decided the closing of»: a deed without the article right behind who decided it. */
function objectAt(words: readonly PlacedWord[], at: number): Phrase | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || /^\u0627\u0644/u.test(word.folded) || !isDeed(word)) return undefined;
  const isBehindActor = /^\u0627\u0644\p{L}{3,}$/u.test(before.folded) && !endsClause(before);
  const verbs = words.slice(Math.max(0, at - governedBy), at);
  const verb = verbs.findLastIndex(({ folded }) => deciding.test(folded));
  if (verb < 0 || !(isBehindActor || verb === verbs.length - 1)) return undefined;
  // «The minister of the interior announced at the session …»: no preposition in between.
  if (verbs.slice(verb + 1).some(({ folded }) => prepositions.has(folded) || thatWords.has(folded))) return undefined;
  const phrase = phraseFrom(words, at);
  return phrase && phrase.words.length >= fewestWords && !turnsOfSpeech.test(word.folded)
    ? { ...phrase, family: "deed", marker: word.start }
    : undefined;
}

/** Words between a verb and the preposition that it wants. */
const governedBy = 6;

const markersByFirst = new Map<string, { family: Family; words: readonly string[] }[]>();
for (const family of families)
  for (const marker of markers[family]) {
    const words = marker.split(" ");
    const [first = ""] = words;
    markersByFirst.set(first, [...(markersByFirst.get(first) ?? []), { family, words }]);
  }

function markerAt(words: readonly PlacedWord[], at: number): { family: Family; words: number } | undefined {
  const { folded = "", text = "" } = words[at] ?? {};
  const word = folded.replace(/^[\u0648\u0641](?=\p{L}{3})/u, "");
  const found = markersByFirst
    .get(word)
    ?.filter((marker) => marker.words.every((each, step) => step === 0 || words[at + step]?.folded === each))
    .toSorted((one, other) => other.words.length - one.words.length)[0];
  if (!found || noMarkerBehind.has(words[at - 1]?.folded ?? "")) return undefined;
  // «…, and in spite of …»: the clause that this opens is not shown.
  const before = words[at - 1];
  if (word !== folded && before && endsClause(before)) return undefined;
  // «A trace» is written with a hamza above.
  if (word === trace && !/\u0625/u.test(text)) return undefined;
  if (found.family === "deed" && word !== need) {
    const governs = governors[word];
    const before = words.slice(Math.max(0, at - governedBy), at);
    if (!governs || !before.some((each) => governs.has(each.folded) || governs.has(withoutAnd(each.folded))))
      return undefined;
  }
  return { family: found.family, words: found.words.length };
}
/** «The need of». */
const need = "\u0636\u0631\u0648\u0631\u0647";
const trace = "\u0627\u062B\u0631";

type Told = Pick<Phrase, "start" | "end" | "isDeed"> & { words: readonly PlacedWord[] };

/** Up to the end of its clause, else up to a preposition behind what says enough. */
function phraseFrom(words: readonly PlacedWord[], from: number): Told | undefined {
  let best: Told | undefined;
  for (let last = from; last < Math.min(words.length, from + mostWords); last++) {
    const own = words.slice(from, last + 1);
    if (!isOfOne(own)) return best;
    const isWhole = isEnd(words, last);
    if (isWhole && goesOn(words, last)) return undefined;
    if ((isWhole || isCut(words, own, last)) && mayEnd(words, own, last)) best = toldBy(own);
    // What is long enough needs no more of what stands behind a preposition.
    if (isWhole || (best && own.length >= enoughWords)) return best;
  }
  return best;
}
/** From so many words on a phrase is cut. */
const enoughWords = 3;

const isCut = (words: readonly PlacedWord[], own: readonly PlacedWord[], last: number): boolean =>
  cutBefore.has(words[last + 1]?.folded ?? "") && mayBeCut(own) && !mayBeVerb(own);

/** «A bold attack ascribed | to»: a bare word of three letters behind an adjective may be a verb, whose object follows. */
const mayBeVerb = (own: readonly PlacedWord[]): boolean =>
  /^\p{L}{3}$/u.test(own.at(-1)?.folded ?? "") &&
  /^(?!\u0627\u0644)\p{L}{2,}[\u064A\u0647]$/u.test(own.at(-2)?.folded ?? "");

/** Words of one phrase: a verb stands in it behind «which» alone. */
function isOfOne(own: readonly PlacedWord[]): boolean {
  const isWhose = own.some(({ folded }) => relatives.has(folded));
  return own.every((word, at) => isPlain(word) && (at === 0 || isWhose || !isVerbal(word.folded)));
}

function toldBy(own: readonly PlacedWord[]): Told | undefined {
  const [first, end] = [own[0], own.at(-1)];
  if (!first || !end) return undefined;
  const letters = end.text.replace(/[^\p{L}\p{N}]+$/u, "").length;
  return { start: first.start, end: end.start + letters, isDeed: isDeed(first), words: own };
}

/** With what it leans on, and nothing more of it behind. */
function mayEnd(words: readonly PlacedWord[], own: readonly PlacedWord[], last: number): boolean {
  const isBriefCause = own.length === 1 && /^\u0627\u0644\p{L}{3,}$/u.test(own[0]?.folded ?? "");
  return (
    (own.length >= fewestWords || isBriefCause) &&
    !openEnds.has(own.at(-1)?.folded ?? "") &&
    !own.slice(-2).some(({ folded }) => relatives.has(folded)) &&
    !goesOn(words, last)
  );
}

/** Folded prepositions before which a phrase is cut. */
const cutBefore = wordSet(
  "\u0627\u0644\u064A \u0639\u0644\u064A \u0641\u064A \u0639\u0646 \u0639\u0628\u0631 \u062E\u0644\u0627\u0644 \u0636\u0645\u0646 \u0648\u0633\u0637 \u0627\u062B\u0646\u0627\u0621 \u0645\u0642\u0627\u0628\u0644 \u0628\u0639\u062F \u0642\u0628\u0644",
);

/** The noun of a deed with what it is done to: what follows tells where, or more of it. */
function mayBeCut(own: readonly PlacedWord[]): boolean {
  const [first, second] = own;
  const last = own.at(-1);
  return (
    first !== undefined &&
    second !== undefined &&
    !leadOn.test(first.folded) &&
    !/^\u0627\u0644/u.test(first.folded) &&
    own.slice(1).some(({ folded }) => definite.test(folded)) &&
    !prepositions.has(last?.folded ?? "") &&
    !own.some(({ folded }) => relatives.has(folded)) &&
    (own.length < 3 || last === undefined || !opensMore(last))
  );
}

const definite = /^(?:\u0648|\u0628|\u0641)?(?:\u0627\u0644|\u0644\u0644)/u;

/** «And the keeping | of», «for the joining | of»: one more deed, which wants its preposition. */
function opensMore({ text, folded }: PlacedWord): boolean {
  if (leaning.test(folded)) return true;
  const bare = folded.replace(/^\u0648\u0627\u0644/u, "");
  return bare !== folded && (isDeed({ text: text.slice(3), folded: bare }) || wantsMore.has(bare));
}
const leaning = /^(?:\u0644\u0644|[\u0628\u0644])\p{L}{3,}$/u;
const wantsMore = wordSet("\u062D\u0641\u0627\u0638 \u0639\u0645\u0644 \u062D\u0631\u0635 \u062E\u0631\u0648\u062C");

/** Whether a phrase ends with a word: at a stop, or before what it does not need. */
function isEnd(words: readonly PlacedWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return true;
  return (
    endsClause(word) ||
    /[.!?\u061F:]$/u.test(word.text) ||
    endsBefore.has(next.folded) ||
    isVerbAfterAnd(next.folded) ||
    (!cutBefore.has(next.folded) && markerAt(words, at + 1) !== undefined)
  );
}

/** A verb among nouns: a clause of its own. */
const isVerbal = (folded: string): boolean =>
  isSureVerb(folded) ||
  (/^(?:[\u064A\u062A]\p{L}{2,4}|\p{L}{3,}\u0648\u0627)$/u.test(folded) &&
    isVerb(folded) &&
    !isDeed({ folded, text: folded }));

/** «…, and the rise of», «…, which»: more of the same follows. */
function goesOn(words: readonly PlacedWord[], last: number): boolean {
  const [word, next] = [words[last], words[last + 1]];
  if (!word || !next) return false;
  if (/^\u0648\u0648\p{L}{2}$/u.test(next.folded)) return true;
  const isAnd = /^\u0648\p{L}{2,}/u.test(next.folded) && withoutAnd(next.folded) !== next.folded;
  return isAnd && !isVerbAfterAnd(next.folded) && !isSureVerb(withoutAnd(next.folded));
}

/** A word of the phrase's own that leans on nothing outside it. */
function isPlain({ text, folded }: PlacedWord): boolean {
  const bare = folded.replace(/^[\u0648\u0641]/u, "");
  return (
    folded !== "" &&
    !/["\u00AB\u00BB\u201C\u201D()[\]\u2026/*#@]|\p{N}/u.test(text) &&
    !noneWithin.has(folded) &&
    !noneWithin.has(bare)
  );
}

/** The noun of what happens or is done, by its form or a list. */
export function isDeed({ text, folded }: Pick<PlacedWord, "text" | "folded">): boolean {
  const bare = folded.replace(/^\u0627\u0644(?=\p{L}{3})/u, "");
  if (noDeeds.has(bare)) return false;
  const isLow = /^(?:\u0627\u0644)?\u0625/u.test(text);
  return (
    deedNouns.has(bare) ||
    (isLow && /^\u0627\p{L}{1,2}\u0627\p{L}{1,2}$/u.test(bare)) ||
    /^\u062A\p{L}{2}\u064A\p{L}\u0647?$/u.test(bare) ||
    /^\u062A\p{L}\u0627\p{L}{2}$/u.test(bare) ||
    /^\u062A\p{L}{3}\u0647$/u.test(bare) ||
    /^(?:\u0627\p{L}\u062A|\u0627\u0646)\p{L}{1,2}\u0627\p{L}$/u.test(bare) ||
    /^\u0627\u0633\u062A\p{L}{1,3}\u0627\p{L}\u0647?$/u.test(bare) ||
    /^\u0645\p{L}\u0627\p{L}{2}\u0647$/u.test(bare)
  );
}

const leansOn = (word: PlacedWord | undefined): boolean =>
  word !== undefined &&
  (prepositions.has(word.folded) || /^(?:\u0644\u0644|\u0628\u0627\u0644|[\u0628\u0644]\p{L}{3})/u.test(word.folded));

/** Folded: «across», «in case of». */
const onlyDeeds = new Set(["\u0639\u0628\u0631", "\u0641\u064A"]);
const about = "\u0639\u0646";

const fits = (family: Family, told: Told, marker: string): boolean =>
  (family === "charge" || !isOfThem(told.words[0])) && fitsForm(family, told, marker);

/** «His fall», of whoever the text told of before: nothing else that is offered goes on with it. */
const isOfThem = (word: PlacedWord | undefined): boolean =>
  word !== undefined && endsWithPronoun.test(word.folded) && !endsAlike.has(word.folded);

/** What somebody wants to do, what happened, and after what: nouns of deeds. */
function fitsForm(family: Family, { isDeed: isOfDeed, words }: Told, marker: string): boolean {
  const [first] = words;
  if (!first || timeNouns.test(first.folded) || (present.test(first.folded) && !isOfDeed)) return false;
  // «The world ranking» is no deed, «the response to» is.
  const isDefinite = /^\u0627\u0644/u.test(first.folded);
  if (words.length < fewestWords) return family === "cause" && !onlyDeeds.has(marker);
  // «Across the border» is no means.
  if (onlyDeeds.has(marker) && !isOfDeed) return false;
  // «Announced the rise of»: nothing that happens is likelier than another.
  if (marker === about && happenings.test(first.folded)) return false;
  if (family !== "cause" && family !== "means" && isDefinite && !leansOn(words[1])) return false;
  if (family === "deed" && turnsOfSpeech.test(first.folded)) return false;
  return family === "deed" || family === "aim" || family === "event" || family === "result" ? isOfDeed : true;
}

export function opensWithDeed(phrase: string): boolean {
  const [text = ""] = phrase.split(" ");
  return isDeed({ text, folded: foldLoosely(text) });
}

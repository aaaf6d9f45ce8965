import type { ComposableItem } from "../../quizzes/cues";
import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { smallNumbers } from "../asking/hidden-value.ar";
import { prepositions } from "../facts/clause-words.ar";

/**
 * Where a false statement differs from its document. `pairs`: what the document has there, with the word beside it ·
 * `figures`: figures that it has there · `own`: stems of its words there · `around`: stems of the words around it, too ·
 * `words`: stems of the whole statement.
 */
export type TurnedSpot = {
  pairs: readonly string[];
  figures: readonly string[];
  own: ReadonlySet<string>;
  around: ReadonlySet<string>;
  words: ReadonlySet<string>;
};

/** What a question shows, read so that a turned spot is found in it. */
export type ShownWords = {
  pairs: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  stems: readonly string[][];
  all: ReadonlySet<string>;
};

/** Words on either side of a spot, and of what may tell it. */
const reach = 6;

/** Undefined for any other question, and where a statement only names another who said it. */
export function turnedSpot({ kind, key, stem, scopeText = "", explanation }: ComposableItem): TurnedSpot | undefined {
  if (kind !== "true-false" || key !== "false") return undefined;
  const said = new Set(tokensOf(stem.slice(scopeText.length)));
  const told = tokensOf(toldIn(explanation));
  const spots = told.flatMap((word, at) => (said.has(word) ? [] : [at]));
  if (spots.length === 0 || spots.length > spotsMax) return undefined;
  const free = spots.filter((at) => !prepositions.has(told[at] ?? ""));
  return {
    pairs: free.flatMap((at) => pairsAt(told, at)),
    figures: free.flatMap((at) => figureIn(told[at])),
    own: new Set(free.flatMap((at) => stemOf(told[at] ?? ""))),
    around: new Set(spots.flatMap((at) => told.slice(Math.max(0, at - reach), at + reach + 1).flatMap(stemOf))),
    words: new Set(told.flatMap(stemOf)),
  };
}
/** More words than a change has: the statement is worded otherwise. */
const spotsMax = 6;

/** What stands between the marks behind «it says in the text», or all where there are none. */
const toldIn = (explanation: string): string =>
  explanation.slice(explanation.indexOf("\u00AB") + 1).split(backing)[0] ?? "";
/** «Backed by …», behind what a fact says. */
const backing = " \u0627\u0644\u0633\u0646\u062F: ";

export function shownWords(text: string): ShownWords {
  const words = tokensOf(text);
  const stems = words.map(stemOf);
  return {
    pairs: new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`)),
    figures: new Set(words.flatMap(figureIn)),
    stems,
    all: new Set(stems.flat()),
  };
}

/** So many words around a spot, in a row of about as many, tell what is right there. */
const tellingMin = 3;
/** The words right there and so many around them tell it as well. */
const besideOwn = 2;
/** With a figure that was changed stand so many words of its statement. */
const besideFigure = 3;

/**
 * Whether a question shows what a false statement has otherwise: the words themselves with one beside them, the figure with
 * words of the statement, or most of what stands around the spot.
 */
export function tellsSpot({ pairs, figures, stems, all }: ShownWords, spot: TurnedSpot): boolean {
  if (spot.pairs.some((pair) => pairs.has(pair))) return true;
  if (spot.figures.some((figure) => figures.has(figure)) && countIn(spot.words, all) >= besideFigure) return true;
  const least = countIn(spot.own, all) > 0 ? besideOwn : tellingMin;
  if (countIn(spot.around, all) < least) return false;
  return stems.some((_, at) => {
    const near = new Set(stems.slice(at, at + reach + 2).flat());
    return countIn(spot.around, near) >= (countIn(spot.own, near) > 0 ? besideOwn : tellingMin);
  });
}

/** Whether the words that a false statement has otherwise can be read off: they stand there, with others of the statement. */
export function saysSpot({ pairs, figures, stems, all }: ShownWords, spot: TurnedSpot): boolean {
  const shared = countIn(spot.words, all);
  if (shared >= besideFigure && spot.pairs.some((pair) => pairs.has(pair))) return true;
  if (shared >= besideFigure && spot.figures.some((figure) => figures.has(figure))) return true;
  return stems.some((_, at) => {
    const near = new Set(stems.slice(at, at + reach + 2).flat());
    return countIn(spot.own, near) > 0 && countIn(spot.around, near) >= tellingMin;
  });
}

function countIn(words: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (stems.has(word)) count++;
  return count;
}

/** With the word before and the one behind, where that is no preposition. */
function pairsAt(words: readonly string[], at: number): string[] {
  const [before, own = "", next] = [words[at - 1], words[at], words[at + 1]];
  return [
    ...(before && !prepositions.has(before) ? [`${before} ${own}`] : []),
    ...(next && !prepositions.has(next) ? [`${own} ${next}`] : []),
  ];
}

/** «Will not» and «does not» deny alike. */
const tokensOf = (text: string): string[] =>
  (foldLoosely(text).match(/\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}+/gu) ?? []).map((word) => (denials.has(word) ? not : word));
const not = "\u0644\u0627";
const denials = new Set(["\u0644\u0646", "\u0644\u0645"]);

/** As it is written, and in digits what is written as a small number. */
const figureIn = (word = ""): string[] => {
  const counted = smallNumbers.get(word);
  if (counted !== undefined) return [String(counted)];
  return /^\p{Nd}/u.test(word) ? [word] : [];
};

const stemOf = (word: string): string[] => [...contentWords(word)].map((stem) => stem.slice(0, stemLength));
const stemLength = 4;

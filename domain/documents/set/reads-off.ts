import { type ComposableItem, foldCues, holdsKey, keyPattern, keyTexts } from "../../quizzes/cues";
import { contentWords } from "../../text/content-words";
import { tellingWord } from "../mending/telling-word";
import { withArticles } from "./beside-gaps";
import { countWord } from "./count-words.ar";
import { namesOutright } from "./names-outright";
import { roundedFigure, tellsRounded } from "./rounded-figure";
import { dayAsked, tellsDay } from "./told-day";
import { saysSpot, shownWords, turnedSpot } from "./turned-spot";

/**
 * Whether the answer of one question can be read off the words of another: its name by any of `names`, the adjective of a
 * place, its figure or day; most of what a true statement says; of a false one what it has otherwise. A choice of questions
 * keeps more apart than that; a teacher is warned of nothing less.
 */
export function readsOff(shown: ComposableItem, asked: ComposableItem, names: readonly string[]): boolean {
  const text = shownBy(shown);
  if (asked.kind === "true-false")
    return asked.key === "false" ? tellsFalse(text, asked) : tellsTrue(text, saidIn(asked));
  const own = keyTexts(asked);
  // Pairs and orders are told in parts.
  if (own.length === 0 && asked.kind !== "date-entry") return true;
  const folded = foldCues(text);
  const [day, rounded] = [dayAsked(asked), roundedFigure(asked)];
  if (day !== undefined) return tellsDay(folded, day);
  if (rounded !== undefined && tellsRounded(folded, rounded)) return true;
  const all = [...own, ...names, ...inWords(asked)];
  const figures = all.filter((name) => /\p{Nd}/u.test(name));
  const isFigure = (name: string) => {
    const pattern = keyPattern(name, "ar");
    return pattern !== undefined && holdsKey(folded, pattern);
  };
  return (
    namesOutright(`${folded} | ${withArticles(folded)}`, all) ||
    tellingWord(text, all).word !== undefined ||
    figures.some(isFigure)
  );
}

/** What stands in the place of a false statement's words; where only a denial or a speaker was changed, most of the rest. */
function tellsFalse(text: string, asked: ComposableItem): boolean {
  const spot = turnedSpot(asked);
  if (spot && spot.own.size + spot.figures.length > 0) return saysSpot(shownWords(text), spot);
  return tellsTrue(text, saidIn(asked));
}

function tellsTrue(text: string, said: string): boolean {
  const [own, shown] = [contentWords(said), contentWords(text)];
  const shared = [...own].filter((word) => shown.has(word)).length;
  return own.size > 0 && shared >= mostOf * own.size;
}
/** So large a share of the words of a statement says it. */
const mostOf = 0.55;

/** What is read before an answer. */
const shownBy = ({ kind, stem, left = [], right = [], options = [] }: ComposableItem): string =>
  [stem, ...[...left, ...right, ...(kind === "ordering" ? options : [])].map(({ text }) => text)].join(" | ");

const saidIn = ({ stem, scopeText = "" }: ComposableItem): string => stem.slice(scopeText.length);

const inWords = ({ kind, key }: ComposableItem): string[] => {
  const word = kind === "numeric-entry" ? countWord[Number(key)] : undefined;
  return word === undefined ? [] : [word];
};

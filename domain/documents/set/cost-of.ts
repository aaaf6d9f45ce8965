import type { ComposableItem } from "../../quizzes/cues";
import { weekdayWords } from "../../text/date-words.ar";
import { gap } from "../../wording/scene";
import { countWords } from "../../wording/word-stem";
import { documentWords } from "../document-words.ar";
import { hole } from "../facts/told-fact";
import type { MarkType } from "../mark";
import { toldBefore } from "../told-before";
import { turnedWords, turnOf } from "./turned-words";

/** What a question asks for: a stretch of its document, a fact, or whether a statement is right. */
export type AskedFor = MarkType | "fact" | "statement";

/**
 * What speaks against a question, from 1: ten times the share of its sort that strict readers of 514 questions called
 * unsound, and a quarter of those they called weak; then what else set such questions apart. Table: decision 0034.
 */
export function costOf(item: ComposableItem, of: AskedFor, omissions = 0): number {
  // Worded by us, not cut from a sentence: its length tells nothing.
  if (of === "fact") return costOfSort(item, of);
  const { scopeText = "", stem } = item;
  const told = toldBefore(scopeText);
  const before = told === "" ? 0 : countWords(told);
  const own = stem.slice(scopeText.length);
  const all = before + countWords(own);
  return (
    costOfSort(item, of) +
    (before === 0 ? 0 : before < muchBefore ? costs.before : costs.muchBefore) +
    (costs.lengths.find(([least]) => all >= least)?.[1] ?? 0) +
    omissions * costs.omission +
    (/\p{Nd}/u.test(own) || own.includes(hole) ? 0 : costs.noFigure) +
    (of !== "phrase" && endsInGap.test(own) ? costs.gapLast : 0) +
    (turnsDayAlone(item) ? costs.dayTurned : 0) +
    (own.trimStart().startsWith(byNobody) ? costs.byNobody : 0)
  );
}

const costs = {
  ...{ before: 1, muchBefore: 3, omission: 1.5, noFigure: 1, gapLast: 1, dayTurned: 3, byNobody: 2 },
  /** From so many words on. */
  lengths: [
    [56, 3],
    [44, 2],
    [36, 1],
    [16, 0],
    [8, 1],
    [0, 3],
  ],
} as const;
const muchBefore = 40;
/** «It says that», of what somebody said whom the statement does not name. */
const byNobody = documentWords.told(undefined, "").split(" ").slice(0, 2).join(" ");
const endsInGap = new RegExp(`${gap}["\\u00BB\\u201D.\\s]*$`, "u");

const costsOfChoice = {
  ...{ organisation: 4.5, person: 4.5, place: 3.5, date: 4.5, quantity: 7, fact: 1 },
  // Of 17 that were read blind .24 were unsound and .65 weak.
  phrase: 4,
} as const;
const costsOfTyped = { organisation: 4, person: 2.5, place: 4, quote: 4.5, fact: 2.5 } as const;
const costsOfKind = { "numeric-entry": 2, "date-entry": 2, "who-said-it": 2, "single-choice": 3 } as const;
const usual = 4;
/** Of 82 false statements .10 were unsound where a figure was turned, .25 where a name was and .39 where a word was. */
const costsOfTurn = { figure: 2, name: 3.5, word: 4.5 } as const;
/** Of 32 true ones, read blind, .06 were unsound and .22 weak; many more before that. */
const costOfTrue = 2.5;

function costOfSort(item: ComposableItem, of: AskedFor): number {
  const { kind, key, options = [] } = item;
  if (of === "statement" && kind === "true-false")
    return key === "false" ? costsOfTurn[turnOf(item) ?? "name"] : costOfTrue;
  if (kind !== "cloze") return costsOfKind[kind as keyof typeof costsOfKind] ?? usual;
  const table: Partial<Record<AskedFor, number>> = options.length > 0 ? costsOfChoice : costsOfTyped;
  return table[of] ?? usual;
}

/** Whether a false statement differs from its document in a day of the week alone: petty to know. */
function turnsDayAlone(item: ComposableItem): boolean {
  const turned = turnedWords(item);
  return turned.length > 0 && turned.every((word) => days.has(word) || days.has(word.slice(1)));
}
const days = new Set(weekdayWords);

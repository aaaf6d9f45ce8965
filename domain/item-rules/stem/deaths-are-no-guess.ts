import { datesIn } from "../../text/dates-in-text";
import { numbersIn } from "../../text/numbers-in-text";
import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./deaths-are-no-guess.json";

/** A number of dead or wounded is never what is to be typed or chosen, nor a statement to be judged. */
export const deathsAreNoGuess: ItemRule = {
  id: "S12",
  severity: "B",
  source: "UNESCO 2016",
  texts,
  find({ foldedStem, options, keys, kind, stem }) {
    if (!stemWords.deaths.test(foldedStem)) return [];
    const isCount = (answer: Answer) => answer.number !== undefined && answer.date === undefined;
    const isGuess =
      kind === "numeric-entry" ||
      (keys.some(isCount) && options.filter(isCount).length * 2 > options.length) ||
      (kind === "true-false" && hasCount(stem));
    return isGuess ? [{}] : [];
  },
};

/** A number that is no part of a date. */
function hasCount(stem: string): boolean {
  const inDates = new Set(datesIn(stem).flatMap(({ day, year }) => [day, year]));
  return numbersIn(stem).some(({ values }) => values.some((value) => value > 2 && !inDates.has(value)));
}

import { contentWords } from "../../text/content-words";
import { datesIn } from "../../text/dates-in-text";
import { numbersIn } from "../../text/numbers-in-text";
import type { DraftKind } from "../draft";
import { type Answer, isoOf } from "../reading/answer";
import type { DraftReading } from "../reading/draft-reading";
import { bareForms, type Word } from "../reading/words-of";
import type { ItemRule } from "../rule";
import texts from "./leaked-key.json";

/** The key's value, name or all of its words do not stand in the stem unless a wrong option stands there too. */
export const leakedKey: ItemRule = {
  id: "S7",
  severity: "B",
  source: "HDR 28b",
  texts,
  find(reading) {
    if (!mayLeak.has(reading.kind)) return [];
    return reading.keys.filter((key) => isLeaked(reading, key)).map(({ text }) => ({ values: { key: text } }));
  },
};

const mayLeak: ReadonlySet<DraftKind> = new Set([
  "single-choice",
  "who-said-it",
  "cloze",
  "numeric-entry",
  "date-entry",
]);

/** The value itself in the stem, and no wrong option there beside it. */
function isLeaked(reading: DraftReading, key: Answer): boolean {
  const isThere = (answer: Answer) => stands(reading, answer);
  return isThere(key) && !reading.distractors.some(isThere);
}

function stands({ stem, stemWords, mentions, kind }: DraftReading, answer: Answer): boolean {
  const { date, number, ids, text, words: own } = answer;
  if (date !== undefined) {
    const month = kind === "date-entry" || date.length > 7 ? date.slice(0, 7) : date;
    return datesIn(stem).some((found) => found.year !== undefined && isoOf(found).startsWith(month));
  }
  if (number !== undefined) return hasNumber(stem, number);
  if (ids.length) {
    const words = own.filter(({ folded }) => folded !== "the");
    if (words.length > 2 && words.every((word) => sharesWord([word], stemWords))) return true;
    return mentions.some(
      ({ isName, ids: [only = "", ...more], at, end }) =>
        isName && more.length === 0 && ids.includes(only) && sharesWord(stemWords.slice(at, end), own),
    );
  }
  const [asked, words] = [contentWords(stem), [...contentWords(text)]];
  return words.length > 1 && words.every((word) => asked.has(word));
}

/** Another name of the same thing gives nothing away to who does not know it. */
const sharesWord = (one: readonly Word[], other: readonly Word[]): boolean => {
  const forms = new Set(other.flatMap(({ folded }) => bareForms(folded)));
  return one.some(({ folded }) => bareForms(folded).some((form) => form.length > 1 && forms.has(form)));
};

/** As a figure that is no part of a date. */
function hasNumber(stem: string, number: number): boolean {
  const dates = new Set(datesIn(stem).flatMap(({ day, year }) => [day, year]));
  return !dates.has(number) && numbersIn(stem).some(({ values }) => values.includes(number));
}

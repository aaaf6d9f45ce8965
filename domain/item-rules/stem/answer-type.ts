import type { DraftKind } from "../draft";
import type { Answer } from "../reading/answer";
import { sortOf } from "../reading/sort-of";
import type { ItemRule } from "../rule";
import { type AskedSort, askedSort } from "../words/question-words.ar";
import texts from "./answer-type.json";

/** «When» wants a date, «where» a place, «how many» a number, «who» a person or a body, «which country» a country. */
export const answerType: ItemRule = {
  id: "S2",
  severity: "B",
  source: "NBME",
  texts,
  find(reading, ground) {
    const [key] = reading.keys;
    const asked = askedSort(reading.foldedStem);
    if (!key || !asked || !suitsKinds.has(reading.kind)) return [];
    const given = sortOf(key, ground);
    if (given === undefined || fits(asked.sort, given, key)) return [];
    return [{ values: { word: asked.word, key: key.text } }];
  },
};

const suitsKinds: ReadonlySet<DraftKind> = new Set(["single-choice", "multiple-select", "numeric-entry", "date-entry"]);

/** What may answer each sort of question; organisations and countries act like persons. */
const fitting: Record<AskedSort, readonly string[]> = {
  date: ["date"],
  number: ["number"],
  place: ["place", "country", "base"],
  person: ["person", "country", "body"],
  country: ["country", "number"],
  city: ["place", "base"],
};

/** «After three years» answers «when». A bare year counts as a number where a number is asked. */
function fits(asked: AskedSort, given: string, { folded, date }: Answer): boolean {
  if (fitting[asked].includes(given)) return true;
  if (asked === "number") return date !== undefined && /^\d{4}$/.test(date) && !/\p{L}/u.test(folded);
  return asked === "date" && given === "number" && /\p{L}/u.test(folded);
}

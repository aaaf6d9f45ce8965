import type { DraftKind } from "../draft";
import type { Ground } from "../ground";
import type { Answer } from "../reading/answer";
import { type Sort, sortOf } from "../reading/sort-of";
import type { ItemRule } from "../rule";
import texts from "./same-sort.json";

/** All options are dates, numbers, places or persons alike; dates of one precision, numbers of one unit. */
export const sameSort: ItemRule = {
  id: "O3",
  severity: "B",
  source: "HDR 23; NBME uniformity",
  texts,
  find(reading, ground) {
    if (!ofOneSort.has(reading.kind)) return [];
    const [key] = reading.keys;
    if (!key) return [];
    const found = reading.options.find((option) => faultOf(key, option, ground) !== undefined);
    const fault = found && faultOf(key, found, ground);
    if (!found || !fault) return [];
    const values = { option: found.text, key: key.text };
    return [fault === "sort" ? { values } : { message: fault, values }];
  },
};

const ofOneSort: ReadonlySet<DraftKind> = new Set(["single-choice", "multiple-select", "cloze", "who-said-it"]);

/** What may stand beside each sort: a country or region is a place as well as one who acts. */
const beside: Record<Sort, readonly Sort[]> = {
  date: ["date"],
  number: ["number"],
  person: ["person", "body"],
  body: ["body", "person", "country"],
  country: ["country", "body", "place", "base"],
  place: ["place", "base", "country"],
  base: ["base", "place", "country"],
};

function faultOf(key: Answer, option: Answer, ground: Ground): "sort" | "unit" | "precision" | undefined {
  const [wanted, given] = [sortOf(key, ground), sortOf(option, ground)];
  if (wanted === undefined || given === undefined) return undefined;
  if (!beside[wanted].includes(given)) return "sort";
  if (wanted === "date") return key.date?.length === option.date?.length ? undefined : "precision";
  if (wanted !== "number" || !key.unit || !option.unit || key.unit === option.unit) return undefined;
  const { index } = ground;
  return index.unit(key.unit).base === index.unit(option.unit).base && isSameNoun(key.unit, option.unit)
    ? undefined
    : "unit";
}

/** Persons counted under different names are counted alike. */
const isSameNoun = (one: string, other: string) => people.has(one) && people.has(other);
const people: ReadonlySet<string> = new Set(["person", "member", "soldier", "fighter", "civilian"]);

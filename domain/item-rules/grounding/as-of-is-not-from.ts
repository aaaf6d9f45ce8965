import { phrasebooks } from "../../wording/phrasebooks";
import type { ItemRule } from "../rule";
import { dateCountedFrom } from "../words/since.ar";
import texts from "./as-of-is-not-from.json";

/** A total that holds up to a day is not asked as if it began on that day. */
export const asOfIsNotFrom: ItemRule = {
  id: "G14",
  severity: "B",
  source: "Sanad",
  texts,
  find({ stem, lang }, { index }) {
    const date = dateCountedFrom(stem);
    if (date === undefined) return [];
    const isEnd = index.facts.some(
      (fact) =>
        fact.asOf === date && index.property(fact.property).temporal !== "fixed" && fact.value.type === "number",
    );
    return isEnd && date.length > 4 ? [{ values: { date: phrasebooks[lang].date(date) } }] : [];
  },
};

import { phrasebooks } from "../../wording/phrasebooks";
import { hasHole, hole, type ToldFact, type ToldValue } from "./told-fact";
import { toldLine } from "./told-words.ar";

/** A value as questions show it. */
export function toldValueText(value: ToldValue): string {
  switch (value.type) {
    case "date":
      return phrasebooks.ar.date(value.iso);
    case "number": {
      const { number, unit } = value;
      return phrasebooks.ar.number({ type: "number", number, unit: unit.id }, unit, "oblique");
    }
    case "text":
      return value.text;
    case "countries":
      return phrasebooks.ar.list(value.members.map(({ name }) => name));
  }
}

/** A fact in one line, in its document's words. */
export function toldText({ sort, about, value }: Pick<ToldFact, "sort" | "about" | "value">): string {
  const text = toldValueText(value);
  if (hasHole(sort)) return about.replace(hole, text);
  if (sort === "said") return toldLine.says(about, text);
  if (sort === "stated") return toldLine.states(about, text);
  return sort === "office" || sort === "deed" ? toldLine.of(about, text) : toldLine.at(about, text);
}

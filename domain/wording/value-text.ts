import type { GrammaticalCase } from "../arabic/agreement";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import type { Language } from "../language";
import { phrasebooks } from "./phrasebooks";
import { entitiesOf } from "./scene";

/** A value in words: a number with its counted noun, a date, a name, names joined. The case is seen in Arabic duals. */
export function valueText(
  index: LedgerIndex,
  value: Value,
  lang: Language,
  grammaticalCase: GrammaticalCase = "nominative",
): string {
  const book = phrasebooks[lang];
  if (value.type === "number") return book.number(value, index.unit(value.unit), grammaticalCase);
  if (value.type === "date") return book.date(value.iso);
  return book.list(entitiesOf(index, value).map((entity) => entity[lang].name));
}

import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import type { Scope } from "@/domain/facts/query";
import type { EntityValue, Value } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import { optionId } from "@/domain/items/base-of";
import { wordStem } from "@/domain/wording/word-stem";

const months = "January February March April May June July August September October November December".split(" ");

/** The value that an English option stands for, read back from its text; its id, a hash of the value, confirms it. */
export function valueOfOption(
  index: LedgerIndex,
  question: string,
  option: { id: string; text: string },
  fact: Fact,
): Value | undefined {
  return valuesIn(index, option.text, fact).find((value) => optionId(question, valueId(value)) === option.id);
}

/** The entity, among all there are, that an option's id is a hash of. */
export const entityOfOption = (index: LedgerIndex, question: string, option: string): EntityValue | undefined =>
  everyEntity(index).find((value) => optionId(question, value.id) === option);

/** The value that an English statement of `fact` gives it: the one which, worded anew, makes the same sentence. */
export function valueStated(index: LedgerIndex, statement: string, fact: Fact, scope: Scope): Value | undefined {
  const pattern = index.property(fact.property).en.say;
  return valuesIn(index, statement, fact).find((value) => {
    const request = { fact, pattern, scope, value, secrets: [], isStatement: true };
    return statement === `${wordStem(index, request, "en")?.stem}.`;
  });
}

/** Values of the fact's type that an English text names. */
function valuesIn(index: LedgerIndex, text: string, { value }: Fact): Value[] {
  if (value.type === "number") return numbersIn(text).map((number) => ({ ...value, number }));
  if (value.type === "date") return datesIn(text).map((iso) => ({ type: "date", iso }));
  const folded = text.toLowerCase();
  return everyEntity(index).filter(({ id }) => folded.includes(index.entity(id).en.name.toLowerCase()));
}

const everyEntity = (index: LedgerIndex): EntityValue[] =>
  index.ledger.entities.map(({ id }) => ({ type: "entity", id }));

function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: (million|billion))?/g)].map(([, digits = "", scale]) => {
    const factor = scale === "million" ? 1e6 : scale === "billion" ? 1e9 : 1;
    return Math.round(Number(digits.replaceAll(",", "")) * factor * 100) / 100;
  });
}

function datesIn(text: string): string[] {
  return [...text.matchAll(/(?:(?:(\d{1,2}) )?(\p{Lu}\p{L}+) )?(\d{4})/gu)].flatMap(([, day, name, year = ""]) => {
    const month = name === undefined ? 0 : months.indexOf(name) + 1;
    if (month === 0) return [year];
    return [[year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, "0")).join("-")];
  });
}

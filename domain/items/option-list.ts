import type { GrammaticalCase } from "../arabic/agreement";
import { days } from "../facts/denote";
import type { Value } from "../facts/value";
import { valueId } from "../facts/value-id";
import type { Language } from "../language";
import { shuffled } from "../rng";
import { phrasebooks } from "../wording/phrasebooks";
import { valueText } from "../wording/value-text";
import { optionId } from "./base-of";
import type { Option } from "./item";
import type { Workshop } from "./workshop";

/**
 * Values as options of one question: figures and dates ascending, names in an order that the dice decide. Neither the
 * ids nor the order say which is right, and both are the same in every language. `within`: the case
 * they have inside a sentence; without it each stands alone on its line.
 */
export function optionsFor(
  workshop: Workshop,
  question: string,
  values: readonly Value[],
  lang: Language,
  within?: GrammaticalCase,
): Option[] {
  const word = (value: Value) => valueText(workshop.index, value, lang, within);
  return inOrder(workshop, question, values).map((value) => ({
    id: optionId(question, valueId(value)),
    text: within ? word(value) : phrasebooks[lang].standing(word(value)),
  }));
}

function inOrder(workshop: Workshop, question: string, values: readonly Value[]): Value[] {
  const first = values[0];
  if (first?.type === "number" || first?.type === "date") return [...values].sort((a, b) => place(a) - place(b));
  // Sorted first, so that the order given, which starts with the key, cannot show through.
  const sorted = [...values].sort((a, b) => (valueId(a) < valueId(b) ? -1 : 1));
  return shuffled(sorted, workshop.rngFor(`options|${question}`));
}

const place = (value: Value): number =>
  value.type === "number" ? value.number : value.type === "date" ? days(value.iso).low : 0;

import { particleLengths, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import type { CountedForm, NounTable } from "./noun-table";
import { type Measured, quantityOf } from "./quantity-of";
import { halves, lengthsOfTime, one } from "./quantity-words.ar";

const measures = new Set(["duration", "distance", "mass", "area"]);

/** A unit that is its own number: «for a year», «a year and a half», «for one month». */
export function oneUnitAt(text: ReadText, at: number, { forms }: NounTable): Measured | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word" || text.tokens[at - 1]?.kind === "figure") return undefined;
  const hasHalf = halves.has(text.tokens[at + 1]?.text ?? "");
  if (!hasHalf && !lengthsOfTime.has(text.tokens[at - 1]?.text ?? "")) return undefined;
  for (const skipped of particleLengths(token.text)) {
    const form = forms.get(token.text.slice(skipped));
    if (form?.form === "singular" && measures.has(form.subtype) && isCounted(text, at, form, hasHalf)) {
      return written(text, at, skipped, form);
    }
  }
  return undefined;
}

/** Not «for the year 2020», nor «for the last year». */
function isCounted({ tokens }: ReadText, at: number, { subtype }: CountedForm, hasHalf: boolean): boolean {
  const next = tokens[at + 1];
  return hasHalf || (subtype === "duration" && next?.kind !== "figure" && !next?.text.startsWith("\u0627\u0644"));
}

function written(text: ReadText, at: number, skipped: number, form: CountedForm): Measured | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  const number = { start: startAfter(text, token, skipped), end: token.end, first: at, after: at + 1, value: 1 };
  const after = at + (one.has(text.tokens[at + 1]?.text ?? "") ? 2 : 1);
  const noun = { after, known: form, unit: form.unit, noun: form.lemma };
  return quantityOf(text, number, noun, { rule: "one-unit", confidence: 0.85 });
}

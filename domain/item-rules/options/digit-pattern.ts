import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import texts from "./digit-pattern.json";

/** The key is not the only exact figure among round ones, nor alone in digits. */
export const digitPattern: ItemRule = {
  id: "O17",
  severity: "W",
  source: "HDR 28d",
  texts,
  find(reading) {
    const [key] = reading.keys;
    if (!reading.hasOneRight || !key || reading.kind === "compare-sources" || reading.kind === "find-evidence")
      return [];
    const others = reading.distractors;
    if (
      differsInForm(
        key.text,
        others.map(({ text }) => text),
      )
    )
      return [{ message: "form" }];
    const isRound = ({ number, date }: Answer) => date === undefined && number !== undefined && number % 100 === 0;
    const isExact = key.number !== undefined && key.date === undefined && key.number > 1000 && !isRound(key);
    return isExact && others.every(isRound) ? [{}] : [];
  },
};

/** Whether the right option alone has digits, or alone has none: an Arabic dual among figures, for one. */
export function differsInForm(key: string, others: readonly string[]): boolean {
  const hasDigit = (text: string) => /\p{Nd}/u.test(text);
  return others.length > 0 && others.every((other) => hasDigit(other) !== hasDigit(key));
}

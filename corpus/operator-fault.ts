import type { Operator } from "@/domain/facts/value";
import { type Token, tokensIn } from "@/domain/text/tokens";
import { negated, operatorWords } from "./operator-words.ar";

type Direction = "more" | "fewer" | "about";
const directions = Object.keys(operatorWords) as Direction[];
const directionOf: Record<Operator, Direction> = {
  gt: "more",
  gte: "more",
  lt: "fewer",
  lte: "fewer",
  approx: "about",
  vague: "about",
};

/**
 * Whether the words around a number call it a bound where the fact does not, or the other way; in one sentence.
 * `others`: the fact's other spans, which may say the bound apart from the number («the real figure is higher»).
 */
export function operatorFault(
  operator: Operator | undefined,
  paragraph: string,
  number: { start: number; end: number },
  others: readonly string[] = [],
): string | undefined {
  if (operator === "vague") return undefined;
  const said = directionAround(paragraph, number);
  const wanted = operator && directionOf[operator];
  if (said === wanted) return undefined;
  if (wanted && others.some((text) => operatorWords[wanted].apart.test(joined(tokensIn(text))))) return undefined;
  return wanted ? `No word around the number says «${operator}».` : `The text calls the number a bound («${said}»).`;
}

function directionAround(paragraph: string, { start, end }: { start: number; end: number }): Direction | undefined {
  const tokens = tokensIn(paragraph);
  const before = joined(tokens.filter((token) => token.end <= start).slice(-6)).replace(/ (?:\u0627\u0644)$/, "");
  const after = joined(tokens.filter((token) => token.start >= end).slice(0, 5));
  const direction = directions.find(
    (each) => operatorWords[each].before.test(before) || operatorWords[each].after.test(after),
  );
  if (!direction || direction === "about") return direction;
  const words = operatorWords[direction].before.exec(before);
  const isNegated = words ? negated.test(before.slice(0, words.index)) : false;
  if (!isNegated) return direction;
  return direction === "more" ? "fewer" : "more";
}

const joined = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(" ");

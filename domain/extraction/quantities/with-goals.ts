import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import { sportsWords } from "./quantity-words.ar";

type Quantity = FoundOf<"quantity">;

/** Targets in a sentence that tells of a match or a player are goals: Arabic has one word for both. */
export function withGoals({ tokens }: ReadText, quantities: readonly Quantity[]): Quantity[] {
  if (!quantities.some(isTarget)) return [...quantities];
  const ofSports = new Set(tokens.filter(({ text }) => sportsWords.test(text)).map(({ sentence }) => sentence));
  return quantities.map((one) => {
    const sentence = isTarget(one) ? tokens[tokenAt(tokens, one.start)]?.sentence : undefined;
    return sentence !== undefined && ofSports.has(sentence) ? { ...one, norm: { ...one.norm, unit: "goal" } } : one;
  });
}

const isTarget = ({ norm }: Quantity): boolean => norm.unit === "target";

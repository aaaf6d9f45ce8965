import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";

type Quantity = FoundOf<"quantity">;

/** Numbers without a noun take that of the count before them in the sentence: «13 strikes in A and 10 in B», «31 of them». */
export function withInheritedNouns(text: ReadText, quantities: readonly Quantity[]): Quantity[] {
  let last: Quantity | undefined;
  return quantities.map((quantity) => {
    const isBare = quantity.norm.noun === undefined && quantity.norm.subtype === "count";
    const inherited = isBare && last && isSameSentence(text, last, quantity) ? last.norm : undefined;
    const full: Quantity = inherited?.noun
      ? { ...quantity, norm: { ...quantity.norm, unit: inherited.unit, ellipsis: inherited.noun } }
      : quantity;
    if (full.norm.noun !== undefined && full.norm.subtype === "count") last = full;
    return full;
  });
}

function isSameSentence({ sentences, tokens }: ReadText, one: Quantity, other: Quantity): boolean {
  const token = tokens[tokenAt(tokens, other.start)];
  const sentence = sentences[token?.sentence ?? -1];
  return sentence !== undefined && sentence.start <= one.start;
}

function tokenAt(tokens: ReadText["tokens"], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { FoundOf } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";

type Quantity = FoundOf<"quantity">;

/** Numbers without a noun take that of the count before them in the sentence: «13 strikes in A and 10 in B», «31 of them». */
export function withInheritedNouns(text: ReadText, quantities: readonly Quantity[]): Quantity[] {
  let [counted, paid]: (Quantity | undefined)[] = [];
  return quantities.map((quantity) => {
    const isBare = quantity.norm.noun === undefined && quantity.norm.unit === null && quantity.norm.subtype === "count";
    const from =
      isBare && isLarge(quantity) && !isCountOf(text, quantity) && paid && isSameSentence(text, paid, quantity)
        ? paid
        : counted;
    const mayInherit = isBare && from && isSameSentence(text, from, quantity) && !isBeforeNoun(text, quantity);
    const inherited = mayInherit ? from.norm : undefined;
    const full: Quantity = inherited?.noun
      ? {
          ...quantity,
          norm: { ...quantity.norm, subtype: inherited.subtype, unit: inherited.unit, ellipsis: inherited.noun },
        }
      : quantity;
    if (full.norm.noun !== undefined && full.norm.subtype === "count") counted = full;
    if (full.norm.noun !== undefined && full.norm.subtype === "money") paid = full;
    return full;
  });
}

/** Millions beside money are money: «2.1 billion dollars against 1.8 billion». */
const isLarge = ({ norm }: Quantity) => (norm.value ?? 0) >= 1e6;

/** «Whose number is 5.6 million»: people or things. */
function isCountOf({ tokens }: ReadText, { start }: Quantity): boolean {
  const at = tokenAt(tokens, start);
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text.includes("\u0639\u062F\u062F"));
}

/** An unknown word after the number may be a noun of its own. */
function isBeforeNoun({ tokens }: ReadText, { end }: Quantity): boolean {
  const next = tokens[tokenAt(tokens, end)];
  // «Nine of the members»: it is told what they are.
  if (next?.text === "\u0645\u0646") return true;
  return next?.kind === "word" && !isFunctionWord(next.text) && !/^[\u0648\u0641\u0628\u0644]/.test(next.text);
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

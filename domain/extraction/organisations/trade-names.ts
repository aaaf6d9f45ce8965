import { offsetsOf } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { companyMatters } from "./organisation-words.ar";

const opening = /^["\u201C\u00AB]$/;
const closing = /^["\u201D\u00BB]$/;
const longest = 4;

/** «"Lumera for development"»: a name between marks that says its trade, there and wherever it stands again. */
export function tradeNames(text: ReadText): FoundOf<"organisation">[] {
  const told = new Map(
    text.tokens.flatMap((token) => {
      const words = opening.test(token.text) ? wordsInside(text.tokens, token) : undefined;
      return words ? [[words[0] as string, words] as const] : [];
    }),
  );
  if (told.size === 0) return [];
  return text.tokens.flatMap(({ text: word, index }) => {
    const reading = readingsOf(word).find((one) => told.has(one.word));
    const words = reading && told.get(reading.word);
    if (!words?.every((one, at) => at === 0 || text.tokens[index + at]?.text === one)) return [];
    const hit = { first: index, last: index + words.length - 1, skipped: reading?.skipped ?? 0 };
    const { start, end } = offsetsOf(text, hit);
    const norm = { id: words.join(" "), name: text.raw.slice(start, end), kind: "company" };
    return [{ type: "organisation" as const, start, end, norm, confidence: 0.75, rule: "organisation-trade" }];
  });
}

/** The words between marks, where the second says a trade. */
function wordsInside(tokens: readonly Token[], { index, sentence }: Token): string[] | undefined {
  if (!companyMatters.has(tokens[index + 2]?.text ?? "")) return undefined;
  const words: string[] = [];
  for (let at = index + 1; at <= index + 1 + longest; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return undefined;
    if (closing.test(token.text)) return words;
    if (token.kind !== "word") return undefined;
    words.push(token.text);
  }
  return undefined;
}

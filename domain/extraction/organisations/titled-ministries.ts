import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import { titledMinistries } from "./organisation-words.ar";

const opening = /^["\u201C\u00AB]$/;
const closing = /^["\u201D\u00BB]$/;

/** «"Health" opens two centres»: a ministry between marks where a line begins, as headlines name it. */
export function titledMinistriesIn({ tokens, paragraphs, raw }: ReadText): FoundOf<"organisation">[] {
  return paragraphs.flatMap(({ first, last }) => {
    const [open, word, close, next] = tokens.slice(first, Math.min(first + 4, last + 1));
    const isTitle = opening.test(open?.text ?? "") && closing.test(close?.text ?? "") && next !== undefined;
    if (!isTitle || !word || !titledMinistries.has(word.text)) return [];
    const { start, end } = word;
    const name = raw.slice(start, end);
    const norm = { id: name, name, kind: "ministry" };
    return [{ type: "organisation" as const, start, end, norm, confidence: 0.8, rule: "organisation-title" }];
  });
}

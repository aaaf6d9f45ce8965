import type { FoundOf, QuoteNorm } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { Marked } from "./marked";

/** Who says a quotation, and by which words the text tells it. */
export type Spoken = Pick<QuoteNorm, "speaker" | "cue">;

/**
 * «…» and «…»: the second of two quotations in one sentence has the first one's speaker, as one that is a sentence of its
 * own in the same paragraph.
 */
export function joinedTo(text: ReadText, { open }: Marked, before: FoundOf<"quote"> | undefined): Spoken | undefined {
  const { tokens, sentences } = text;
  const mark = tokens[open] as Token;
  if (!before) return undefined;
  const spoken = { speaker: before.norm.speaker, cue: before.norm.cue };
  const isAlone = sentences[mark.sentence]?.first === open;
  const [last, stretch] = [tokens[open - 1], isAlone ? "paragraph" : "sentence"] as const;
  if (last?.[stretch] !== mark[stretch]) return isAlone && isRightBehind(text, open, before) ? spoken : undefined;
  if (isAlone) return endsAt(text, last, before) ? spoken : undefined;
  for (let at = open - 1; at >= 0 && tokens[at]?.sentence === mark.sentence; at--) {
    if ((tokens[at] as Token).end <= before.end) return spoken;
  }
  return undefined;
}

/** A quotation that opens a paragraph, with nothing but signs since the one before: the same speaker goes on. */
function isRightBehind({ tokens }: ReadText, open: number, { end }: { end: number }): boolean {
  let at = open - 1;
  while (tokens[at]?.kind === "sign" && (tokens[at] as Token).start >= end) at--;
  return (tokens[at]?.end ?? 0) <= end;
}

/** Whether a quotation stands in the sentence of a token. */
function endsAt({ tokens, sentences }: ReadText, { sentence }: Token, { end }: { end: number }): boolean {
  const stretch = sentences[sentence];
  return stretch !== undefined && (tokens[stretch.first] as Token).start < end;
}

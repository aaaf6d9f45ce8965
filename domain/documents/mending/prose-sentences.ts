import { readText } from "../../extraction/text/read-text";
import { onceFor } from "../../once-for";
import type { CitedDocument } from "../asking/cited-document";
import { isFullSentence, isHeading } from "../mark";
import type { PlacedSentence } from "../statements/statements-of";

type Read = Pick<CitedDocument, "raw" | "published">;

/** The sentences of a document that are no headings, in order. */
export const proseSentences = onceFor(({ raw, published }: Read): readonly PlacedSentence[] => {
  const { sentences, paragraphs } = readText(raw, published);
  return sentences
    .filter((sentence) => isFullSentence(raw, sentence) && !isHeading(raw, sentence))
    .filter(({ start, end }) => /\p{L}/u.test(raw.slice(start, end)))
    .map(({ start, end }) => ({
      ...{ start, end },
      paragraph: paragraphs.findIndex((each) => each.start <= start && end <= each.end) + 1,
    }));
});

/** Where in the prose something stands; -1: nowhere, as a heading. */
export const sentenceAt = (document: Read, start: number): number =>
  proseSentences(document).findIndex((sentence) => sentence.start <= start && start < sentence.end);

/** Sentences that none of these stretches is in. */
export function unusedSentences(document: Read, used: readonly { start: number; end: number }[]): PlacedSentence[] {
  return proseSentences(document).filter(
    ({ start, end }) => !used.some((stretch) => stretch.start < end && start < stretch.end),
  );
}

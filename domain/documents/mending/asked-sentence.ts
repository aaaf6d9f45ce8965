import { foldCues } from "../../quizzes/cues";
import { contentWords } from "../../text/content-words";
import type { CitedDocument } from "../asking/cited-document";
import type { PlacedSentence } from "../statements/statements-of";
import { proseSentences } from "./prose-sentences";

/** What a teacher asks in words of their own, and what is right; no answers where a statement is judged. */
type Asked = { stem: string; answers: readonly string[] };

/** Words of meaning in common at least, and their share of all that are asked with. */
const wordsMin = 2;
const shareMin = 0.4;

/**
 * The sentence that a question is asked of: the one with most of its words of meaning, and, where something is named as the
 * answer, with that; undefined where none has enough of them.
 */
export function askedSentence(
  document: Pick<CitedDocument, "raw" | "published">,
  { stem, answers }: Asked,
): PlacedSentence | undefined {
  const words = [...contentWords([stem, ...answers].join(" "))];
  let best: { sentence: PlacedSentence; shared: number } | undefined;
  for (const sentence of proseSentences(document)) {
    const text = document.raw.slice(sentence.start, sentence.end);
    const own = contentWords(text);
    const shared = words.filter((word) => own.has(word)).length;
    const isLikely = shared >= wordsMin && shared >= shareMin * words.length && names(text, own, answers);
    if (isLikely && shared > (best?.shared ?? 0)) best = { sentence, shared };
  }
  return best?.sentence;
}

/** Whether a text has one of the answers: as it stands, or a word of it. */
function names(text: string, own: ReadonlySet<string>, answers: readonly string[]): boolean {
  const folded = foldCues(text);
  return (
    answers.length === 0 ||
    answers.some(
      (answer) => folded.includes(foldCues(answer)) || [...contentWords(answer)].some((word) => own.has(word)),
    )
  );
}

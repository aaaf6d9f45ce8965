import type { ComposableItem } from "../../quizzes/cues";
import { foldLoosely } from "../../text/fold-arabic";

/** Folded words that a false statement has and its document has not: «all» for «some». None of any other question. */
export function turnedWords({ kind, key, stem, scopeText = "", explanation }: ComposableItem): string[] {
  if (kind !== "true-false" || key !== "false") return [];
  const told = new Set(wordsOf(explanation));
  return wordsOf(stem.slice(scopeText.length)).filter((word) => !told.has(word));
}

const wordsOf = (text: string): string[] => foldLoosely(text).match(/\p{L}+/gu) ?? [];

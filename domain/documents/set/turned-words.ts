import type { ComposableItem } from "../../quizzes/cues";
import { foldLoosely } from "../../text/fold-arabic";
import { contraries } from "../statements/changes/contraries";
import { wordNumbers } from "../statements/changes/opposites.ar";

/** Folded words that a false statement has and its document has not: «all» for «some». None of any other question. */
export function turnedWords({ kind, key, stem, scopeText = "", explanation }: ComposableItem): string[] {
  if (kind !== "true-false" || key !== "false") return [];
  const told = new Set(wordsOf(explanation));
  return wordsOf(stem.slice(scopeText.length)).filter((word) => !told.has(word));
}

/** What makes a statement false: another figure, a word that says the contrary or a denial taken back, or another name. */
export function turnOf(item: ComposableItem): "figure" | "word" | "name" | undefined {
  if (item.kind !== "true-false" || item.key !== "false") return undefined;
  const turned = turnedWords(item);
  const said = new Set(tokensOf(item.stem));
  const restored = tokensOf(item.explanation).filter((word) => !said.has(word));
  if (restored.some((word) => /^\p{Nd}/u.test(word))) return "figure";
  if (turned.length > 0 && turned.every((word) => numbers.has(word) || numbers.has(word.slice(1)))) return "figure";
  return restored.some((word) => denials.test(word)) || turned.some((word) => contraries.has(word)) ? "word" : "name";
}
const denials = /^[\u0648\u0641]?(?:\u0644\u0627|\u0644\u0645|\u0644\u0646|\u0645\u0627)$/u;
const numbers = new Set([...wordNumbers.values()].flatMap((words) => wordsOf(words)));

const tokensOf = (text: string): string[] => foldLoosely(text).match(/\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}+/gu) ?? [];

function wordsOf(text: string): string[] {
  return foldLoosely(text).match(/\p{L}+/gu) ?? [];
}

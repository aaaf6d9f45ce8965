import { foldArabic } from "./fold-arabic";

/** Particles and article before an Arabic word of three letters or more. */
const particles = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)?(?=\p{L}{3})/u;

/**
 * Stems of the words that carry meaning: four letters or more, without Arabic particles and article, cut to five. What
 * was stemmed before is looked up, and forgotten now and then, so that it cannot grow.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const found = known.get(text);
  if (found) return found;
  const words = foldArabic(text).match(/\p{L}{4,}/gu) ?? [];
  const made = new Set(words.map((word) => word.replace(particles, "").slice(0, 5)).filter((word) => word.length > 2));
  if (known.size >= 5000) known.clear();
  known.set(text, made);
  return made;
}
const known = new Map<string, ReadonlySet<string>>();

/** Content words of the stem that the right option has and no wrong one. */
export function wordsOnlyInKey(stem: string, key: string, others: readonly string[]): string[] {
  const asked = contentWords(stem);
  const repeated = [...contentWords(key)].filter((word) => asked.has(word));
  if (repeated.length === 0) return [];
  const wrong = others.map(contentWords);
  return repeated.filter((word) => !wrong.some((words) => words.has(word)));
}

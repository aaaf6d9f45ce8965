import { foldArabic } from "./fold-arabic";
import { remembered } from "./remembered";

/** Particles and article before an Arabic word of three letters or more. */
const particles = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)?(?=\p{L}{3})/u;

/** Stems of the words that carry meaning: four letters or more, without Arabic particles and article, cut to five. */
export const contentWords = remembered((text): ReadonlySet<string> => {
  const words = foldArabic(text).match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(particles, "").slice(0, 5)).filter((word) => word.length > 2));
});

/** Content words of the stem that the right option has and no wrong one. */
export function wordsOnlyInKey(stem: string, key: string, others: readonly string[]): string[] {
  const asked = contentWords(stem);
  const repeated = [...contentWords(key)].filter((word) => asked.has(word));
  if (repeated.length === 0) return [];
  const wrong = others.map(contentWords);
  return repeated.filter((word) => !wrong.some((words) => words.has(word)));
}

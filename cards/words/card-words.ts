import type { Language } from "@/domain/language";
import { arabicWords } from "./card-words.ar";
import { englishWords } from "./card-words.en";

/** What a card says in one language, beside what it is given. Counts are whole numbers ≥ 0. */
export type CardWords = {
  /** The name beside the wordmark, where that is not read. */
  brand?: string;
  result: string;
  promise: string;
  /** The noun of `count` right answers without the number, which stands beside it as a figure. */
  rightAnswers: (count: number) => string;
  outOf: (total: number) => string;
  documents: (count: number) => string;
  years: (first: number, last: number) => string;
};

export const cardWords: Record<Language, CardWords> = { ar: arabicWords, en: englishWords };

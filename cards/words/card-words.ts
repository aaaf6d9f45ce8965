import type { Language } from "@/domain/language";
import { arabicWords } from "./card-words.ar";
import { englishWords } from "./card-words.en";

/** What a card says in one language, beside what it is given. Counts are whole numbers ≥ 0. */
export type CardWords = {
  /** The name beside the wordmark, where that is not read. */
  brand?: string;
  kinds: Record<"result" | "daily" | "class" | "set", string>;
  promise: string;
  /** These two are nouns without the number, which stands beside them as a figure. */
  rightAnswers: (count: number) => string;
  questions: (count: number) => string;
  classMean: string;
  outOf: (total: number) => string;
  fromDocuments: (count: number) => string;
  documents: (count: number) => string;
  learners: (count: number) => string;
  years: (first: number, last: number) => string;
  noAccount: string;
  /** Of a result that was graded again. */
  corrected: string;
};

export const cardWords: Record<Language, CardWords> = { ar: arabicWords, en: englishWords };

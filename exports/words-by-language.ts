import type { WordsByLanguage } from "./words";
import { arabicWords } from "./words.ar";
import { englishWords } from "./words.en";

/** What formats for readers say, by language. */
export const wordsByLanguage: WordsByLanguage = { ar: arabicWords, en: englishWords };

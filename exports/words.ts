import type { Language } from "@/domain/language";

/** What formats for readers say around the questions. */
export type ExportWords = {
  answer: string;
  sources: string;
  /** A document and a paragraph of it. */
  source(title: string, published: string, paragraph: number): string;
  tolerance(halfWidth: string): string;
  columns: Record<"number" | "id" | "kind" | "stem" | "option" | "key" | "explanation" | "sources", string>;
  /** What options are lettered with on paper, in order. */
  letters: readonly string[];
  sheet: Record<
    "name" | "date" | "group" | "questions" | "key" | "choose" | "chooseAll" | "order" | "match" | "made",
    string
  >;
};
export type WordsByLanguage = Record<Language, ExportWords>;

import "server-only";
import { type Language, languages } from "@/domain/language";

/** What a set is called in a language, else in the other one; empty where it has no title yet. */
export const titleIn = (title: Readonly<Record<Language, string>>, lang: Language): string =>
  [lang, ...languages].map((each) => title[each].trim()).find(Boolean) ?? "";

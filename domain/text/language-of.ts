import type { Language } from "../language";

/** The language that most letters of a text belong to; Arabic where there are none. */
export function languageOf(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic * 2 >= (text.match(/\p{L}/gu)?.length ?? 0) ? "ar" : "en";
}

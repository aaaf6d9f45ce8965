import { toArabicIndicDigits } from "@/domain/text/arabic-indic-digits";
import { type Locale, locales } from "./locales";

export const digitSets = ["latn", "arab"] as const;
export type Digits = (typeof digitSets)[number];

let digitsOfReader: () => Digits | undefined = () => undefined;

/** Tells where to learn which digits the reader of the page that is being made chose; without one it is the language's own. */
export function askReaderThrough(source: () => Digits | undefined): void {
  digitsOfReader = source;
}

/** The digits to write a language with: only a language that offers a choice follows the reader's. */
export const digitsOf = (locale: Locale): Digits =>
  locales[locale].offersDigits ? (digitsOfReader() ?? locales[locale].digits) : locales[locale].digits;

/** The tag with its numbering system, for `Intl`: a bare «ar» means other digits on other machines. */
export const numberedTag = (locale: Locale, digits: Digits = digitsOf(locale)): string => `${locale}-u-nu-${digits}`;

/** Text with its numbers in the given digits, to show; stored text has Latin ones. */
export const inDigits = (text: string, digits: Digits): string =>
  digits === "arab" ? toArabicIndicDigits(text) : text;

/** The same in the digits that the reader chose, for the text of content on a page of theirs. */
export const inReaderDigits = (text: string): string => inDigits(text, digitsOfReader() ?? "latn");

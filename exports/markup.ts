import type { Deck } from "@/domain/items/deck";
import type { Language } from "@/domain/language";

/** Text as HTML and XML show it, on one line. Controls that XML 1.0 forbids are left out. */
export const escapeMarkup = (text: string): string =>
  oneLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Runs of white space as one space, without controls: formats take a new line for an end. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, "")
    .trim();

/** Which way a language runs, as HTML says it. */
export const directionOf = (lang: Language): "rtl" | "ltr" => (lang === "ar" ? "rtl" : "ltr");

const attributes = ({ lang }: Pick<Deck, "lang">) => `dir="${directionOf(lang)}" lang="${lang}"`;

/** Markup as a block that brings its own direction. */
export const blockOf = (deck: Pick<Deck, "lang">, markup: string): string => `<div ${attributes(deck)}>${markup}</div>`;

/** A text as such a block. */
export const block = (deck: Pick<Deck, "lang">, text: string): string => blockOf(deck, escapeMarkup(text));

/** A text within a line that brings its own direction. */
export const inline = (deck: Pick<Deck, "lang">, text: string): string =>
  `<span ${attributes(deck)}>${escapeMarkup(text)}</span>`;

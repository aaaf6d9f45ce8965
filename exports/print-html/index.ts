import type { Deck, DeckItem } from "@/domain/items/deck";
import type { ExportFormat } from "../export-format";
import { keyLine, sourceLines } from "../key-line";
import { directionOf, escapeMarkup } from "../markup";
import { wordsByLanguage } from "../words-by-language";
import { paperQuestion } from "./paper-question";
import { paperStyle } from "./paper-style";

/** A sheet to print on A4: the questions to answer with a pen, then, on a page of its own, the key with its sources. */
export const printHtml: ExportFormat = {
  id: "print-html",
  name: "A4",
  mediaType: "text/html; charset=utf-8",
  extension: ".print.html",
  render: (deck) => ({ content: { type: "text", text: page(deck) }, left: [] }),
};

function page(deck: Deck): string {
  const { lang, title, description, items } = deck;
  const { sheet } = wordsByLanguage[lang];
  const blanks = [sheet.name, sheet.group, sheet.date].map((word) => `<span>${word}<i></i></span>`);
  return [
    "<!doctype html>",
    `<html lang="${lang}" dir="${directionOf(lang)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(title)}</title><style>${paperStyle}</style></head>`,
    "<body>",
    `<main><h1>${escapeMarkup(title)}</h1>`,
    description && `<p class="about">${escapeMarkup(description)}</p>`,
    `<p class="who">${blanks.join("")}</p>`,
    `<ol class="questions">${items.map((item) => paperQuestion(deck, item)).join("\n")}</ol></main>`,
    `<section class="key"><h2>${sheet.key}</h2><p class="about">${escapeMarkup(title)}</p>`,
    `<ol>${items.map((item) => keyEntry(deck, item)).join("\n")}</ol></section>`,
    `<footer>${sheet.made}</footer>`,
    "</body></html>",
    "",
  ].join("\n");
}

function keyEntry(deck: Deck, item: DeckItem): string {
  const { sources } = wordsByLanguage[deck.lang];
  const lines = sourceLines(deck, item).map(escapeMarkup).join("<br>");
  return [
    `<li><strong>${escapeMarkup(lettered(deck, item))}</strong>`,
    `<p>${escapeMarkup(item.explanation)}</p>`,
    `<p class="source">${sources}: ${lines}</p></li>`,
  ].join("");
}

/** The key with the letters that its options bear on paper. */
function lettered(deck: Deck, item: DeckItem): string {
  const { letters } = wordsByLanguage[deck.lang];
  const { options, partners = [], key, interaction } = item;
  if (interaction === "match") {
    const beside = (at: number) => letters[partners.findIndex(({ id }) => id === key[at])] ?? "";
    return options.map(({ text }, at) => `${text}: ${beside(at)}`).join(" \u00B7 ");
  }
  if (interaction !== "choice") return keyLine(deck, item);
  const right = options.flatMap(({ id }, at) => (key.includes(id) ? [letters[at] ?? ""] : []));
  return `${right.join(" + ")}: ${keyLine(deck, item)}`;
}

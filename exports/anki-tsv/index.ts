import type { Deck, DeckItem } from "@/domain/items/deck";
import type { ExportFormat } from "../export-format";
import { keyLine, sourceLines } from "../key-line";
import { blockOf, escapeMarkup, oneLine } from "../markup";

/** Anki's text import: a card a question, whose guid lets a second import update it. */
export const ankiTsv: ExportFormat = {
  id: "anki-tsv",
  name: "Anki",
  mediaType: "text/tab-separated-values; charset=utf-8",
  extension: ".anki.txt",
  render(deck) {
    const header = [
      "#separator:tab",
      "#html:true",
      "#guid column:1",
      "#notetype column:2",
      "#deck column:3",
      "#tags column:6",
    ];
    const rows = deck.items.map((item) => fields(deck, item).join("\t"));
    return { content: { type: "text", text: `${[...header, ...rows].join("\n")}\n` }, left: [] };
  },
};

function fields(deck: Deck, item: DeckItem): string[] {
  const guid = `${item.id}-${deck.lang}`;
  // Two colons would make a deck within a deck, and a space ends a tag.
  const name = `Sanad::${oneLine(deck.title).replaceAll("::", ":")}`;
  return [guid, "Basic", name, front(deck, item), back(deck, item), oneLine(item.topic).replaceAll(" ", "_")];
}

function front(deck: Deck, { stem, options, partners = [] }: DeckItem): string {
  return blockOf(deck, [escapeMarkup(stem), list(options), list(partners)].join(""));
}

function list(options: DeckItem["options"]): string {
  const entries = options.map(({ text }) => `<li>${escapeMarkup(text)}</li>`).join("");
  return entries && `<ul>${entries}</ul>`;
}

function back(deck: Deck, item: DeckItem): string {
  const lines = [item.explanation, ...sourceLines(deck, item)].map((line) => escapeMarkup(line));
  return blockOf(deck, `<b>${escapeMarkup(keyLine(deck, item))}</b><br>${lines.join("<br>")}`);
}

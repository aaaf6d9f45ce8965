import type { Deck, DeckItem } from "@/domain/items/deck";
import { csvText } from "@/domain/text/csv";
import type { ExportFormat } from "../export-format";
import { keyLine, sourceLines } from "../key-line";
import { wordsByLanguage } from "../words-by-language";

/** One row a question, with as many option columns as the fullest question needs. */
export const csv: ExportFormat = {
  id: "csv",
  name: "CSV",
  mediaType: "text/csv; charset=utf-8",
  extension: ".csv",
  render(deck) {
    const width = Math.max(0, ...deck.items.map((item) => shown(item).length));
    const { columns } = wordsByLanguage[deck.lang];
    const options = Array.from({ length: width }, (_, at) => `${columns.option} ${at + 1}`);
    const { number, id, kind, stem, key, explanation, sources } = columns;
    const header = [number, id, kind, stem, ...options, key, explanation, sources];
    const rows = deck.items.map((item, at) => row(deck, item, at + 1, width));
    return { content: { type: "text", text: csvText([header, ...rows]) }, left: [] };
  },
};

/** What a learner chooses from; of a matching, both sides in turn. */
const shown = ({ options, partners = [] }: DeckItem): string[] => [...options, ...partners].map(({ text }) => text);

function row(deck: Deck, item: DeckItem, number: number, width: number) {
  const options = Array.from({ length: width }, (_, at) => shown(item)[at] ?? null);
  const { id, kind, stem, explanation } = item;
  return [number, id, kind, stem, ...options, keyLine(deck, item), explanation, sourceLines(deck, item).join(" | ")];
}

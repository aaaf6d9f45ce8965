import { type Deck, type DeckItem, isOneChoice } from "@/domain/items/deck";
import { carriedAs } from "../carried-kinds";
import { dateSpellings } from "../date-spellings";
import { type ExportFormat, type LeftReason, sortOut } from "../export-format";
import { block, inline, oneLine } from "../markup";
import { categoryName, literalAsterisks, moodleReason, tagOf } from "../moodle-rules";
import { selectionShares } from "../selection-shares";
import { escapeGift } from "./escape-gift";

/** GIFT, as Moodle and others import it: UTF-8, one blank line between questions and none within. */
export const gift: ExportFormat = {
  id: "gift",
  name: "GIFT",
  mediaType: "text/plain; charset=utf-8",
  extension: ".gift.txt",
  render(deck) {
    const { carried, left } = sortOut(deck, reasonOf);
    // A colon that is escaped here would show up in the category's name.
    const category = `$CATEGORY: Sanad/${categoryName(deck.title).replaceAll("\\", "\\\\")}`;
    const questions = carried.map((item, at) => question(deck, item, at + 1));
    return { content: { type: "text", text: `${[category, ...questions].join("\n\n")}\n` }, left };
  },
};

/** An arrow in an accepted text makes a pair of it, and cannot be escaped. */
function reasonOf(item: DeckItem): LeftReason | undefined {
  const hasArrow = item.interaction === "text" && item.key.some((text) => text.includes("->"));
  return moodleReason("gift", item) ?? (hasArrow ? { reason: "arrow" } : undefined);
}

function question(deck: Deck, item: DeckItem, number: number): string {
  const lines = [
    `// [id:${item.id}] [tag:${tagOf(item)}]`,
    `::${number}. ${escapeGift(oneLine(item.stem))}:: [html]${escapeGift(block(deck, item.stem))} {`,
    ...answers(deck, item).map((line) => `  ${line}`),
    ...(item.explanation ? [`  ####${escapeGift(block(deck, item.explanation))}`] : []),
    "}",
  ];
  return lines.join("\n");
}

function answers(deck: Deck, item: DeckItem): string[] {
  if (item.kind === "true-false") return [truth(deck, item)];
  if (item.kind === "numeric-entry") return [`#${item.key[0]}:${item.tolerance ?? 0}`];
  if (carriedAs("gift", item.kind) === "matching") return placed(item);
  switch (item.interaction) {
    case "choice":
      return choices(deck, item);
    case "match":
      return pairs(deck, item);
    case "text": {
      const accepted = item.kind === "date-entry" ? dateSpellings(item.key[0] ?? "", deck.lang) : item.key;
      return accepted.map((text) => `=${typed(oneLine(text))}`);
    }
    case "order":
      throw new Error(`GIFT has no order: ${item.kind} must be carried as matching`);
  }
}

/** A text to type: what it begins with must not be read as its weight or its format. */
function typed(text: string): string {
  const lead = text.startsWith("%") ? "%100%" : text.startsWith("[") ? "[plain]" : "";
  return `${lead}${escapeGift(literalAsterisks(text))}`;
}

/** What is said to those who are wrong comes first. */
function truth(deck: Deck, { key, perOption }: DeckItem): string {
  const [right, wrong] = key[0] === "true" ? ["true", "false"] : ["false", "true"];
  const said = [wrong, right].map((option) => {
    const text = perOption[option];
    return text ? escapeGift(inline(deck, text)) : "";
  });
  return `${right.toUpperCase()}#${said.join("#")}`.replace(/#+$/, "");
}

function choices(deck: Deck, item: DeckItem): string[] {
  const { right, wrong } = selectionShares(item.key);
  return item.options.map(({ id, text }) => {
    const isRight = item.key.includes(id);
    const mark = isOneChoice(item) ? (isRight ? "=" : "~") : `~%${isRight ? right : wrong}%`;
    const said = item.perOption[id];
    return `${mark}${escapeGift(inline(deck, text))}${said ? `#${escapeGift(inline(deck, said))}` : ""}`;
  });
}

const pairs = (deck: Deck, { options, partners = [], key }: DeckItem): string[] =>
  options.map(({ text }, at) => {
    const partner = partners.find(({ id }) => id === key[at]);
    return `=${escapeGift(inline(deck, text))} -> ${escapeGift(oneLine(partner?.text ?? ""))}`;
  });

/** An order as pairs: each place, and what stands there. */
const placed = ({ options, key }: DeckItem): string[] =>
  key.map((id, at) => `=${at + 1} -> ${escapeGift(oneLine(options.find((option) => option.id === id)?.text ?? ""))}`);

import { type Deck, type DeckItem, isOneChoice } from "@/domain/items/deck";
import { carriedAs, kindReason } from "../carried-kinds";
import { dateSpellings } from "../date-spellings";
import { type ExportFormat, type LeftReason, sortOut } from "../export-format";
import { sourceLines } from "../key-line";
import { directionOf, oneLine } from "../markup";

const optionsMost = 5;
/** A minute: speed is not what counts here. */
const seconds = 60;

const header = [
  "Question Text",
  "Question Type",
  ...[1, 2, 3, 4, 5].map((number) => `Option ${number}`),
  "Correct Answer",
  "Time in seconds",
  "Image Link",
  "Answer explanation",
];

/** The spreadsheet that Wayground (formerly Quizizz) imports; explanation and sources go with each question. */
export const waygroundXlsx: ExportFormat = {
  id: "wayground-xlsx",
  name: "Wayground (Quizizz)",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: ".wayground.xlsx",
  render(deck) {
    const { carried, left } = sortOut(deck, reasonOf);
    const rows = [header, ...carried.map((item) => fields(deck, item))];
    const isRightToLeft = directionOf(deck.lang) === "rtl";
    return { content: { type: "sheet", name: "Sheet1", isRightToLeft, rows }, left };
  },
};

const isTyped = ({ interaction }: DeckItem) => interaction === "text";

function reasonOf(item: DeckItem): LeftReason | undefined {
  const reason = kindReason("wayground-xlsx", item.kind);
  if (reason) return reason;
  if (item.tolerance) return { reason: "tolerance" };
  return item.options.length > optionsMost ? { reason: "options", limit: optionsMost } : undefined;
}

/** What is typed is accepted in any of five spellings; what is chosen is named by its number. */
function fields(deck: Deck, item: DeckItem): (string | number | null)[] {
  const { stem, options, key, explanation } = item;
  const shown = isTyped(item) ? accepted(deck, item) : options.map(({ text }) => text);
  const five = Array.from({ length: optionsMost }, (_, at) => (shown[at] ? oneLine(shown[at]) : null));
  const right = isTyped(item) ? null : options.flatMap(({ id }, at) => (key.includes(id) ? [at + 1] : [])).join(",");
  const said = [explanation, ...sourceLines(deck, item)].map(oneLine).join(" ");
  return [oneLine(stem), typeOf(item), ...five, right, seconds, null, said];
}

const accepted = ({ lang }: Deck, { kind, key }: DeckItem): string[] =>
  (kind === "date-entry" ? dateSpellings(key[0] ?? "", lang) : key).slice(0, optionsMost);

function typeOf(item: DeckItem): string {
  if (carriedAs("wayground-xlsx", item.kind) === "text" || isTyped(item)) return "Fill-in-the-Blank";
  return isOneChoice(item) ? "Multiple Choice" : "Checkbox";
}

import type { DeckItem } from "@/domain/items/deck";
import { withoutVowelMarks } from "@/domain/text/without-vowel-marks";
import { kindReason } from "../carried-kinds";
import { type ExportFormat, type LeftReason, sortOut } from "../export-format";
import { directionOf, oneLine } from "../markup";

/** Kahoot's own limits, in characters and options. */
const limits = { stem: 120, option: 75, options: 4 };

/** The times that Kahoot takes are few; a minute leaves room to read, for speed is not what counts here. */
const seconds = 60;

const header = [
  null,
  `Question - max ${limits.stem} characters`,
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max ${limits.option} characters`),
  "Time limit (sec) \u2013 5, 10, 20, 30, 60, 90, 120, or 240 secs",
  "Correct answer(s) - choose at least one",
];

/** Kahoot's spreadsheet template: its questions begin below row 8. Arabic loses its vowel marks to fit. */
export const kahootXlsx: ExportFormat = {
  id: "kahoot-xlsx",
  name: "Kahoot!",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: ".kahoot.xlsx",
  render(deck) {
    const { carried, left } = sortOut(deck, reasonOf);
    const above = [[], [null, "Quiz template"], [null, oneLine(deck.title)], [], [], [], []];
    const rows = [...above, header, ...carried.map((item, at) => [at + 1, ...fields(item)])];
    const isRightToLeft = directionOf(deck.lang) === "rtl";
    return { content: { type: "sheet", name: "Sheet1", isRightToLeft, rows }, left };
  },
};

const bare = (text: string) => withoutVowelMarks(oneLine(text));

function reasonOf({ kind, stem, options }: DeckItem): LeftReason | undefined {
  const reason = kindReason("kahoot-xlsx", kind);
  if (reason) return reason;
  if (options.length < 2) return { reason: "kind" };
  if (options.length > limits.options) return { reason: "options", limit: limits.options };
  if (bare(stem).length > limits.stem) return { reason: "long-stem", limit: limits.stem };
  const isLong = options.some(({ text }) => bare(text).length > limits.option);
  return isLong ? { reason: "long-option", limit: limits.option } : undefined;
}

function fields({ stem, options, key }: DeckItem): (string | number | null)[] {
  const texts = Array.from({ length: limits.options }, (_, at) => (options[at] ? bare(options[at].text) : null));
  const right = options.flatMap(({ id }, at) => (key.includes(id) ? [at + 1] : []));
  return [bare(stem), ...texts, seconds, right.join(",")];
}

import type { DeckItem } from "@/domain/items/deck";
import { carriedAs, type FormatId, kindReason } from "./carried-kinds";
import type { LeftReason } from "./export-format";
import { oneLine } from "./markup";

/** Longest text of a menu beside a pair that Moodle's database holds, in characters. */
const partnerMax = 255;

/** Moodle's own limits, whichever file brings the question. */
export function moodleReason(format: FormatId, item: DeckItem): LeftReason | undefined {
  const { kind, interaction, options, partners = [] } = item;
  const beside = carriedAs(format, kind) === "matching" ? options : interaction === "match" ? partners : [];
  const isLong = beside.some(({ text }) => [...oneLine(text)].length > partnerMax);
  return kindReason(format, kind) ?? (isLong ? { reason: "long-option", limit: partnerMax } : undefined);
}

/** A category's name: a single slash would begin another category within it. */
export function categoryName(title: string): string {
  const name = oneLine(title).replaceAll("/", "//");
  return name.replace(/^\//, " /").replace(/\/$/, "/ ");
}

/** A tag, without the signs that Moodle strikes from one. */
export const tagOf = ({ topic }: DeckItem): string => oneLine(topic.replace(/[<>`[\]]/g, " "));

/** An asterisk in an accepted text would stand for any text. */
export const literalAsterisks = (text: string): string => text.replaceAll("*", "\\*");

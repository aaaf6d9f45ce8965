import "server-only";
import { readIsoDay } from "@/domain/extraction/dates/calendar";
import { err, ok, type Result } from "@/domain/result";
import { readMax } from "./read-document";
import { headlineOf } from "./reading/headline-of";

export const documentTitleMax = 80;
export const publisherMax = 40;

/** What a teacher says of a text's source. `publishedOn`: an ISO day · `title`: may be empty. */
export type Description = { title: string; publisher: string; publishedOn: string };

/** described: publisher or day is missing · day: nothing was published on it yet, or so long ago. */
export type DescriptionFault = "described" | "day";

/** No newspaper text is older; a year of two figures would be. */
export const firstDay = "1900-01-01";
const dayMs = 24 * 60 * 60 * 1000;

/** A description as it is stored. Somewhere it is tomorrow already. */
export function describedAs(
  { title, publisher, publishedOn }: Description,
  now: Date,
): Result<Description, DescriptionFault> {
  const described = {
    title: oneLine(title, documentTitleMax),
    publisher: oneLine(publisher, publisherMax),
    publishedOn: publishedOn.trim(),
  };
  if (described.publisher === "" || !readIsoDay(described.publishedOn)) return err("described");
  const tomorrow = new Date(now.getTime() + dayMs).toISOString().slice(0, 10);
  return firstDay <= described.publishedOn && described.publishedOn <= tomorrow ? ok(described) : err("day");
}

const oneLine = (text: string, max: number): string => text.replace(/\s+/gu, " ").trim().slice(0, max).trim();

/** What a text without a title is called: its headline; a longer one to the last word that has room. */
export const firstWords = (text: string): string => {
  const line = oneLine(headlineOf(text).replace(/\u0640/g, ""), readMax);
  if (line.length <= documentTitleMax) return line;
  const cut = line.lastIndexOf(" ", documentTitleMax - 1);
  return `${line.slice(0, cut < 1 ? documentTitleMax - 1 : cut).replace(/[\u060C\u061B,;:.]+$/u, "")}\u2026`;
};

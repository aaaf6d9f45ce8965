import "server-only";
import { readIsoDay } from "@/domain/extraction/dates/calendar";
import { readMax } from "./own-document";

export const documentTitleMax = 80;
export const publisherMax = 40;

/** What a teacher says of a text's source. `publishedOn`: an ISO day · `title`: may be empty. */
export type Description = { title: string; publisher: string; publishedOn: string };

/** A description as it is stored; none without publisher or day. */
export function describedAs({ title, publisher, publishedOn }: Description): Description | undefined {
  const described = {
    title: oneLine(title, documentTitleMax),
    publisher: oneLine(publisher, publisherMax),
    publishedOn: publishedOn.trim(),
  };
  return described.publisher !== "" && readIsoDay(described.publishedOn) ? described : undefined;
}

const oneLine = (text: string, max: number): string => text.replace(/\s+/gu, " ").trim().slice(0, max).trim();

/** What a text without a title is called: its first line, mostly the headline; a longer one to the last word that has room. */
export const firstWords = (text: string): string => {
  const line = oneLine(text.split("\n")[0] ?? "", readMax);
  if (line.length <= documentTitleMax) return line;
  const cut = line.lastIndexOf(" ", documentTitleMax - 1);
  return `${line.slice(0, cut < 1 ? documentTitleMax - 1 : cut).replace(/[\u060C\u061B,;:.]+$/u, "")}\u2026`;
};

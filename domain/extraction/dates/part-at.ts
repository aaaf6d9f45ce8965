import { article } from "../../arabic/article";
import { known, knownDefinite, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { definiteSeasons, parts, seasons, thisWords, timeDirections } from "./relative-words.ar";
import type { DatePart, WrittenDate } from "./written-date";
import { figureYear, type YearAfter, yearAfter } from "./year-after";

type DateAt = (text: ReadText, at: number) => WrittenDate | undefined;
const unitOnly: Readonly<Record<string, "month" | "year">> = {
  "\u0627\u0644\u0634\u0647\u0631": "month",
  "\u0627\u0644\u0639\u0627\u0645": "year",
  "\u0627\u0644\u0633\u0646\u0647": "year",
};

/** A part of a date: «the end of last January», «early 2014», «in mid-May», «the summer of 2014». */
export function partAt(text: ReadText, at: number, dateAt: DateAt): WrittenDate | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word") return undefined;
  const named = namedSeason(text, at);
  if (named) return named;
  const season = known(token.text, seasons);
  if (season) return seasonAt(text, at, { ...season, start: startAfter(text, token, season.skipped) });
  const part = known(token.text, parts);
  if (!part) return undefined;
  const start = startAfter(text, token, part.skipped);
  const whole = dateAt(text, at + 1) ?? bareYearAt(text, at + 1) ?? bareUnit(text, at + 1);
  if (!whole || whole.start !== text.tokens[at + 1]?.start || !mayHavePart(whole)) return undefined;
  return {
    ...whole,
    start,
    first: at,
    rule: `part-${whole.rule}`,
    said: { ...whole.said, part: part.value } as WrittenDate["said"],
  };
}

function mayHavePart({ said }: WrittenDate): boolean {
  const isMonth = (said.type === "calendar" || said.type === "hijri") && said.day === undefined;
  return isMonth || /^(?:unit|decade|century|quarter)$/.test(said.type);
}

function bareYearAt(text: ReadText, at: number): WrittenDate | undefined {
  const [year, token] = [figureYear(text, at), text.tokens[at]];
  if (!year || !token || year < 1800) return undefined;
  return {
    start: token.start,
    end: token.end,
    first: at,
    after: at + 1,
    rule: "bare-year",
    confidence: 0.93,
    said: { type: "calendar", year },
  };
}

/** «The end of the year»: of the year in which the text was published. */
function bareUnit(text: ReadText, at: number): WrittenDate | undefined {
  const [token, next] = [text.tokens[at], text.tokens[at + 1]];
  const unit = token ? unitOnly[token.text] : undefined;
  if (!token || !unit || (next?.kind === "word" && next.text.startsWith(article))) return undefined;
  return {
    start: token.start,
    end: token.end,
    first: at,
    after: at + 1,
    rule: "unit",
    confidence: 0.8,
    said: { type: "unit", unit, direction: 0 },
  };
}

function seasonAt(text: ReadText, at: number, season: { value: DatePart; start: number }): WrittenDate | undefined {
  const spoken = yearAfter(text, at + 1);
  const { year, direction, after } = spoken;
  if (year === undefined && !spoken.same && (direction === undefined || after === at + 2)) return undefined;
  return {
    start: season.start,
    end: text.tokens[after - 1]?.end ?? season.start,
    first: at,
    after,
    rule: "season",
    confidence: 0.93,
    said: seasonSaid(season.value, spoken),
  };
}

/** «Last summer», «this summer». */
function namedSeason(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  const isThis = thisWords.has(token.text) || thisWords.has(token.text.slice(1));
  const index = isThis ? at + 1 : at;
  const season = knownDefinite(text.tokens[index]?.text ?? "", definiteSeasons);
  const direction = isThis ? 0 : timeDirections[text.tokens[at + 1]?.text ?? ""];
  if (!season || direction === undefined) return undefined;
  const after = at + 2;
  const skipped = isThis ? (thisWords.has(token.text) ? 0 : 1) : season.skipped;
  return {
    start: startAfter(text, token, skipped),
    end: text.tokens[after - 1]?.end ?? token.end,
    first: at,
    after,
    rule: "relative-season",
    confidence: 0.9,
    said: { type: "season", season: season.value, direction },
  };
}

function seasonSaid(part: DatePart, { year, direction, same }: YearAfter): WrittenDate["said"] {
  if (year !== undefined) return { type: "calendar", year, part };
  return same
    ? { type: "same", unit: "year", offset: 0, part }
    : { type: "unit", unit: "year", direction: direction ?? 0, part };
}

import { expect, it } from "vitest";
import type { Mark } from "../../mark";
import { otherDays } from "./other-days";

function daysFor(raw: string, text: string, sort = "date|day|partial") {
  const start = raw.indexOf(text);
  const mark: Mark = {
    ...{ id: "date-1", type: "date", start, end: start + text.length, text, name: text, paragraph: 1, confidence: 0.9 },
    ...{ sentence: { start: 0, end: raw.length }, denotes: "date|2024-06-26", sort },
  };
  return otherDays(raw, mark).map(({ name }) => name);
}

it("offers other days of the month, none of which the document has", () => {
  const raw = "أقيم المعرض في 26 يونيو بعد افتتاح المكتبة في 24 يونيو، وأغلق في 27 من يونيو.";
  const days = daysFor(raw, "26 يونيو");
  expect(days).toHaveLength(3);
  for (const day of days) {
    expect(day).toMatch(/^\d{1,2} يونيو$/u);
    expect(["26 يونيو", "24 يونيو", "27 يونيو"]).not.toContain(day);
  }
  expect(daysFor(raw, "26 يونيو")).toEqual(days);
});

it.each([
  ["a day in words", "الثاني من يونيو", "date|day|partial"],
  ["what is no month", "26 صباحا", "date|day|partial"],
  ["a month", "26 يونيو", "date|month|partial"],
])("offers nothing beside %s", (_, text, sort) => {
  expect(daysFor(`أقيم المعرض في ${text} وسط المدينة.`, text, sort)).toEqual([]);
});

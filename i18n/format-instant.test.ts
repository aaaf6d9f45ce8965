import { expect, it } from "vitest";
import { formatInstant, formatOffset } from "./format-instant";

const at = new Date("2026-11-26T15:00:00Z");

it("says an instant as clocks in the zone show it, in both languages", () => {
  expect(formatInstant("en", at, "Asia/Riyadh")).toEqual({
    day: "Thursday 26 November 2026",
    clock: "18:00",
    offset: "UTC+3",
  });
  expect(formatInstant("ar", at, "Asia/Riyadh")).toEqual({
    day: "الخميس 26 تشرين الثاني/نوفمبر 2026",
    clock: "18:00",
    offset: "UTC+3",
  });
});

it("takes day and weekday from the zone, not from UTC", () => {
  expect(formatInstant("en", new Date("2026-11-26T23:30:00Z"), "Asia/Riyadh")).toMatchObject({
    day: "Friday 27 November 2026",
    clock: "02:30",
  });
});

it("writes offsets of hours and of parts of them", () => {
  expect([0, 180, -210, 345].map(formatOffset)).toEqual(["UTC", "UTC+3", "UTC-3:30", "UTC+5:45"]);
});

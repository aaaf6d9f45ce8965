import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { days, shiftDay } from "./denote";

const dayLength = 86_400_000;

describe("days of the calendar", () => {
  it.each([
    ["1970-01-01", 0, 0],
    ["1970", 0, 364],
    ["2016-02", 16832, 16860],
    ["2014-12", 16405, 16435],
    ["2000-02-29", 11016, 11016],
  ])("%s: %i to %i", (iso, low, high) => {
    expect(days(iso)).toEqual({ low, high });
  });

  it("are those of the Gregorian calendar, four centuries either way", () => {
    fc.assert(
      fc.property(fc.integer({ min: -146097, max: 146097 }), fc.integer({ min: -400, max: 400 }), (day, shift) => {
        const iso = new Date(day * dayLength).toISOString().slice(0, 10);
        expect(days(iso).low).toBe(day);
        expect(shiftDay(iso, shift)).toBe(new Date((day + shift) * dayLength).toISOString().slice(0, 10));
      }),
    );
  });
});

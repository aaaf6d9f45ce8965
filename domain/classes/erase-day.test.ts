import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../day";
import { eraseDayBounds, hasCome, usualEraseDay } from "./erase-day";

const at = (day: string) => new Date(`${day}T12:00:00Z`);

describe("the day on which a class's work is deleted", () => {
  it.each([
    ["2026-09-01", "2027-07-31"],
    ["2026-11-21", "2027-07-31"],
    ["2027-05-02", "2027-07-31"],
    ["2027-05-03", "2028-05-02"],
    ["2027-08-01", "2028-07-31"],
  ])("made on %s is %s", (made, day) => {
    expect(usualEraseDay(at(made))).toBe(day);
  });

  it("is at least 90 days and at most a year away, and one that a teacher could choose", () => {
    const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (now) => {
        const days = (Date.parse(usualEraseDay(now)) - Date.parse(dayOf(now))) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(90);
        expect(days).toBeLessThanOrEqual(365);
        const { min, max } = eraseDayBounds(now);
        expect(min <= usualEraseDay(now) && usualEraseDay(now) <= max).toBe(true);
      }),
    );
  });

  it("comes at its beginning in UTC", () => {
    expect(hasCome("2027-07-31", new Date("2027-07-30T23:59:59Z"))).toBe(false);
    expect(hasCome("2027-07-31", new Date("2027-07-31T00:00:00Z"))).toBe(true);
  });
});

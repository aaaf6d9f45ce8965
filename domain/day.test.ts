import { describe, expect, it } from "vitest";
import { dayOf, isDay } from "./day";

describe("a day", () => {
  it("lasts until midnight in UTC", () => {
    expect(dayOf(new Date("2026-11-20T23:59:59.999Z"))).toBe("2026-11-20");
    expect(dayOf(new Date("2026-11-21T00:00:00Z"))).toBe("2026-11-21");
  });

  it("is one that the calendar has", () => {
    expect(["2027-02-28", "2028-02-29"].every(isDay)).toBe(true);
    expect(["2027-02-29", "2027-13-01", "2027-1-1", "", "0000-00-00", "٢٠٢٧-٠١-٠١"].some(isDay)).toBe(false);
  });
});

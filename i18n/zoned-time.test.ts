import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, isTimeZone, offsetMinutes, wallTime } from "./zoned-time";

const zones = ["UTC", "Asia/Riyadh", "Asia/Tehran", "Africa/Cairo", "America/New_York", "Asia/Kathmandu"];

describe("a zone's clock", () => {
  it("shows a time at exactly the instant that the time stands for", () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const wall = wallTime(new Date(minute * 60_000), zone);
        const at = instantOf(wall, zone);
        expect(at && wallTime(at, zone)).toBe(wall);
      }),
    );
  });

  it("is ahead of UTC by what the zone says on that day", () => {
    expect(instantOf("2026-11-26T18:00", "Asia/Riyadh")?.toISOString()).toBe("2026-11-26T15:00:00.000Z");
    expect(instantOf("2026-07-01T18:00", "America/New_York")?.toISOString()).toBe("2026-07-01T22:00:00.000Z");
    expect(instantOf("2026-12-01T18:00", "America/New_York")?.toISOString()).toBe("2026-12-01T23:00:00.000Z");
    expect(offsetMinutes(new Date("2026-11-21T00:00:00Z"), "Asia/Kathmandu")).toBe(345);
  });

  it("takes the earlier of two, and goes on where an hour is left out", () => {
    expect(instantOf("2026-11-01T01:30", "America/New_York")?.toISOString()).toBe("2026-11-01T05:30:00.000Z");
    expect(instantOf("2026-03-08T02:30", "America/New_York")?.toISOString()).toBe("2026-03-08T07:30:00.000Z");
  });

  it.each(["", "soon", "2026-02-30T10:00", "2026-13-01T10:00", "2026-01-01T25:00", "2026-01-01", "٢٠٢٦-٠١-٠١T١٠:٠٠"])(
    "knows no instant for «%s»",
    (wall) => {
      expect(instantOf(wall, "UTC")).toBeUndefined();
    },
  );

  it("knows zones by name and nothing else", () => {
    expect(zones.every(isTimeZone)).toBe(true);
    for (const name of ["", "Mars/Olympus", "Asia/Riyadh; DROP", "x".repeat(500)]) expect(isTimeZone(name)).toBe(false);
  });
});

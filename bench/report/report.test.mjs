import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { targets } from "../targets.mjs";
import { missedBy, verdictOf } from "../verdict.mjs";
import { documentOf } from "./document.mjs";
import { shown } from "./figures.mjs";
import { missesOf } from "./misses.mjs";
import { renewed, rowsOf } from "./rows.mjs";
import { printedTable, tableOf } from "./table.mjs";

const ratio = { id: "submit", what: "Answers", anchor: "floor", unit: "×", better: "more", must: 0.6, aim: 0.85 };
const rowOf = (value, more = {}) => ({
  ...ratio,
  ...more,
  figure: { value, ours: 40, anchor: 80, unit: "/s" },
  verdict: verdictOf({ ...ratio, ...more }, value),
  day: "2026-11-21",
});

describe("a verdict", () => {
  it("is the aim, what must be, or missed, the targets themselves included", () => {
    const less = { better: "less", must: 2, aim: 1.5 };
    expect([1, 1.5, 1.6, 2, 2.01].map((value) => verdictOf(less, value))).toEqual([
      "aim",
      "aim",
      "must",
      "must",
      "missed",
    ]);
    const more = { better: "more", must: 50, aim: 200 };
    expect([300, 200, 60, 50, 49].map((value) => verdictOf(more, value))).toEqual([
      "aim",
      "aim",
      "must",
      "must",
      "missed",
    ]);
  });

  it("is missed exactly where the factor to what must be is over 1", () => {
    const positive = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(fc.constantFrom("less", "more"), positive, positive, (better, must, value) => {
        const target = { better, must, aim: better === "less" ? 0 : Number.POSITIVE_INFINITY };
        expect(verdictOf(target, value) === "missed").toBe(missedBy(target, must, value) > 1);
      }),
    );
  });
});

describe("the targets", () => {
  it("ask more of an aim than of what must be, and have an id each", () => {
    for (const { better, must, aim } of targets) expect(better === "less" ? aim <= must : aim >= must).toBe(true);
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
  });
});

describe("the table", () => {
  it("has a line for each row, in the order of the targets, whatever order they were measured in", () => {
    const measured = { value: 1, ours: 1, unit: "ms" };
    const rows = rowsOf({ card: measured, scripts: measured }, "2026-11-21");
    expect(rows.map(({ id }) => id)).toEqual(["scripts", "card"]);
    expect(tableOf(rows).split("\n")).toHaveLength(4);
  });

  it("says what was measured, what stood beside it and what it comes to", () => {
    expect(tableOf([rowOf(0.5)]).split("\n")[2]).toBe(
      "| Answers | **0.50 ×** | 40 /s | floor: 80 /s | ≥ 0.60 × | ≥ 0.85 × | missed |",
    );
    expect(printedTable([rowOf(0.9)])).toMatch(/Answers +0\.90 × +40 \/s .* aim$/);
  });

  it("keeps earlier rows that were not measured again", () => {
    const earlier = [rowOf(0.5), rowOf(1.2, { id: "card" })];
    const [kept, again] = renewed(earlier, [rowOf(1.9, { id: "card" })]);
    expect([kept.figure.value, again.figure.value]).toEqual([0.5, 1.9]);
  });

  it("shows figures as exactly as they deserve", () => {
    expect([
      shown(1.4251, "×"),
      shown(138.94, "kB"),
      shown(12_345.6, "ms"),
      shown(3.14, "ms"),
      shown(0, "taps"),
    ]).toEqual(["1.43 ×", "138.9 kB", "12,346 ms", "3.1 ms", "0 taps"]);
  });
});

describe("what was missed", () => {
  it("is said by how much and why, and nothing is said of what reached its aim", () => {
    const [must, missed, ...none] = missesOf([rowOf(0.9), rowOf(0.7), rowOf(0.2)], { submit: "One core does both." });
    expect(must).toBe("**Answers** (0.70 ×) misses the aim of 0.85 ×, by 21 %. One core does both.");
    expect(missed).toContain("misses what must be, 0.60 ×, by a factor of 3.0");
    expect(none).toEqual([]);
  });

  it("stands in the document, which names no machine", () => {
    const machine = {
      cores: 2,
      memoryGb: 8,
      system: "linux x64",
      node: "20",
      chromium: "1",
      postgres: "15",
      loadBefore: 0,
    };
    const text = documentOf({ machine, rows: [rowOf(0.2)] }, {});
    expect(text).toContain("- **Answers** (0.20 ×) misses what must be");
    expect(text).toContain("Measured on 2026-11-21.");
  });
});

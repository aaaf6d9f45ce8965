import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasGrown, isOfForeignKey, type PlanNode, pagesOf, wholeScans } from "./judge-plan";
import { plansReport } from "./plans-report";

const scan = (table: string, more: Partial<PlanNode> = {}): PlanNode => ({
  "Node Type": "Seq Scan",
  "Relation Name": table,
  "Actual Loops": 1,
  ...more,
});
const rows = new Map([
  ["Answer", 10_000_000],
  ["Class", 40],
]);

describe("wholeScans", () => {
  it("finds a large table that is read from end to end, however deep", () => {
    const plan = {
      "Node Type": "Sort",
      Plans: [{ "Node Type": "Nested Loop", Plans: [scan("Class"), scan("Answer")] }],
    };
    expect(wholeScans(plan, rows, 1_000)).toEqual(["Answer"]);
  });

  it.each([
    ["a small table", scan("Class")],
    ["an index", { "Node Type": "Index Scan", "Relation Name": "Answer", "Actual Loops": 1 }],
    ["what was never begun", scan("Answer", { "Actual Loops": 0 })],
  ])("has nothing against %s", (_, plan) => {
    expect(wholeScans(plan, rows, 1_000)).toEqual([]);
  });
});

describe("hasGrown", () => {
  it("lets an index be a page deeper, and not a table be read along", () => {
    expect([hasGrown(4, 5), hasGrown(100, 130), hasGrown(136, 1308), hasGrown(4, 400)]).toEqual([
      ...[false, false, true, true],
    ]);
  });

  it("never calls less a growth, and always ten times as much of a hundred pages or more", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (before, less) => {
        expect(hasGrown(before, Math.min(before, less))).toBe(false);
        if (before >= 100) expect(hasGrown(before, before * 10)).toBe(true);
      }),
    );
  });
});

it("counts pages found in memory and pages that were read alike", () => {
  expect(pagesOf({ "Node Type": "Limit", "Shared Hit Blocks": 3, "Shared Read Blocks": 4 })).toBe(7);
});

it("knows what the database asks itself for a foreign key", () => {
  expect(isOfForeignKey(`SELECT 1 FROM ONLY "public"."Item" x WHERE "id" = $1 FOR KEY SHARE OF x`)).toBe(true);
  expect(isOfForeignKey(`SELECT 1 FROM "Item" WHERE "id" = $1`)).toBe(false);
});

describe("plansReport", () => {
  const run = (verb: string, sql: string, plan: PlanNode, ms = 1) => ({ verb, sql, ms, plan });
  const rounds = (verb: string, pages: number, sql = "SELECT 1") =>
    [1, 2, 3].map(() => run(verb, sql, { "Node Type": "Index Scan", "Shared Hit Blocks": pages }));
  const tables = [{ name: "Answer", rows: 10_000, bytes: 2_000_000 }];

  it("has a line for each request and table, and no fault where nothing grows", () => {
    const plans = [
      ...rounds("10/me", 20),
      ...rounds("100/me", 21),
      ...rounds("100/me", 1, `SELECT 1 FROM ONLY "public"."Item"`),
    ];
    const { text, faults } = plansReport(plans, tables, [10, 100]);
    expect(text).toContain("| me | 1 | 20 | 22 | 2.00 |");
    expect(text).toContain("| Answer | 10000 | 200 |");
    expect(faults).toEqual([]);
  });

  it("names the statement that grows and the table that is read whole", () => {
    const plans = [...rounds("10/me", 20), ...rounds("100/me", 2_000), run("100/home", "SELECT 2", scan("Answer"))];
    expect(plansReport(plans, tables, [10, 100]).faults).toEqual([
      "me: 20 pages, then 2000: SELECT 1",
      'home: reads all of "Answer": SELECT 2',
    ]);
  });
});

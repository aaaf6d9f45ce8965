import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Assumed, Measured } from "./figures";
import { needOf } from "./need";
import { plannedOf } from "./planned";
import { sampleAssumed, sampleMeasured } from "./samples";
import { scalingTables, withTables } from "./tables";

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), "utf8");

describe("docs/scaling.md", () => {
  it("holds the tables that its figures give: npm run scaling -- --write", () => {
    const document = read("../../docs/scaling.md");
    const measured = Measured.parse(JSON.parse(read("measured.json")));
    const tables = scalingTables(measured, Assumed.parse(JSON.parse(read("assumed.json"))));
    for (const name of Object.keys(tables)) expect(document).toContain(`<!-- table: ${name} -->`);
    expect(withTables(document, tables)).toBe(document);
  });
});

describe("withTables", () => {
  it("puts a table in its place, again too, and touches nothing else", () => {
    const document = "a\n<!-- table: need -->\nold\n<!-- end -->\nb";
    const once = withTables(document, { need: "new" });
    expect(once).toBe("a\n<!-- table: need -->\nnew\n<!-- end -->\nb");
    expect(withTables(once, { need: "new" })).toBe(once);
    const empty = "<!-- table: need -->\n<!-- end -->\nb\n<!-- table: price -->\n<!-- end -->";
    expect(withTables(empty, { need: "1", price: "2" })).toBe(
      "<!-- table: need -->\n1\n<!-- end -->\nb\n<!-- table: price -->\n2\n<!-- end -->",
    );
  });
});

describe("a plan", () => {
  it("has cores enough for a bell that the average minute knows nothing of", () => {
    const bell = { name: "bell", learners: 500, atOnce: 500, beginWithinSeconds: 2, attemptsPerYear: 1 };
    const { need, minute } = plannedOf(bell, sampleMeasured, sampleAssumed, 1);
    expect(minute.p99Ms).toBeLessThanOrEqual(sampleAssumed.p99AtMostMs);
    expect(need.appCores).toBeGreaterThan(needOf(bell, sampleMeasured, sampleAssumed).appCores);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallLedger } from "../testing/small-ledger";
import { date, entity, list, number } from "../testing/values";
import { indexLedger } from "./index-ledger";
import { relate } from "./relate";
import type { Value } from "./value";

const index = indexLedger(smallLedger());
const say = (fact: Value, option: Value, isClosedHere = false) => relate(index, fact, option, { isClosedHere });

describe("what one value says of another", () => {
  it.each([
    [number(69), number(69), "yes"],
    [number(69), number(60, "country", "gt"), "yes"],
    [number(60, "country", "gt"), number(69), "open"],
    [number(60, "country", "gt"), number(50), "no"],
    [number(60, "country", "gt"), number(60), "no"],
    [number(60, "country", "gte"), number(60), "open"],
    [number(60, "country", "gt"), number(50, "country", "gt"), "yes"],
    [number(60, "country", "gt"), number(80, "country", "gt"), "open"],
    [number(60, "country", "lt"), number(60, "country", "gte"), "no"],
    [number(13.6e6, "usd", "approx"), number(14e6, "usd"), "open"],
    [number(13.6e6, "usd", "approx"), number(20e6, "usd"), "no"],
    [number(2014, "year", "approx"), number(2100, "year"), "no"],
    [number(10, "country", "vague"), number(60), "open"],
    [number(10, "country", "vague"), number(101), "no"],
    [number(40000, "mi2", undefined, 500), number(104000, "km2"), "open"],
    [number(40000, "mi2", undefined, 500), number(40000, "km2"), "no"],
    [number(69), number(69, "strike"), "no"],
    [date("2014-09-23"), date("2014-09"), "yes"],
    [date("2014-09"), date("2014-09-23"), "open"],
    [date("2014-09"), date("2014-10"), "no"],
    [date("2014"), date("2014-09-23"), "open"],
    [date("2015-12"), date("2016-01-01"), "no"],
    [date("2016-02"), date("2016-02-29"), "open"],
    [date("2014"), number(2014, "year"), "no"],
    [entity("nato-hq"), entity("brussels"), "yes"],
    [entity("nato-hq"), entity("be"), "yes"],
    [entity("brussels"), entity("nato-hq"), "open"],
    [entity("brussels"), entity("rome"), "no"],
    [entity("cut-funds"), entity("dry-funds"), "open"],
    [entity("dry-funds"), entity("cut-funds"), "open"],
    [entity("fight"), entity("serve"), "open"],
    [list("closed", "fr", "gb"), entity("fr"), "yes"],
    [list("closed", "fr", "gb"), entity("de"), "no"],
    [list("open", "fr", "gb"), entity("de"), "open"],
    [list("closed", "nato-hq"), entity("brussels"), "yes"],
    [list("closed", "brussels"), entity("nato-hq"), "open"],
    [list("closed", "fr", "gb"), list("closed", "gb", "fr"), "yes"],
    [list("closed", "fr", "gb"), list("open", "fr"), "yes"],
    [list("open", "fr", "gb"), list("closed", "fr"), "no"],
    [list("open", "fr"), list("closed", "fr"), "open"],
  ] as [Value, Value, string][])("%j → %j: %s", (fact, option, want) => {
    expect(say(fact, option)).toBe(want);
  });

  it("reads an enumeration as complete only inside its own source", () => {
    expect(say(list("listed", "fr", "gb"), entity("de"), true)).toBe("no");
    expect(say(list("listed", "fr", "gb"), entity("de"), false)).toBe("open");
  });
});

const operator = fc.constantFrom(undefined, "gt", "gte", "lt", "lte", "approx", "vague" as const);
const anyNumber = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom("country", "km2", "mi2"), operator, fc.integer({ max: 3 }))
  .map(([n, unit, op, rounding]) => number(n, unit, op, rounding > 0 ? rounding : undefined));
const twoDigits = (n: number) => String(n).padStart(2, "0");
const anyDate = fc
  .tuple(
    fc.integer({ min: 2013, max: 2016 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([y, m, d, precision]) => date([y, twoDigits(m), twoDigits(d)].slice(0, precision + 1).join("-")));
const ids = ["fr", "be", "brussels", "nato-hq", "rome", "cut-funds", "dry-funds", "fight"];
const anyList = fc
  .tuple(fc.subarray(ids, { minLength: 1 }), fc.constantFrom("closed", "listed", "open" as const))
  .map(([members, ends]) => list(ends, ...members));
const anyEntity = fc.constantFrom(...ids).map(entity);

describe("the laws", () => {
  const anyValue = fc.oneof(anyNumber, anyDate, anyEntity, anyList);

  it("lets every value imply itself", () => {
    fc.assert(fc.property(anyValue, (value) => say(value, value) === "yes"));
  });

  it("chains yes for numbers and for dates", () => {
    const chain = (a: Value, b: Value, c: Value) => say(a, b) !== "yes" || say(b, c) !== "yes" || say(a, c) === "yes";
    fc.assert(fc.property(anyNumber, anyNumber, anyNumber, chain), { numRuns: 2000 });
    fc.assert(fc.property(anyDate, anyDate, anyDate, chain), { numRuns: 2000 });
  });

  it("excludes both ways or not at all", () => {
    fc.assert(
      fc.property(anyValue, anyValue, fc.boolean(), (a, b, isClosedHere) => {
        const isAnEntityOfAList = a.type !== b.type && [a.type, b.type].includes("list");
        return isAnEntityOfAList || (say(a, b, isClosedHere) === "no") === (say(b, a, isClosedHere) === "no");
      }),
      { numRuns: 3000 },
    );
  });
});

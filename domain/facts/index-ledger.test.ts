import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fact, smallLedger } from "../testing/small-ledger";
import { date, entity, list, number } from "../testing/values";
import { indexLedger } from "./index-ledger";
import { queryOf } from "./query";
import { threats } from "./threats";

const index = indexLedger(smallLedger());

describe("facts in force", () => {
  it("lets a correction take the place of what it supersedes", () => {
    const correction = fact("001.members-2", {
      subject: "coalition",
      property: "member-count",
      value: number(72),
      asOf: "2017-08",
      supersedes: "001.members",
    });
    const ids = indexLedger(smallLedger({ facts: [correction] })).facts.map((each) => each.id);
    expect(ids).toContain("001.members-2");
    expect(ids).not.toContain("001.members");
  });

  it("counts a list that ends", () => {
    expect(index.fact("000.andrews#count")).toMatchObject({
      property: "participant-count",
      value: { number: 2, unit: "country" },
      from: ["000.andrews"],
    });
  });

  it("sums the parts of one source, day and voice", () => {
    expect(index.fact("001.iraq+001.syria#sum")).toMatchObject({
      property: "strikes-total",
      asOf: "2017-07-26",
      value: { number: 23922, unit: "strike" },
    });
  });

  it("keeps an overruled sum as a threat only", () => {
    const subject = "coalition";
    const value = number(23900, "strike", undefined, 50);
    const stated = fact("001.total", { subject, property: "strikes-total", value, asOf: "2017-07-26" });
    const overruling = indexLedger(smallLedger({ facts: [stated] }));
    expect(overruling.facts.some((each) => each.from)).toBe(true);
    expect(overruling.factsOf("strikes-total").map((each) => each.id)).toEqual(["001.total"]);
    const query = queryOf(stated, { source: "001", asOf: "2017-07-26" });
    expect(threats(overruling, query, number(23922, "strike")).hits).toContain("001.iraq+001.syria#sum");
    expect(threats(overruling, query, number(25000, "strike")).hits).toEqual([]);
  });

  it("derives nothing surer than its parts", () => {
    const reason = { ar: "خطأ", en: "A slip." };
    const doubted = fact("004.andrews", {
      subject: "andrews-meeting",
      property: "participants",
      value: list("closed", "us"),
      certainty: "doubted",
      askable: false,
      reason,
    });
    const doubting = indexLedger(smallLedger({ facts: [doubted] }));
    expect(doubting.fact("004.andrews#count")).toMatchObject({ certainty: "doubted", askable: false, reason });
  });

  it("throws on an id that the ledger does not have", () => {
    expect(() => index.property("none")).toThrow("«none»");
  });
});

describe("the laws", () => {
  const anyFact = fc
    .tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom("000", "001", "003", "004"),
      fc.constantFrom(undefined, "2014-12", "2017", "2021"),
      fc.nat(3),
    )
    .map(([n, source, asOf, which]) => {
      const dated = asOf ? { asOf } : {};
      const id = `${source}.added`;
      if (which === 0) return fact(id, { subject: "coalition", property: "member-count", value: number(n), ...dated });
      if (which === 1)
        return fact(id, { subject: "strikes-start", property: "date", value: date(`20${10 + (n % 9)}`) });
      if (which === 2)
        return fact(id, { subject: "syria-strikes", property: "participants", value: list("open", "tr", "de") });
      return fact(id, { subject: "syria-strikes", property: "participant-count", value: number(n, "country", "gt") });
    });
  const everything = index.facts.flatMap((each) =>
    [each.value, number(75), date("2014-08-08"), date("2015"), entity("tr"), entity("qa")].map((value) => ({
      query: queryOf(each, { source: each.source, ...(each.asOf ? { asOf: each.asOf } : {}) }),
      value,
    })),
  );

  it("never loses a threat when a fact is added", () => {
    fc.assert(
      fc.property(anyFact, (added) => {
        const more = indexLedger(smallLedger({ facts: [added] }));
        for (const { query, value } of everything) {
          expect(threats(more, query, value).hits).toEqual(expect.arrayContaining(threats(index, query, value).hits));
        }
      }),
      { numRuns: 60 },
    );
  });
});

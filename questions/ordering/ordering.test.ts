import { describe, expect, it } from "vitest";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { date } from "@/domain/testing/values";
import { wordedLedger } from "@/domain/testing/worded-ledger";
import { type Ordering, ordering } from "./index";

const made = (facts = wordedLedger().facts.slice(0, 0)) => ordering.generate(makeWorkshop(wordedLedger({ facts }), 1));
const [first] = made().filter(({ lang }) => lang === "en");
const item = first as Ordering;
const earned = (answer: unknown) => {
  const score = ordering.scoreStored(item, answer);
  return score.ok ? score.value.earned : score.error.reason;
};
const [a = "", b = "", c = "", d = ""] = item.key;

describe("ordering", () => {
  it("holds the events earliest first in its key", () => {
    expect(ordering.keyText(item)).toBe(
      "Obama's announcement → The first strikes in Syria → The coalition meeting at NATO headquarters → The coalition meeting in Rome",
    );
  });

  it("names no event by its date", () => {
    for (const { options } of made()) for (const { text } of options) expect(text).not.toMatch(/\d{4}/);
  });

  it("gives part of the credit for part of the order", () => {
    expect(earned([a, b, c, d])).toBe(1);
    expect(earned([b, a, c, d])).toBeCloseTo(2 / 3);
    expect(earned([d, c, b, a])).toBe(0);
  });

  it("calls an unfinished order incomplete, and one that repeats or invents an event unreadable", () => {
    expect(earned([])).toBe("incomplete");
    expect(earned([a, b])).toBe("incomplete");
    expect(earned([a, a, b, c])).toBe("unreadable");
    expect(earned([a, b, c, "nothing-of-the-kind"])).toBe("unreadable");
    expect(earned("abc")).toBe("unreadable");
  });

  it("names what stands in the wrong place, for feedback", () => {
    expect(ordering.chosen(item, [b, a, c, d])).toEqual([b, a]);
  });

  it("lets a disputed date take part only while the order holds whoever is right", () => {
    const index = indexLedger(wordedLedger());
    const disputed = (id: string, iso: string) => {
      const other = { ...index.fact(id), id: id.replace("001", "004"), source: "004_source", value: date(iso) };
      return made([other]).filter(({ facts }) => facts.includes("001.order-date") && facts.includes("001.syria-date"));
    };
    expect(disputed("001.order-date", "2014-09-12")).not.toEqual([]);
    expect(disputed("001.order-date", "2014-12-30")).toEqual([]);
    expect(disputed("001.syria-date", "2014-09-05")).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextSet, type OfferedSet } from "./next-set";

const sets: OfferedSet[] = [
  { slug: "mixed", asks: { dates: 5, cost: 5 } },
  { slug: "costs", asks: { cost: 8 } },
  { slug: "people", asks: { people: 4 } },
];
const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const all = new Map(sets.map(({ slug }, at) => [slug, day(20 - at)]));

describe("nextSet", () => {
  it("offers the set that is most about the topic with the most unknown", () => {
    const knowledge = [
      { topic: "people", known: 0, unknown: 1 },
      { topic: "cost", known: 9, unknown: 3 },
    ];
    expect(nextSet(sets, { knowledge, finished: all })).toEqual({
      reason: "topic",
      slug: "costs",
      topic: "cost",
      unknown: 3,
    });
  });

  it("passes over a topic that no set asks about", () => {
    const knowledge = [
      { topic: "gone", known: 0, unknown: 7 },
      { topic: "dates", known: 0, unknown: 1 },
    ];
    expect(nextSet(sets, { knowledge, finished: all })).toMatchObject({ reason: "topic", slug: "mixed" });
  });

  it("offers a set not taken yet where nothing is unknown, and then the one finished longest ago", () => {
    const knowledge = [{ topic: "cost", known: 3, unknown: 0 }];
    const finished = new Map([["mixed", day(1)]]);
    expect(nextSet(sets, { knowledge, finished })).toEqual({ reason: "new", slug: "costs" });
    expect(nextSet(sets, { knowledge, finished: all })).toEqual({ reason: "again", slug: "people" });
  });

  it("has none to offer where there is none", () => {
    expect(nextSet([], { knowledge: [], finished: new Map() })).toBeUndefined();
  });

  it("always offers one of the sets, and for a topic one that asks about it", () => {
    const topic = fc.constantFrom("dates", "cost", "people", "gone");
    const knowledge = fc.array(fc.record({ topic, known: fc.nat({ max: 9 }), unknown: fc.nat({ max: 9 }) }));
    const finished = fc
      .array(fc.constantFrom("mixed", "costs", "people"))
      .map((slugs) => new Map(slugs.map((slug, at): [string, Date] => [slug, day(at)])));
    fc.assert(
      fc.property(knowledge, finished, (known, taken) => {
        const next = nextSet(sets, { knowledge: known, finished: taken });
        const set = sets.find(({ slug }) => slug === next?.slug);
        expect(set).toBeDefined();
        if (next?.reason === "topic") expect(set?.asks[next.topic]).toBeGreaterThan(0);
        if (next?.reason === "new") expect(taken.has(next.slug)).toBe(false);
      }),
    );
  });
});

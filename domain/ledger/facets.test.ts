import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, countChoices, datesUnder, type Facet, type Faceted, facets, isChosen } from "./facets";

const values = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
const entry: fc.Arbitrary<Faceted> = fc
  .record({ source: values, date: values, property: values, person: values, place: values, state: values })
  .map((own) => ({ facets: own }));
const choice: fc.Arbitrary<Choice> = fc.dictionary(fc.constantFrom(...facets), fc.constantFrom("a", "b", "c"));

describe("countChoices", () => {
  it("promises of every choice the number of entries that it leaves", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), choice, (entries, chosen) => {
        const counts = countChoices(entries, chosen);
        for (const facet of facets)
          for (const value of ["a", "b", "c"]) {
            const left = entries.filter((each) => isChosen(each, { ...chosen, [facet]: value }));
            expect(counts[facet].get(value) ?? 0).toBe(left.length);
          }
      }),
    );
  });

  it("does not list a value that would leave nothing", () => {
    const only = (facet: Facet, value: string): Faceted => ({
      facets: { source: [], date: [], property: [], person: [], place: [], state: [], [facet]: [value] },
    });
    const counts = countChoices([only("source", "000"), only("place", "iq")], { place: "iq" });
    expect([...counts.source]).toEqual([]);
    expect([...counts.place]).toEqual([["iq", 1]]);
  });
});

describe("datesUnder", () => {
  it("puts a day under its month and its year, a year under itself alone", () => {
    expect(datesUnder("2014-08-08")).toEqual(["2014", "2014-08"]);
    expect(datesUnder("2014-08")).toEqual(["2014", "2014-08"]);
    expect(datesUnder("2014")).toEqual(["2014"]);
  });
});

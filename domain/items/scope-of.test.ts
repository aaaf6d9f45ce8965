import { describe, expect, it } from "vitest";
import { conflictsOf } from "../facts/conflicts";
import { indexLedger } from "../facts/index-ledger";
import type { Scope } from "../facts/query";
import { fact, smallLedger } from "../testing/small-ledger";
import { date, entity, list, number } from "../testing/values";
import { scopeOf } from "./scope-of";
import { hasUniqueKey } from "./unique-key";

const index = indexLedger(
  smallLedger({
    facts: [
      fact("004.rome", { subject: "andrews-meeting", property: "date", value: date("2021-06") }),
      fact("004.bound", {
        subject: "strikes-start",
        property: "participant-count",
        value: number(9, "country", "gt"),
      }),
      fact("004.claim", {
        subject: "brussels-meeting",
        property: "date",
        value: date("2014-12"),
        attributedTo: "isis",
      }),
    ],
  }),
);
const scope = (id: string) => scopeOf(index, conflictsOf(index), index.fact(id));

describe("the scope of a stem", () => {
  it.each<[string, string, Scope]>([
    ["nothing, where the documents could not disagree", "004.rome", {}],
    ["the source of a disputed value", "001.start", { source: "001" }],
    ["source and time of a value that changes", "001.members", { source: "001", asOf: "2017-08" }],
    ["the source of an undated one", "000.members", { source: "000" }],
    ["the source of a list", "000.andrews", { source: "000" }],
    ["the source of a bound", "004.bound", { source: "004" }],
    ["the speaker, and where the words stand", "004.claim", { source: "004", attributedTo: "isis" }],
    ["the source of a derived figure", "000.andrews#count", { source: "000" }],
    ["nothing for two units of one figure", "001.area-km", {}],
  ])("fixes %s", (_, id, want) => {
    expect(scope(id)).toEqual(want);
  });
});

it("fixes the source of a property that may hold several values", () => {
  const ledger = smallLedger({
    facts: [fact("004.host", { subject: "brussels-meeting", property: "host", value: entity("be") })],
  });
  const scopeWith = (single: boolean) => {
    const properties = ledger.properties.map((one) => (one.id === "host" ? { ...one, single } : one));
    const hosted = indexLedger({ ...ledger, properties });
    return scopeOf(hosted, [], hosted.fact("004.host"));
  };
  expect([scopeWith(true), scopeWith(false)]).toEqual([{}, { source: "004" }]);
});

describe("a unique key", () => {
  const isUnique = (id: string, under: Scope = scope(id), of = index) => hasUniqueKey(of, of.fact(id), under);

  it("is there once the stem names what it must", () => {
    expect(isUnique("001.members")).toBe(true);
    expect(isUnique("001.start")).toBe(true);
    expect(isUnique("000.andrews")).toBe(true);
  });

  it("is not there without the source of a disputed or changing value", () => {
    expect(isUnique("001.start", {})).toBe(false);
    expect(isUnique("001.members", { asOf: "2017-08" })).toBe(true);
    expect(isUnique("001.members", {})).toBe(false);
  });

  it("is not there when the document may mean another figure", () => {
    const value = number(72);
    const undated = fact("001.undated", { subject: "coalition", property: "member-count", value, note: "no day" });
    const unsure = indexLedger(smallLedger({ facts: [undated] }));
    expect(isUnique("001.members", { source: "001", asOf: "2017-08" }, unsure)).toBe(false);
  });

  it("is not there when two lists of one document differ", () => {
    const other = fact("000.more", {
      subject: "andrews-meeting",
      property: "participants",
      value: list("closed", "us"),
    });
    const quarrelling = indexLedger(smallLedger({ facts: [other] }));
    expect(isUnique("000.andrews", { source: "000" }, quarrelling)).toBe(false);
  });

  it("is not there when several figures hold at once", () => {
    const ledger = smallLedger({
      facts: [
        fact("004.one", { subject: "command", property: "area", value: number(10, "km2") }),
        fact("004.two", { subject: "command", property: "area", value: number(20, "km2") }),
      ],
    });
    const properties = ledger.properties.map((one) => (one.id === "area" ? { ...one, single: false } : one));
    const several = indexLedger({ ...ledger, properties });
    expect(isUnique("004.one", { source: "004" }, several)).toBe(false);
    expect(isUnique("001.area-km", { source: "001" }, several)).toBe(false);
  });

  it("asks an entity among several by itself", () => {
    const facts = [fact("004.host", { subject: "brussels-meeting", property: "host", value: entity("be") })];
    expect(isUnique("004.host", {}, indexLedger(smallLedger({ facts })))).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { fact, smallLedger } from "../testing/small-ledger";
import { entity, number } from "../testing/values";
import { indexLedger } from "./index-ledger";
import type { Query } from "./query";
import { type Reading, unify } from "./unify";

const index = indexLedger(smallLedger());
const speaks = (id: string, query: Query, reading: Reading = "strict") => unify(index, index.fact(id), query, reading);
const members = (scope: Query["scope"], subject = "coalition"): Query => ({ subject, property: "member-count", scope });
const strikes = (qualifiers: Query["qualifiers"]): Query => ({
  subject: "coalition",
  property: "strikes-in",
  ...(qualifiers ? { qualifiers } : {}),
  scope: { source: "001", asOf: "2017-07-26" },
});

describe("whether a fact speaks about a query", () => {
  it.each<[string, string, Query, Reading, string]>([
    ["its own source and time", "001.members", members({ source: "001", asOf: "2017-08" }), "strict", "match"],
    ["no subject asked", "001.members", { property: "member-count", scope: { source: "001" } }, "strict", "match"],
    ["another property", "001.start", members({}), "wide", "no"],
    ["another subject", "001.members", members({}, "isis"), "wide", "no"],
    ["another source", "001.members", members({ source: "004" }), "strict", "no"],
    ["another source, read widely", "001.members", members({ source: "004" }), "wide", "match"],
    ["a snapshot of another time", "004.members", members({ asOf: "2017-08" }), "strict", "no"],
    ["a snapshot within the year asked", "001.members", members({ asOf: "2017" }), "strict", "may"],
    ["no time and no source asked", "001.members", members({}), "strict", "may"],
    ["an undated snapshot, before its publication", "000.members", members({ asOf: "2017" }), "strict", "may"],
    ["an undated snapshot, after its publication", "000.members", members({ asOf: "2019" }), "strict", "no"],
    [
      "the document's figure for a speaker's",
      "004.members",
      members({ source: "004", asOf: "2021", attributedTo: "command" }),
      "strict",
      "may",
    ],
    [
      "a speaker's figure for the document's",
      "004.members-command",
      members({ source: "004", asOf: "2021" }),
      "strict",
      "may",
    ],
    ["the same qualifier", "001.iraq", strikes({ place: entity("iq") }), "strict", "match"],
    ["another qualifier", "001.iraq", strikes({ place: entity("sy") }), "wide", "no"],
    ["narrower than the question", "001.iraq", strikes(undefined), "strict", "may"],
    [
      "a qualifier the fact lacks",
      "001.iraq",
      strikes({ place: entity("iq"), kind: entity("serve") }),
      "strict",
      "may",
    ],
  ])("%s", (_, id, query, reading, want) => {
    expect(speaks(id, query, reading)).toBe(want);
  });

  it("lets subjects that overlap be meant for each other once the scope is dropped", () => {
    const ledger = smallLedger();
    const entities = ledger.entities.map((one) => (one.id === "isis" ? { ...one, overlaps: ["coalition"] } : one));
    const overlapping = indexLedger({ ...ledger, entities });
    const query = members({ source: "001" }, "isis");
    expect(unify(overlapping, overlapping.fact("001.members"), query, "wide")).toBe("may");
    expect(unify(overlapping, overlapping.fact("001.members"), query, "strict")).toBe("no");
  });

  it("takes a running total of another day as possible", () => {
    const query: Query = { ...strikes({ place: entity("iq") }), scope: { source: "001", asOf: "2018" } };
    expect(speaks("001.iraq", query)).toBe("may");
  });

  it("does not care in which order qualifiers were written", () => {
    const qualifiers = { kind: entity("serve"), place: entity("iq") };
    const value = number(5, "strike");
    const two = fact("001.two", { subject: "coalition", property: "strikes-total", value, qualifiers, asOf: "2017" });
    const withTwo = indexLedger(smallLedger({ facts: [two] }));
    const query: Query = {
      property: "strikes-total",
      qualifiers: { place: entity("iq"), kind: entity("serve") },
      scope: { source: "001", asOf: "2017" },
    };
    expect(unify(withTwo, two, query, "strict")).toBe("match");
  });
});

import { describe, expect, it } from "vitest";
import { fact, smallLedger } from "../testing/small-ledger";
import { date, entity, number } from "../testing/values";
import { indexLedger } from "./index-ledger";
import { judge } from "./judge";
import type { Query } from "./query";
import { threats } from "./threats";
import type { Value } from "./value";

const index = indexLedger(smallLedger());
const members = (scope: Query["scope"]): Query => ({ subject: "coalition", property: "member-count", scope });
const report2017 = members({ source: "001", asOf: "2017-08" });
const syria = (source: string): Query => ({ subject: "syria-strikes", property: "participants", scope: { source } });
const start: Query = { subject: "strikes-start", property: "date", scope: {} };
const andrews: Query = { subject: "andrews-meeting", property: "participants", scope: { source: "000" } };
const weapons: Query = { subject: "isis", property: "weapons", scope: { source: "001" } };

describe("a value under a stem's scope", () => {
  it.each<[string, Query, Value, string, string[]]>([
    ["the key", report2017, number(69), "supported", ["000.members", "001.members", "003.members"]],
    ["right at another time", report2017, number(83), "contradicted", ["000.members", "003.members", "004.members"]],
    ["inside a bound", report2017, number(75), "contradicted", ["000.members", "003.members"]],
    ["no source, no time", members({}), number(69), "unknown", ["000.members", "001.members", "003.members"]],
    ["another year", members({ asOf: "2019" }), number(69), "unknown", ["000.members", "001.members", "003.members"]],
    ["a disputed day", start, date("2014-08-08"), "unknown", ["001.start"]],
    ["on the other list", syria("003"), entity("qa"), "contradicted", ["000.syria"]],
    ["on no list", syria("003"), entity("tr"), "contradicted", []],
    ["barred from outside", andrews, entity("nl"), "contradicted", ["veto:participants:andrews-meeting"]],
    ["an open subject", weapons, entity("de"), "unknown", ["001.weapons"]],
  ])("%s", (_, query, value, verdict, hits) => {
    expect(judge(index, query, value).verdict).toBe(verdict);
    expect(threats(index, query, value).hits).toEqual(hits);
  });

  it("says which facts decided, and that they disagree", () => {
    expect(judge(index, start, date("2014-08-08"))).toEqual({
      verdict: "unknown",
      isDisputed: true,
      by: ["001.start", "000.start"],
    });
    expect(judge(index, report2017, number(68))).toMatchObject({ isDisputed: false, by: ["001.members"] });
  });

  it("lists every fact that was asked, also where none is a threat", () => {
    expect(threats(index, syria("003"), entity("tr")).checked).toEqual(["000.syria", "003.syria"]);
  });

  it("keeps a claim for a stem that names its speaker", () => {
    expect(judge(index, members({ source: "004", asOf: "2021" }), number(70)).verdict).toBe("contradicted");
    const claimed = members({ source: "004", asOf: "2021", attributedTo: "command" });
    expect(judge(index, claimed, number(70)).verdict).toBe("supported");
    expect(judge(index, claimed, number(83)).verdict).toBe("contradicted");
  });

  it("asks the facts of the properties that could also make an option right", () => {
    const hosted = indexLedger(
      smallLedger({ facts: [fact("004.host", { subject: "syria-strikes", property: "host", value: entity("tr") })] }),
    );
    expect(threats(hosted, syria("003"), entity("tr")).hits).toEqual(["004.host"]);
  });

  it("lets nothing exclude what may hold beside it", () => {
    const hosted = fact("004.host", { subject: "syria-strikes", property: "host", value: entity("be") });
    const ledger = smallLedger({ facts: [hosted] });
    const query: Query = { subject: "syria-strikes", property: "host", scope: { source: "004" } };
    const verdict = (single: boolean) => {
      const properties = ledger.properties.map((one) => (one.id === "host" ? { ...one, single } : one));
      return judge(indexLedger({ ...ledger, properties }), query, entity("tr")).verdict;
    };
    expect([verdict(true), verdict(false)]).toEqual(["contradicted", "unknown"]);
  });

  it("takes no plan for something that happened", () => {
    const reason = { ar: "خطة", en: "A plan." };
    const planned = fact("004.plan", {
      subject: "andrews-meeting",
      property: "date",
      value: date("2021-08"),
      certainty: "planned",
      reason,
    });
    const query: Query = { subject: "andrews-meeting", property: "date", scope: { source: "004" } };
    const withPlan = indexLedger(smallLedger({ facts: [planned] }));
    expect(judge(withPlan, query, date("2021-08")).verdict).toBe("unknown");
    expect(threats(withPlan, query, date("2021-08")).hits).toEqual(["004.plan"]);
  });
});

describe("a running total", () => {
  const total = (asOf: string, source = "004"): Query => ({
    subject: "coalition",
    property: "strikes-in",
    qualifiers: { place: entity("iq") },
    scope: { source, asOf },
  });
  const hits = (query: Query, n: number) => threats(index, query, number(n, "strike")).hits;

  it("is at least as much on a later day", () => {
    expect(hits(total("2018"), 13000)).toEqual([]);
    expect(hits(total("2018"), 15000)).toEqual(["001.iraq"]);
  });

  it("is at most as much on an earlier day", () => {
    expect(hits(total("2016"), 13000)).toEqual(["001.iraq"]);
    expect(hits(total("2016"), 15000)).toEqual([]);
  });

  it("says nothing where the days may cross", () => {
    expect(hits(total("2017"), 13000)).toEqual(["001.iraq"]);
    expect(hits(total("2017"), 15000)).toEqual(["001.iraq"]);
  });

  it("carries «more than» forward but not back", () => {
    const value = number(14000, "strike", "gt");
    const qualifiers = { place: entity("iq") };
    const bound = fact("004.bound", { subject: "coalition", property: "strikes-in", value, qualifiers, asOf: "2018" });
    const bounded = indexLedger(smallLedger({ facts: [bound] }));
    expect(threats(bounded, total("2019"), number(13900, "strike")).hits).toEqual(["001.iraq"]);
    expect(threats(bounded, total("2019"), number(15000, "strike")).hits).toEqual(["001.iraq", "004.bound"]);
    expect(threats(bounded, total("2016"), number(15000, "strike")).hits).toEqual(["004.bound"]);
  });

  it("of no stated day holds on some day up to the publication", () => {
    const undated = fact("003.undated", {
      subject: "coalition",
      property: "strikes-in",
      value: number(1000, "strike"),
      qualifiers: { place: entity("iq") },
    });
    const withUndated = indexLedger(smallLedger({ facts: [undated] }));
    expect(threats(withUndated, total("2018"), number(900, "strike")).hits).toEqual([]);
    expect(threats(withUndated, total("2014-11"), number(900, "strike")).hits).toEqual(["001.iraq", "003.undated"]);
  });
});

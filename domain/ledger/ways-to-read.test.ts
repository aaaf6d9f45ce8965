import { describe, expect, it } from "vitest";
import { conflictsOf } from "../facts/conflicts";
import { indexLedger } from "../facts/index-ledger";
import { fact, smallLedger } from "../testing/small-ledger";
import { date, number } from "../testing/values";
import { compareDocuments } from "./compare-documents";
import { eventTimeline } from "./event-timeline";
import { factSlug } from "./fact-path";
import { involvedIn } from "./involved";
import { numberSeries } from "./number-series";
import { withheldFacts } from "./withheld-facts";

const ledger = smallLedger({
  facts: [fact("004.start-month", { subject: "strikes-start", property: "date", value: date("2014-08") })],
});
const index = indexLedger(ledger);
const conflicts = conflictsOf(index);
const all = () => true;
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe("compareDocuments", () => {
  it("sets beside each other what two of the documents say of one thing, differences first", () => {
    const rows = compareDocuments(index, conflicts, ["000", "001"], all);
    expect(rows.map(({ facts }) => ids(facts))).toEqual([
      ["000.members", "001.members"],
      ["000.start", "001.start"],
    ]);
    expect(rows[1]?.conflicts.map(({ kind }) => kind)).toEqual(["value"]);
  });

  it("says nothing of what only one of them tells, or of what is not shown", () => {
    const rows = compareDocuments(index, conflicts, ["000", "001"], ({ id }) => id !== "001.start");
    expect(rows.flatMap(({ facts }) => ids(facts))).toEqual(["000.members", "001.members"]);
  });
});

describe("eventTimeline", () => {
  it("keeps every date of one event together, a month before its days, in the order of time", () => {
    const entries = eventTimeline(index, all);
    expect(entries.map(({ subject }) => subject)).toEqual(["strikes-start", "syria-strikes"]);
    expect(entries[0]?.dates.map(({ on, facts }) => [on, ids(facts)])).toEqual([
      ["2014-08", ["004.start-month"]],
      ["2014-08-07", ["000.start"]],
      ["2014-08-08", ["001.start"]],
    ]);
  });
});

describe("numberSeries", () => {
  const drawn = indexLedger({
    ...ledger,
    properties: ledger.properties.map((property) =>
      property.id === "member-count" ? { ...property, series: "size" } : property,
    ),
  });

  it("has a mark for each document and voice, bounds as bounds, the undated last", () => {
    const [series] = numberSeries(drawn, all);
    expect(series?.points.map(({ facts: [{ id }], bound, asOf }) => [id, bound, asOf])).toEqual([
      ["003.members", "more", "2014-12"],
      ["001.members", "none", "2017-08"],
      ["004.members", "none", "2021"],
      ["004.members-command", "none", "2021"],
      ["000.members", "more", undefined],
    ]);
  });

  it("is not drawn of fewer than three numbers", () => {
    expect(numberSeries(drawn, ({ source }) => source === "001" || source === "003")).toEqual([]);
    expect(numberSeries(index, all)).toEqual([]);
  });
});

describe("withheldFacts", () => {
  it("withholds what lets a guarded fact be read off on the same subject, and leaves other subjects", () => {
    const { facts, mayTell } = withheldFacts(index, index.facts, (id) => id === "001.start");
    // A day tells the month.
    expect([...facts].sort()).toEqual(["000.start", "001.start", "004.start-month"]);
    expect(mayTell("on 8 August 2014", ["001"])).toBe(false);
    expect(mayTell("on 8 August 2014", ["003"])).toBe(true);
    expect(mayTell("in 2017", ["001"])).toBe(true);
  });

  it("withholds nothing where nothing is guarded", () => {
    expect(withheldFacts(index, index.facts, () => false).facts.size).toBe(0);
  });
});

describe("involvedIn", () => {
  it("counts a place as all that it is part of", () => {
    const place = index.fact("003.place");
    expect(involvedIn(index, place, () => false).places).toEqual(["nato-hq", "brussels", "be"]);
  });

  it("takes the time from the fact itself and from its qualifiers", () => {
    expect(involvedIn(index, index.fact("001.iraq"), () => false)).toMatchObject({
      dates: ["2017-07-26"],
      places: ["iq"],
    });
  });
});

describe("factSlug", () => {
  it("keeps ids apart that addresses could not hold", () => {
    const derived = fact("001.a-b", { subject: "isis", property: "area", value: number(1, "km2") });
    expect(factSlug(derived.id)).toBe("001-a-b");
    expect(factSlug("001.iraq+001.syria#sum")).toBe("001-iraq_001-syria~sum");
  });
});

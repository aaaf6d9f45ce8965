import { describe, expect, it } from "vitest";
import { wordedLedger } from "../testing/worded-ledger";
import { timeOf, wasInOffice } from "./in-office";
import { indexLedger } from "./index-ledger";

const ledger = wordedLedger();
const [someone] = ledger.entities;
if (!someone) throw new Error("the ledger is empty");
const holder = (...tenure: [string, string]) => ({ ...someone, tenure });

describe("wasInOffice", () => {
  it.each([
    ["the month it ends", "2017-01", true],
    ["the month after", "2017-02", false],
    ["a day before it begins", "2012-12-31", false],
    ["a year that it touches", "2017", true],
    ["a year that it does not", "2018", false],
  ])("holds a tenure of months against %s", (_, time, expected) => {
    expect(wasInOffice(holder("2013-01", "2017-01"), time)).toBe(expected);
  });

  it("says nothing of someone without a tenure", () => {
    expect(wasInOffice(someone, "2014")).toBeUndefined();
  });
});

describe("timeOf", () => {
  const index = indexLedger(ledger);
  const dated = index.facts.find(({ subject, value }) => index.entity(subject).class && value.type === "date");
  if (dated?.value.type !== "date") throw new Error("the ledger dates no event");
  const { iso } = dated.value;

  it("takes the date of the event before that of the document", () => {
    expect(iso).not.toBe(index.source(dated.source).published.on);
    expect(timeOf(index, dated)).toBe(iso);
  });

  it("takes the document's date for what is no event and has no time", () => {
    const person = ledger.entities.find((entity) => !entity.class);
    expect(timeOf(index, { ...dated, subject: person?.id ?? "" })).toBe(index.source(dated.source).published.on);
  });

  it("takes a fact's own time before any other", () => {
    expect(timeOf(index, { ...dated, asOf: "1999" })).toBe("1999");
    expect(timeOf(index, { ...dated, qualifiers: { date: { type: "date", iso: "1998" } } })).toBe("1998");
  });
});

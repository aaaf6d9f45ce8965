import { describe, expect, it } from "vitest";
import { fact, smallLedger } from "../testing/small-ledger";
import { list, number } from "../testing/values";
import { conflictsOf } from "./conflicts";
import type { Fact } from "./fact";
import { indexLedger } from "./index-ledger";
import type { Ledger } from "./ledger";

const kinds = (extra: Partial<Ledger> = {}) =>
  Object.fromEntries(
    conflictsOf(indexLedger(smallLedger(extra))).map((conflict) => [
      conflict.facts.join("~"),
      `${conflict.kind}: ${conflict.treatment}`,
    ]),
  );

describe("conflicts within a cell", () => {
  it("tells a quarrel from a change, a voice, a unit and a part", () => {
    expect(kinds()).toEqual({
      "000.start~001.start": "value: name the source",
      "000.members~001.members": "undated: name the source",
      "000.members~003.members": "undated: name the source",
      "000.members~004.members": "undated: name the source",
      "000.members~004.members-command": "undated: name the source",
      "001.members~003.members": "drift: name the time",
      "001.members~004.members": "drift: name the time",
      "001.members~004.members-command": "drift: name the time",
      "003.members~004.members": "drift: name the time",
      "003.members~004.members-command": "drift: name the time",
      "004.members~004.members-command": "speaker: name the speaker",
      "000.syria~003.syria": "list: compare",
      "000.syria#count~003.syria#count": "value: name the source",
      "003.place~003.city": "precision: none",
      "001.area-mi~001.area-km": "equivalent: none",
    });
  });

  it("lets open lists add up", () => {
    const more = fact("004.weapons", { subject: "isis", property: "weapons", value: list("closed", "de") });
    expect(kinds({ facts: [more] })).not.toHaveProperty("001.weapons~004.weapons");
    const some = fact("004.syria", { subject: "syria-strikes", property: "participants", value: list("open", "tr") });
    expect(Object.keys(kinds({ facts: [some] })).filter((pair) => pair.endsWith("~004.syria"))).toEqual([]);
  });

  it("finds no quarrel between equal values", () => {
    const again = fact("000.area", { subject: "isis", property: "area", value: number(104000, "km2") });
    expect(kinds({ facts: [again] })).not.toHaveProperty("001.area-km~000.area");
  });

  it("lets an editor's note stand for the pairs it covers", () => {
    const note = { ar: "خطأ في اليوم", en: "The day is a slip." };
    const facts = ["000.start", "001.start"];
    const found = kinds({ notes: [{ id: "start", kind: "value", facts, treatment: "compare", note }] });
    expect(found["000.start~001.start"]).toBe("value: compare");
    expect(Object.keys(found)).toHaveLength(15);
  });

  it("drops a note with the fact that it speaks of, once that is superseded", () => {
    const note = { ar: "خطأ في اليوم", en: "The day is a slip." };
    const facts = ["000.start", "001.start"];
    const old = smallLedger().facts.find(({ id }) => id === "001.start") as Fact;
    const found = kinds({
      notes: [{ id: "start", kind: "value", facts, treatment: "compare", note }],
      facts: [{ ...old, id: "001.start-mended", supersedes: old.id }],
    });
    expect(found["000.start~001.start"]).toBeUndefined();
    expect(found["000.start~001.start-mended"]).toBe("value: name the source");
  });
});

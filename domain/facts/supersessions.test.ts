import { describe, expect, it } from "vitest";
import { fact, smallLedger } from "../testing/small-ledger";
import { number } from "../testing/values";
import type { Fact } from "./fact";
import { inForce, recordedIn, saysTheSame, supersessionsIn } from "./supersessions";

const members = smallLedger().facts.find(({ id }) => id === "001.members") as Fact;
const corrected = (id: string, supersedes: string, given: Partial<Fact> = {}) =>
  fact(id, { ...members, value: number(70), ...given, supersedes, id });

describe("supersessionsIn", () => {
  it("names the fact in force at the end of every chain of corrections, in whichever order they stand", () => {
    const second = corrected("001.members-3", "001.members-2");
    const first = corrected("001.members-2", "001.members");
    for (const facts of [
      [first, second],
      [second, first],
    ]) {
      const found = supersessionsIn(smallLedger({ facts }));
      expect(found.map(({ from, to }) => [from.id, to.id]).sort()).toEqual([
        ["001.members", "001.members-3"],
        ["001.members-2", "001.members-3"],
      ]);
    }
  });

  it("finds nothing where nothing was corrected", () => {
    expect(supersessionsIn(smallLedger())).toEqual([]);
  });
});

describe("saysTheSame", () => {
  it.each([
    ["other words and another place", { gist: { ar: "أخرى", en: "others" }, weight: 3 as const }, true],
    ["another value", { value: number(70) }, false],
    ["another day", { asOf: "2017-09" }, false],
    ["another speaker", { attributedTo: "us" }, false],
    ["doubt", { certainty: "doubted" as const, reason: { ar: "شك", en: "doubt" } }, false],
  ])("tells %s apart from the matter itself", (_, given, same) => {
    expect(saysTheSame({ from: members, to: { ...members, ...given } })).toBe(same);
  });
});

describe("recordedIn", () => {
  it("names the facts behind a derived one, and a recorded fact itself", () => {
    expect(recordedIn("001.a+001.b#sum")).toEqual(["001.a", "001.b"]);
    expect(recordedIn("001.a")).toEqual(["001.a"]);
  });
});

describe("inForce", () => {
  it("names the last correction of each fact behind a derived one, and leaves all others", () => {
    const facts = [corrected("001.members-2", "001.members"), corrected("001.members-3", "001.members-2")];
    const found = supersessionsIn(smallLedger({ facts }));
    expect(inForce("001.members", found)).toBe("001.members-3");
    expect(inForce("001.other+001.members#sum", found)).toBe("001.other+001.members-3#sum");
    expect(inForce("001.other#years", found)).toBe("001.other#years");
  });
});

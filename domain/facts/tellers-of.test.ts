import { describe, expect, it } from "vitest";
import { fact, smallLedger } from "../testing/small-ledger";
import { conflictsOf } from "./conflicts";
import { indexLedger } from "./index-ledger";
import { tellersOf, withRivals } from "./tellers-of";

const tellers = (...ids: string[]) => tellersOf(indexLedger(smallLedger()), ids).sort();

describe("tellersOf", () => {
  it("gives the facts that say the same in another unit or more precisely, and not those that say less", () => {
    expect(tellers("001.area-mi")).toEqual(["001.area-km", "001.area-mi"]);
    expect(tellers("003.city")).toEqual(["003.city", "003.place"]);
    expect(tellers("003.place")).toEqual(["003.place"]);
  });

  it("gives what a number is reckoned from, and not the number for its parts", () => {
    expect(tellers("003.syria#count")).toEqual(["003.syria", "003.syria#count"]);
    expect(tellers("003.syria")).not.toContain("003.syria#count");
  });

  it("leaves out other values of the same cell", () => {
    expect(tellers("001.members")).toEqual(["001.members"]);
  });

  it("gives another document's fact that says the very same", () => {
    const members = smallLedger().facts.find(({ id }) => id === "001.members");
    if (!members) throw new Error("the small ledger has no members");
    const same = fact("004.members-again", { ...members, id: "004.members-again", source: "004" });
    const index = indexLedger(smallLedger({ facts: [same] }));
    expect(tellersOf(index, ["001.members"])).toEqual(["001.members", "004.members-again"]);
  });

  it("gives back alone what is not in force", () => {
    expect(tellers("999.gone")).toEqual(["999.gone"]);
  });
});

describe("withRivals", () => {
  it("adds the facts whose feedback names the value, as what another document says", () => {
    const index = indexLedger(smallLedger());
    const conflicts = conflictsOf(index).filter(({ treatment }) => treatment !== "none");
    const [first] = conflicts;
    const [asked = ""] = first?.facts ?? [];
    expect(first?.facts.length).toBeGreaterThan(1);
    expect(withRivals(conflicts, [asked])).toEqual(expect.arrayContaining(first?.facts ?? []));
    expect(withRivals(conflicts, ["999.gone"])).toEqual(["999.gone"]);
  });
});

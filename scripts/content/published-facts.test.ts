import { describe, expect, it } from "vitest";
import { fact } from "@/domain/testing/small-ledger";
import { number } from "@/domain/testing/values";
import { hashOfFact, publishedFaults } from "./published-facts";

const members = fact("001.members", { subject: "coalition", property: "member-count", value: number(69) });
const published = { [members.id]: hashOfFact(members) };

describe("a published fact", () => {
  it("may be worded better, and joined by others", () => {
    const worded = { ...members, gist: { ar: "كذا", en: "so" }, note: "read twice", weight: 3 as const };
    expect(publishedFaults([worded, { ...members, id: "001.new" }], published)).toEqual([]);
  });

  it.each([
    ["its value", { value: number(70) }],
    ["its day", { asOf: "2017" }],
    ["whether it is asked", { askable: false }],
    ["its place in the document", { references: [] }],
  ])("is not edited in %s", (_, given) => {
    expect(publishedFaults([{ ...members, ...given }], published)).toMatchObject([{ id: members.id }]);
  });

  it("is not deleted", () => {
    expect(publishedFaults([], published)[0]?.message).toContain("is gone");
  });

  it("has the same hash in whichever order it was written", () => {
    expect(hashOfFact(Object.fromEntries(Object.entries(members).reverse()) as typeof members)).toBe(
      published[members.id],
    );
  });
});

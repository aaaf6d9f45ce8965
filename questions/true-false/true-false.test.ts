import { describe, expect, it } from "vitest";
import { makeWorkshop } from "@/domain/items/workshop";
import { wordedLedger } from "@/domain/testing/worded-ledger";
import { trueFalse } from "./index";

const items = trueFalse.generate(makeWorkshop(wordedLedger(), 1));
const statements = (fact: string, lang: string) => items.filter((item) => item.facts[0] === fact && item.lang === lang);

describe("true or false", () => {
  it("comes in pairs that differ by the value alone", () => {
    expect(statements("001.actor", "ar").map(({ stem, key }) => [stem, key])).toEqual([
      ["استعادت القوات الكردية مخمور.", "true"],
      [expect.stringMatching(/^استعاد(ت)? .+ مخمور\.$/), "false"],
    ]);
    expect(items.filter(({ key }) => key === "true")).toHaveLength(items.length / 2);
  });

  it("makes neither when one of the two cannot be said", () => {
    const { entities, facts } = wordedLedger();
    const unspeakable = entities
      .filter(({ id }) => !["police", "guards"].includes(id))
      .map((entity) => (entity.id === "army" ? { ...entity, en: { name: "the {army}" } } : entity));
    const ledger = {
      ...wordedLedger(),
      entities: unspeakable,
      facts: facts.filter(({ property }) => property === "actor"),
    };
    expect(trueFalse.generate(makeWorkshop(ledger, 1))).toEqual([]);
    expect(trueFalse.generate(makeWorkshop({ ...ledger, entities }, 1))).toHaveLength(4);
  });

  it("says no false statement twice of one list", () => {
    const stems = statements("001.syria-who", "en").map(({ stem }) => stem);
    expect(new Set(stems).size).toBe(stems.length);
    expect(stems.length).toBeGreaterThanOrEqual(4);
  });

  it("answers a false statement on a list with the whole list, true value first", () => {
    const wrong = statements("001.syria-who", "en").find(({ key }) => key === "false");
    expect(wrong?.perOption.true).toMatch(/^The answer is Bahrain, Jordan and the United States\. /);
    expect(wrong?.explanation).toContain("these countries took part");
  });

  it("makes no statement of a bound, which could not be made false", () => {
    expect(items.filter(({ facts }) => facts.includes("004.members-kerry"))).toEqual([]);
  });

  it("refuses an answer that is neither", () => {
    expect(trueFalse.scoreStored(items[0], "maybe")).toMatchObject({ ok: false, error: { reason: "unreadable" } });
  });
});

import { describe, expect, it } from "vitest";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { comparedLedger } from "@/domain/testing/compared-ledger";
import { list } from "@/domain/testing/values";
import { multipleSelect } from "./index";

const items = multipleSelect.generate(makeWorkshop(comparedLedger(), 1));
const item = items.find(({ facts, lang }) => facts[0] === "001.syria-who" && lang === "ar");
const textsOf = (ids: readonly string[]) =>
  item?.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text) ?? [];
const wrongIds = () => item?.options.map(({ id }) => id).filter((id) => !item.key.includes(id)) ?? [];

describe("multiple select", () => {
  it("asks for members of a list that ends, among countries that no document puts there", () => {
    expect(item?.stem).toBe("بحسب تقرير آب/أغسطس 2017، أي الدول الآتية شاركت في الغارات الأولى في سوريا؟");
    expect(textsOf(item?.key ?? []).sort()).toEqual(["الأردن", "البحرين", "الولايات المتحدة"]);
    expect(textsOf(wrongIds())).not.toContain("قطر");
  });

  it("proves each wrong option by a fact that excludes it", () => {
    for (const { options, key, proof } of items) {
      const wrong = options.map(({ id }) => id).filter((id) => !key.includes(id));
      expect(proof.map(({ option }) => option).sort()).toEqual(wrong.sort());
      expect(proof.every(({ verdict }) => verdict === "contradicted")).toBe(true);
    }
  });

  it("shows no two members that may be one", () => {
    const entities = comparedLedger().entities.map((one) => (one.id === "us" ? { ...one, overlaps: ["bh"] } : one));
    const made = multipleSelect.generate(makeWorkshop(comparedLedger({ entities }), 1));
    const keys = made.filter(({ facts, lang }) => facts[0] === "001.syria-who" && lang === "ar");
    expect(keys.map(({ key }) => key.length)).toEqual([2]);
  });

  it("is not made of a list that may go on", () => {
    const fact = indexLedger(comparedLedger()).fact("001.syria-who");
    const open = { ...fact, id: "001.open", supersedes: "001.syria-who", value: list("open", "us", "bh", "jo") };
    const made = multipleSelect.generate(makeWorkshop(comparedLedger({ facts: [open] }), 1));
    expect(made.flatMap(({ facts }) => facts)).not.toContain("001.open");
  });

  it("takes off for each wrong choice what a right one earns", () => {
    const [first = "", second = ""] = item?.key ?? [];
    const [wrong = ""] = wrongIds();
    const earned = (answer: unknown) => multipleSelect.scoreStored(item, answer);
    expect(earned([first, second])).toEqual({ ok: true, value: { earned: 2 / 3, isCorrect: false } });
    expect(earned([first, second, wrong])).toEqual({ ok: true, value: { earned: 1 / 3, isCorrect: false } });
    expect(earned([wrong])).toEqual({ ok: true, value: { earned: 0, isCorrect: false } });
    expect(earned(item?.options.map(({ id }) => id))).toMatchObject({ value: { earned: 0 } });
  });

  it("calls an empty choice incomplete and a doubled one unreadable", () => {
    const [first = ""] = item?.key ?? [];
    expect(multipleSelect.scoreStored(item, [])).toEqual({ ok: false, error: { reason: "incomplete" } });
    expect(multipleSelect.scoreStored(item, [first, first])).toMatchObject({ error: { reason: "unreadable" } });
  });

  it("speaks of the wrong choices, and of the right ones where there are no wrong", () => {
    const [first = ""] = item?.key ?? [];
    const [wrong = ""] = wrongIds();
    const chosen = (answer: string[]) => multipleSelect.feedbackStored(item, answer);
    expect(chosen([first, wrong])).toMatchObject({ value: { chosen: [wrong] } });
    expect(chosen([first])).toMatchObject({ value: { chosen: [first] } });
  });
});

import { describe, expect, it } from "vitest";
import { makeWorkshop } from "@/domain/items/workshop";
import { comparedLedger } from "@/domain/testing/compared-ledger";
import { fact } from "@/domain/testing/small-ledger";
import { date, number } from "@/domain/testing/values";
import { matching } from "./index";

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const made = (seed = 1, extra: Parameters<typeof comparedLedger>[0] = {}) =>
  matching.generate(makeWorkshop(comparedLedger(extra), seed));
const item = made().find(({ cell, lang }) => cell.startsWith("trained|") && lang === "ar");
const pairs = ({ left, right, key }: NonNullable<typeof item>) =>
  left.map(({ id, text }) => [text, right.find((option) => option.id === key[id])?.text]);

describe("matching", () => {
  it("joins subjects and values one to one", () => {
    expect(item && pairs(item).sort()).toEqual([
      ["الجيش العراقي", "49,000 عسكري"],
      ["الشرطة العراقية", "29,000 عسكري"],
      ["القوات الكردية", "23,000 عسكري"],
      ["حرس الحدود العراقي", "8,500 عسكري"],
    ]);
  });

  it("sets no two speakers side by side of whom both said the like", () => {
    for (const seed of seeds) {
      for (const { cell } of made(seed)) {
        const subjects = cell.split("|")[1]?.split("+") ?? [];
        expect(cell.startsWith("said|") && subjects.includes("kerry") && subjects.includes("abadi")).toBe(false);
      }
    }
  });

  it("leaves out what a document disputes, bounds, and dates of another precision", () => {
    const lead = { ar: "صِل كل حدث بتاريخه:", en: "Match each event with its date:" };
    const ledger = comparedLedger();
    const properties = ledger.properties.map((property) =>
      property.id === "date"
        ? { ...property, ar: { ...property.ar, lead: lead.ar }, en: { ...property.en, lead: lead.en } }
        : property,
    );
    const retaken = { ...fact("001.retaken", { subject: "retake", property: "date", value: date("2014-08-09") }) };
    const facts = [{ ...retaken, source: "001_source" }];
    const sets = made(1, { properties, facts }).filter(({ cell }) => cell.startsWith("date|"));
    expect(sets.map(({ cell }) => cell)).toEqual(Array(2).fill("date|brussels-meeting+retake+syria|"));
  });

  it("sets no side beside another whose value it is known to have had too", () => {
    const value = number(23000, "soldier");
    const vetoes = [{ subject: "army", property: "trained", value, reason: { ar: "معروف", en: "Known." } }];
    for (const seed of seeds) {
      const sets = made(seed, { vetoes }).filter(({ cell }) => cell.startsWith("trained|"));
      expect(sets.length).toBeGreaterThan(0);
      for (const { cell } of sets) expect(cell.includes("army") && cell.includes("kurds")).toBe(false);
    }
  });

  it("leaves out a side whose name holds its value", () => {
    const named = comparedLedger().entities.map((one) =>
      one.id === "army" ? { ...one, ar: { ...one.ar, name: "جيش الـ49,000" } } : one,
    );
    expect(made(1, { entities: named }).some(({ cell }) => cell.includes("army"))).toBe(false);
  });

  it("earns a share for each right pair, and is incomplete while a side is free", () => {
    const entries = Object.entries(item?.key ?? {});
    const [[one, first], [two, second], ...rest] = entries as [
      [string, string],
      [string, string],
      ...[string, string][],
    ];
    const swapped = Object.fromEntries([[one, second], [two, first], ...rest]);
    expect(matching.scoreStored(item, swapped)).toEqual({ ok: true, value: { earned: 0.5, isCorrect: false } });
    expect(matching.scoreStored(item, { [one]: first })).toEqual({ ok: false, error: { reason: "incomplete" } });
    expect(matching.scoreStored(item, { ...item?.key, other: first })).toMatchObject({
      error: { reason: "unreadable" },
    });
    expect(matching.feedbackStored(item, swapped)).toMatchObject({
      value: { chosen: expect.arrayContaining([one, two]) },
    });
  });

  it("reads the partners that a form posts, each under its left side", () => {
    const fields = Object.entries(item?.key ?? {}).map(([left, right]) => [`pair-${left}`, right] as const);
    expect(matching.answerFromStoredForm(item, fields)).toEqual({ ok: true, value: item?.key });
    expect(matching.answerFromStoredForm(item, [["pair-x", "y"]])).toEqual({ ok: true, value: undefined });
  });

  it("writes pairs in words", () => {
    expect(item && matching.keyText(item)).toMatch(/^.+: [\d,]+ عسكري(؛ .+: [\d,]+ عسكري){3}$/u);
  });
});

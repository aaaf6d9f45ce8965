import { describe, expect, it } from "vitest";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import type { FormFields } from "@/domain/question-kind";
import { date } from "@/domain/testing/values";
import { wordedLedger } from "@/domain/testing/worded-ledger";
import { dateEntry } from "./index";

const items = dateEntry.generate(makeWorkshop(wordedLedger(), 1));
const item = (fact: string) => items.find(({ facts, lang }) => facts[0] === fact && lang === "en");
const earned = (fact: string, answer: unknown) => {
  const score = dateEntry.scoreStored(item(fact), answer);
  return score.ok ? score.value.earned : score.error.reason;
};

describe("date entry", () => {
  it("asks as exactly as the document says", () => {
    expect(item("001.rome-date")).toMatchObject({
      precision: "month",
      stem: expect.stringContaining("what month and year"),
    });
    expect(item("001.order-date")).toMatchObject({ precision: "day", key: "2014-09-10" });
  });

  it.each(["2014-09-10", "٢٠١٤-٠٩-١٠", "۲۰۱۴-۰۹-۱۰"])("takes %s", (answer) => {
    expect(earned("001.order-date", answer)).toBe(1);
  });

  it.each(["2014-09", "2014", "10-09-2014", "2014-13-01", "2014-02-31", "2014-09-10T00:00", "soon"])(
    "cannot read %s as a day",
    (answer) => {
      expect(earned("001.order-date", answer)).toBe("unreadable");
    },
  );

  it("marks another day wrong", () => {
    expect(earned("001.order-date", "2014-09-11")).toBe(0);
    expect(earned("001.rome-date", "2021-07")).toBe(0);
  });

  it("puts the parts of a form together, and waits for all that are asked", () => {
    const read = (fact: string, fields: FormFields) => dateEntry.answerFromStoredForm(item(fact), fields);
    const parts = [
      ["day", "١٠"],
      ["month", "9"],
      ["year", "2014"],
    ] as const;
    expect(read("001.order-date", parts)).toEqual({ ok: true, value: "2014-09-10" });
    expect(read("001.order-date", parts.slice(1))).toEqual({ ok: true, value: undefined });
    expect(
      read("001.rome-date", [
        ["month", "06"],
        ["year", "2021"],
      ]),
    ).toEqual({ ok: true, value: "2021-06" });
  });

  it("does not ask a date that another document disputes", () => {
    const order = indexLedger(wordedLedger()).fact("001.order-date");
    const other = { ...order, id: "004.order-date", source: "004_source", value: date("2014-09-11") };
    const disputed = dateEntry.generate(makeWorkshop(wordedLedger({ facts: [other] }), 1));
    expect(disputed.filter(({ stem }) => stem.includes("Obama"))).toEqual([]);
  });
});

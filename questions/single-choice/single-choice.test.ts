import { describe, expect, it } from "vitest";
import type { Fact } from "@/domain/facts/fact";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { number } from "@/domain/testing/values";
import { wordedLedger } from "@/domain/testing/worded-ledger";
import { type SingleChoice, singleChoice } from "./index";

const made = (facts: Fact[] = [], seed = 1) => singleChoice.generate(makeWorkshop(wordedLedger({ facts }), seed));
const about = (items: SingleChoice[], ...facts: string[]) =>
  items.find((item) => item.lang === "en" && item.facts.join() === facts.join());
const fact = (id: string) => indexLedger(wordedLedger()).fact(id);

describe("single choice", () => {
  it("shows figures from small to large", () => {
    const figures = about(made(), "001.strikes")?.options.map(({ text }) => Number(text.replace(/\D/g, "")));
    expect(figures).toHaveLength(4);
    expect(figures).toEqual(figures?.toSorted((one, other) => one - other));
  });

  it("never shows another member of the list as wrong", () => {
    const asked = made().filter((item) => item.lang === "en" && item.facts.includes("001.syria-who"));
    expect(asked.map((item) => singleChoice.keyText(item)).sort()).toEqual(["Bahrain", "Jordan", "The United States"]);
    for (const { options } of asked) {
      const members = options.filter(({ text }) => ["Bahrain", "Jordan", "The United States"].includes(text));
      expect(members).toHaveLength(1);
    }
  });

  it("asks once what two documents say, and cites both", () => {
    const again = { ...fact("001.order-date"), id: "004.order-date", source: "004_source" };
    const item = about(made([again]), "001.order-date", "004.order-date");
    expect(item?.references.map(({ source }) => source)).toEqual(["001_source", "004_source"]);
    expect(item?.explanation).toContain("the 2021 document, paragraph 4");
  });

  it("keeps its id when a value is corrected, and becomes another version", () => {
    const corrected = {
      ...fact("001.strikes"),
      id: "001.strikes-again",
      supersedes: "001.strikes",
      value: number(10702, "strike"),
    };
    const [before, after] = [about(made(), "001.strikes"), about(made([corrected]), "001.strikes-again")];
    expect(after?.id).toBe(before?.id);
    expect(after?.version).not.toBe(before?.version);
  });

  it("turns round what one subject alone has, with the others' own figures as feedback", () => {
    const turned = made().find(
      ({ lang, stem }) => lang === "en" && stem === "Of which force were 29,000 soldiers trained?",
    );
    expect(turned && singleChoice.keyText(turned)).toBe("The Iraqi police");
    const rival = turned?.options.find(({ text }) => text === "The Iraqi army");
    if (rival) expect(turned?.perOption[rival.id]).toContain("49,000 soldiers of the Iraqi army");
    expect(turned?.proof).toHaveLength(3);
  });

  it("does not turn round what a bound lets another subject have too", () => {
    const bound: Fact = {
      ...fact("004.trained-army"),
      id: "001.trained-army",
      source: "001_source",
      value: number(20000, "soldier", "gt"),
    };
    const turned = made([bound]).filter(({ stem }) => stem.startsWith("Of which force were 29,000"));
    expect(turned).toEqual([]);
  });

  it("shows no option that another document could make right", () => {
    const rumour: Fact = {
      ...fact("001.strikes"),
      id: "004.strikes",
      source: "004_source",
      value: number(9000, "strike", "lt"),
    };
    for (let seed = 0; seed < 10; seed++) {
      const figures = about(made([rumour], seed), "001.strikes")?.options.map(({ text }) =>
        Number(text.replace(/\D/g, "")),
      );
      expect(figures?.filter((figure) => figure < 9000)).toEqual([]);
    }
  });

  it("refuses an option that it does not have", () => {
    const item = about(made(), "001.strikes");
    expect(singleChoice.scoreStored(item, "0000000000")).toMatchObject({ ok: false, error: { reason: "unreadable" } });
  });
});

import { describe, expect, it } from "vitest";
import { indexLedger } from "../facts/index-ledger";
import type { Language } from "../language";
import { entity, number } from "../testing/values";
import { wordedLedger } from "../testing/worded-ledger";
import { givesAway } from "./gives-away";
import { type StemRequest, wordStem } from "./word-stem";

const index = indexLedger(wordedLedger());
const asked = (id: string, lang: Language, more: Partial<StemRequest> = {}, nth = 0) => {
  const fact = index.fact(id);
  const pattern = index.property(fact.property)[lang].ask[nth] ?? "";
  return wordStem(index, { fact, pattern, scope: {}, secrets: [fact.value], ...more }, lang);
};

describe("wordStem", () => {
  it("begins with the document, as the part that is shown apart", () => {
    expect(asked("001.members", "ar", { scope: { source: "001_source" } })).toEqual({
      stem: "بحسب تقرير آب/أغسطس 2017، كم بلغ عدد الدول الأعضاء في التحالف الدولي؟",
      scopeText: "بحسب تقرير آب/أغسطس 2017،",
    });
    expect(asked("001.members", "en", { scope: { source: "001_source" } })?.stem).toBe(
      "According to the August 2017 report, how many countries did the coalition have?",
    );
  });

  it("names the speaker before the document", () => {
    const scope = { source: "004_source", attributedTo: "kerry" };
    expect(asked("004.members-kerry", "ar", { scope })?.scopeText).toBe("بحسب جون كيري في وثيقة عام 2021،");
    expect(asked("004.members-kerry", "en", { scope })?.scopeText).toBe(
      "According to John Kerry in the 2021 document,",
    );
  });

  it("names nothing when the scope does not", () => {
    expect(asked("001.order-date", "en")).toEqual({ stem: "When did Obama announce that he had ordered strikes?" });
  });

  it("names the document by its topic where a date is asked", () => {
    expect(asked("001.order-date", "ar", { scope: { source: "001_source" } })?.scopeText).toBe(
      "بحسب تقرير العام الرابع،",
    );
  });

  it("does not say the month of the document twice: it names it by topic instead", () => {
    expect(asked("001.late-strikes", "ar", { scope: { source: "001_source" } })?.stem).toBe(
      "بحسب تقرير العام الرابع، كم عدد غارات التحالف الدولي في الأردن حتى 9 آب/أغسطس 2017؟",
    );
  });

  it("drops the time that the document's name has said", () => {
    const fact = { ...index.fact("001.strikes"), asOf: "2017-08" };
    expect(asked("001.strikes", "en", { fact, scope: { source: "001_source" } })?.stem).toBe(
      "According to the August 2017 report, how many strikes had the coalition carried out in Iraq?",
    );
  });

  it("refuses a stem that gives a secret away", () => {
    const pattern = "How many countries, 69 or more, did {s} have?";
    expect(asked("001.members", "en", { pattern })).toBeUndefined();
    expect(asked("001.rome-place", "en", { hidden: [] })).toBeUndefined();
    expect(asked("001.rome-place", "en")?.stem).toBe("Where was the coalition meeting of June 2021 held?");
  });
});

describe("givesAway", () => {
  it.each([
    ["in 2014 and 13,221 strikes", number(13221), true],
    ["13221 strikes", number(13221), true],
    ["113,221 strikes", number(13221), false],
    ["13,221,000 strikes", number(13221), false],
    ["about 13.6 million", number(13.6e6), true],
    ["in September 2014", { type: "date", iso: "2014-09-23" }, true],
    ["in 2014", { type: "date", iso: "2014-09-23" }, false],
    ["in 2014", { type: "date", iso: "2014" }, true],
    ["the American strikes", entity("us"), true],
    ["Jordan and Iraq", entity("us"), false],
    ["Jordan and Iraq", { type: "list", ids: ["us", "jo"], ends: "closed" }, true],
  ] as const)("in «%s» says of %o: %s", (text, value, isGiven) => {
    expect(givesAway(index, text, value.type === "list" ? { ...value, ids: [...value.ids] } : value, "en")).toBe(
      isGiven,
    );
  });

  it("sees a short Arabic name with particles, not inside another word", () => {
    expect(givesAway(index, "زيارة لقطر", entity("qa"), "ar")).toBe(true);
    expect(givesAway(index, "وقطر", entity("qa"), "ar")).toBe(true);
    expect(givesAway(index, "قطرات الماء", entity("qa"), "ar")).toBe(false);
  });
});

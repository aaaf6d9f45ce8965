import { describe, expect, it } from "vitest";
import { indexLedger } from "../facts/index-ledger";
import type { Language } from "../language";
import { entity, list, number } from "../testing/values";
import { wordedLedger } from "../testing/worded-ledger";
import { type Filling, fillPattern } from "./fill-pattern";

const index = indexLedger(wordedLedger());
const fill = (id: string, pattern: string, lang: Language, more: Partial<Filling> = {}) =>
  fillPattern(index, pattern, { fact: index.fact(id), lang, ...more });
const pattern = (id: string, lang: Language, at: "say" | "all" | "ask" = "say", nth = 0) => {
  const words = index.property(index.fact(id).property)[lang];
  return (at === "ask" ? words.ask[nth] : words[at]) ?? "";
};
const say = (id: string, lang: Language, more: Partial<Filling> = {}) => fill(id, pattern(id, lang), lang, more);
const ask = (id: string, lang: Language, nth = 0) =>
  fill(id, pattern(id, lang, "ask", nth), lang, { hidden: [index.fact(id).property] });

describe("fillPattern", () => {
  it("says a number with the noun form that its case wants", () => {
    expect(say("001.strikes", "ar")).toBe("نفّذ التحالف الدولي 10,701 غارة في العراق حتى 26 تموز/يوليو 2017");
    expect(say("001.strikes", "ar", { value: number(2, "strike") })).toBe(
      "نفّذ التحالف الدولي غارتين في العراق حتى 26 تموز/يوليو 2017",
    );
    expect(say("001.strikes", "en")).toBe("the coalition had carried out 10,701 strikes in Iraq by 26 July 2017");
  });

  it("drops the time when there is none to say, and keeps the words apart", () => {
    expect(say("001.strikes", "ar", { asOf: null })).toBe("نفّذ التحالف الدولي 10,701 غارة في العراق");
    expect(ask("001.strikes", "en")).toBe("How many strikes had the coalition carried out in Iraq by 26 July 2017?");
  });

  it("merges the particle with the article", () => {
    expect(say("004.cost", "ar")).toBe("قيمة ما سُلّم للقوات الكردية 13.6 مليون دولار");
    expect(ask("004.cost", "ar")).toBe("ما قيمة ما سُلّم للقوات الكردية؟");
  });

  it("makes verbs agree with the value or the first of its members", () => {
    expect(say("001.syria-who", "ar", { value: entity("jo") })).toBe("شارك الأردن في الغارات الأولى في سوريا");
    expect(say("001.syria-who", "ar", { value: entity("qa") })).toBe("شاركت قطر في الغارات الأولى في سوريا");
    expect(say("001.syria-who", "ar", { value: list("closed", "jo", "qa") })).toBe(
      "شارك الأردن وقطر في الغارات الأولى في سوريا",
    );
    expect(fill("001.syria-who", "{v} {v?was|were} there", "en", { value: list("closed", "jo", "qa", "bh") })).toBe(
      "Bahrain, Jordan and Qatar were there",
    );
    expect(fill("001.syria-who", "{s} {s?was|were} carried out", "en")).toBe(
      "the first strikes in Syria were carried out",
    );
  });

  it("weaves the adverbial into a clause where it belongs", () => {
    expect(say("001.order-date", "ar")).toBe("أعلن أوباما في 10 أيلول/سبتمبر 2014 أنه أمر بالغارات");
    expect(say("001.order-date", "en")).toBe("Obama announced on 10 September 2014 that he had ordered strikes");
    expect(say("001.syria-date", "ar")).toBe("شُنّت الغارات الأولى في سوريا في 23 أيلول/سبتمبر 2014");
    expect(say("001.syria-date", "en")).toBe("the first strikes in Syria were carried out on 23 September 2014");
  });

  it("asks for a date as exact as the answer is", () => {
    expect(ask("001.rome-date", "ar", 1)).toBe("في أي شهر وعام عُقد اجتماع التحالف الدولي في روما؟");
    expect(ask("001.rome-date", "en", 1)).toBe("In what month and year was the coalition meeting in Rome held?");
    expect(ask("001.syria-date", "en", 1)).toBe("On what date were the first strikes in Syria carried out?");
    expect(ask("001.order-date", "en")).toBe("When did Obama announce that he had ordered strikes?");
  });

  it("says who did what with the verb of the event's class", () => {
    expect(say("001.actor", "ar")).toBe("استعادت القوات الكردية مخمور");
    expect(say("001.actor", "ar", { value: entity("army") })).toBe("استعاد الجيش العراقي مخمور");
    expect(ask("001.actor", "en")).toBe("Which force retook Makhmur?");
  });

  it("leaves a gap for the value, with operator and unit beside a bound", () => {
    expect(say("001.strikes", "ar", { isBlank: true, asOf: null })).toBe("نفّذ التحالف الدولي ____ في العراق");
    expect(say("004.members-kerry", "ar", { isBlank: true })).toBe("ضمّ التحالف الدولي أكثر من ____ (دولة)");
    expect(say("004.members-kerry", "en", { isBlank: true })).toBe("the coalition had more than ____ (countries)");
  });

  it("says nothing when a token has nothing to say", () => {
    expect(fill("001.members", "{s} {q.place}", "ar")).toBeUndefined();
    expect(fill("001.members", "{prec}", "en")).toBeUndefined();
    expect(fill("001.members", "{no-such-token}", "en")).toBeUndefined();
    expect(fill("001.members", "{s}[ {q.place}]", "en")).toBe("the coalition");
  });
});

describe("describeEvent", () => {
  it("names an event by the first place or date that no rival shares", () => {
    expect(fill("001.rome-date", "{s}", "ar", { hidden: ["date"] })).toBe("اجتماع التحالف الدولي في روما");
    expect(fill("001.rome-place", "{s}", "en", { hidden: ["place"] })).toBe("the coalition meeting of June 2021");
    expect(fill("001.brussels-date", "{s}", "en", { hidden: ["date"] })).toBe(
      "the coalition meeting at NATO headquarters",
    );
  });

  it("does not describe what nothing allowed can tell from its rivals", () => {
    expect(fill("001.rome-date", "{s}", "ar", { hidden: ["date", "place"] })).toBeUndefined();
    expect(fill("001.rome-date", "{s}", "ar", { hidden: ["*"] })).toBe("اجتماع التحالف الدولي");
  });

  it("does not describe by a place that documents dispute", () => {
    const other = { ...index.fact("001.rome-place"), id: "004.rome-place", value: entity("brussels") };
    const disputed = indexLedger(wordedLedger({ facts: [other] }));
    const asked = disputed.fact("001.syria-date");
    const rome = { ...asked, subject: "rome-meeting" };
    expect(fillPattern(disputed, "{s}", { fact: rome, lang: "en", hidden: [] })).toBe(
      "the coalition meeting of June 2021",
    );
  });
});

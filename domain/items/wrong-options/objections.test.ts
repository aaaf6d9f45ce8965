import { describe, expect, it } from "vitest";
import { objections, type Worded } from "./objections";

const option = (id: string, text: string) => ({ id, text });
const good: Worded = {
  kind: "single-choice",
  lang: "en",
  stem: "According to the August 2017 report, which force retook Makhmur?",
  explanation: "Kurdish fighters retook Makhmur.",
  perOption: {},
  options: [option("a", "Kurdish fighters"), option("b", "The Iraqi army"), option("c", "French troops")],
  key: "a",
};
const arabic = (stem: string, more: Partial<Worded> = {}): Worded => ({ ...good, lang: "ar", stem, ...more });

describe("objections", () => {
  it("has none to a good question", () => {
    expect(objections(good)).toEqual([]);
    expect(objections(arabic("بحسب تقرير آب/أغسطس 2017، كم عدد الغارات حتى 26 تموز/يوليو 2017؟"))).toEqual([]);
  });

  it.each<[string, Worded]>([
    ["two options read the same", { ...good, options: [option("a", "الموصل"), option("b", "المُوصل")] }],
    ["two options read the same", { ...good, right: [option("x", "7 August"), option("y", "7  August")] }],
    ["two numbers stand side by side", arabic("متى شاركت في 22 آذار/مارس 2017 68 دولة في الاجتماع؟")],
    ["two numbers stand side by side", { ...good, kind: "cloze", stem: "In 2017 ____ took part." }],
    ["a slot was left empty", { ...good, stem: "Which force retook {obj}?" }],
    ["a slot was left empty", { ...good, explanation: "undefined retook Makhmur." }],
    ["a slot was left empty", { ...good, perOption: { b: "قال «» ذلك" } }],
    ["a gap where none belongs, or not exactly one", { ...good, kind: "cloze" }],
    ["a gap where none belongs, or not exactly one", { ...good, kind: "cloze", stem: "____ retook ____." }],
    ["a gap where none belongs, or not exactly one", { ...good, stem: "Who retook ____?" }],
    ["the same date twice in the stem", arabic("بحسب تقرير آب/أغسطس 2017، كم عدد الغارات حتى آب/أغسطس 2017؟")],
    [
      "the same date twice in the stem",
      { ...good, stem: "According to the August 2017 report, what happened in August 2017?" },
    ],
    ["stem too long", { ...good, stem: `${"word ".repeat(25)}why?` }],
    [
      "the right option stands out by length",
      {
        ...good,
        options: [option("a", "Kurdish fighters with the help of US aircraft"), option("b", "The Iraqi army")],
      },
    ],
    [
      "the right option alone is written in digits, or in words",
      arabic("كم عدد الطائرات؟", {
        options: [option("a", "طائرتان"), option("b", "3 طائرات"), option("c", "4 طائرات")],
      }),
    ],
    [
      "the stem repeats a word that only the right option has",
      arabic("ما القوة التي استعادت إقليم كردستان؟", {
        options: [option("a", "قوات كردستان"), option("b", "قوات الجيش")],
      }),
    ],
    [
      "the right paragraph repeats the statement's words",
      {
        ...good,
        kind: "find-evidence",
        stem: "Which paragraph backs this: “Strikes on Syria cost millions daily”?",
        options: [option("a", "strikes on Syria and their cost"), option("b", "fighters abroad")],
      },
    ],
    [
      "an option tells its date",
      {
        ...good,
        kind: "ordering",
        options: [option("a", "The 2014 meeting"), option("b", "The meeting in Rome")],
        key: ["a", "b"],
      },
    ],
  ])("objects: %s", (message, item) => {
    expect(objections(item)).toContain(message);
  });

  it("lets a figure in words pass beside another", () => {
    const figures = [option("a", "طائرتان"), option("b", "طائرة واحدة"), option("c", "4 طائرات")];
    expect(objections(arabic("كم عدد الطائرات؟", { options: figures }))).toEqual([]);
  });

  it("lets a word pass that every option shares", () => {
    const shared = arabic("ما قوات كردستان؟", { options: [option("a", "قوات البيشمركة"), option("b", "قوات الجيش")] });
    expect(objections(shared)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpusGround } from "@/corpus/testing/corpus-ground";
import { shingleOf, wordRuns } from "../text/word-runs";
import { lintItems, lintSet } from "./lint-items";

const ground = await corpusGround();
const question = {
  id: "q",
  kind: "single-choice",
  lang: "en",
  stem: "Which country leads the coalition?",
  options: ["France", "Germany", "The United States"],
  key: 2,
  explanation: "The United States leads the coalition.",
};
const rulesOn = (changes: object) =>
  lintItems([{ ...question, ...changes }], ground).items[0]?.findings.map(({ rule }) => rule);

describe("lintItems", () => {
  it("finds nothing in a good question", () => {
    expect(rulesOn({})).toEqual([]);
  });

  it.each([
    ["the index of an option", 2],
    ["a list with one index", [2]],
    ["the option's text", "The United States"],
    ["its text in other spelling", "the united states"],
  ])("reads as key %s", (_, key) => {
    expect(rulesOn({ key })).toEqual([]);
  });

  it.each([
    ["nothing", undefined],
    ["an index beyond the options", 3],
    ["a text that is no option", "Italy"],
    ["two options where one is right", [0, 2]],
  ])("calls a question unreadable whose key is %s", (_, key) => {
    expect(rulesOn({ key })).toEqual(["X0"]);
  });

  it.each([null, 7, "text", [], {}, { id: "x", stem: "" }, { stem: "Why?", kind: "essay" }])(
    "calls %j unreadable",
    (raw) => {
      expect(lintItems([raw], ground).items[0]?.findings.map(({ rule }) => rule)).toEqual(["X0"]);
    },
  );

  it("takes a successor for no title of the group's", () => {
    const rules = (stem: string) => rulesOn({ lang: "ar", stem });
    expect(rules("من عُيّن خليفة للألماني في تدريب الفريق؟")).not.toContain("S10");
    expect(rules("من عُيّن خليفة للتنظيم في الموصل؟")).toContain("S10");
  });

  it("says in the question's language which number belongs to no option", () => {
    const [item] = lintItems([{ ...question, lang: "ar", key: 3 }], ground).items;
    expect(item?.findings[0]?.message).toMatch(/^\p{Script=Arabic}+ .*key/u);
    expect(item?.findings[0]?.message).not.toBe(
      lintItems([{ ...question, lang: "ar", key: null }], ground).items[0]?.findings[0]?.message,
    );
  });

  it("reads pairs that stand in the key alone, and none that point beyond the options", () => {
    const pairs = {
      kind: "matching",
      stem: "Match each meeting with its city.",
      options: undefined,
      explanation: "See the table.",
    };
    const key = { "The meeting on five axes": "Brussels", "The meeting of two ministers": "Rome" };
    for (const given of [key, Object.entries(key)]) expect(rulesOn({ ...pairs, key: given })).toEqual(["O1"]);
    expect(rulesOn({ ...pairs, options: ["a = b", "c = d"], key: [[0, 9]] })).toEqual(["X0"]);
  });

  it("calls a question for a number unreadable whose key is none", () => {
    const asked = { kind: "numeric-entry", stem: "How many lines did the Brussels meeting set?", options: undefined };
    expect(rulesOn({ ...asked, key: "five", explanation: "It set five." })).not.toContain("X0");
    expect(rulesOn({ ...asked, key: "plenty" })).toEqual(["X0"]);
  });

  it("takes no small number for a rounded one in thousands", () => {
    const stem = "According to Tahsin al-Khafaji, how many brigades of the Iraqi army did the coalition train?";
    expect(rulesOn({ stem, options: ["12", "15", "17", "20"], key: 2, explanation: "It was 17." })).toEqual([]);
  });

  it("takes a verdict as a truth value, a word of either language, or an index of options", () => {
    const statement = { kind: "true-false", stem: "The United States leads the coalition.", options: undefined };
    for (const key of [true, "true", "صواب", "صح"]) expect(rulesOn({ ...statement, key })).toEqual([]);
    expect(rulesOn({ ...statement, options: ["True", "False"], key: 0 })).toEqual([]);
    expect(rulesOn({ ...statement, key: "perhaps" })).toEqual(["X0"]);
  });

  it("names a question without an id by its place, and keeps the order given", () => {
    const { items } = lintItems([question, { ...question, id: undefined }, { ...question, id: 9 }], ground);
    expect(items.map(({ id }) => id)).toEqual(["q", "#2", "9"]);
  });

  it("finds a document's own words by their hashes alone", () => {
    const words = "these are seven words of some document";
    const held = { ...ground, shingles: new Set(wordRuns(words).map(({ run }) => shingleOf(run))) };
    const said = { ...question, explanation: `The United States leads it: “${words}”.` };
    expect(lintItems([said], held).items[0]?.findings.map(({ rule }) => rule)).toEqual(["S13"]);
    expect(lintItems([said], ground).items[0]?.findings).toEqual([]);
  });

  it("speaks the language that is asked for", () => {
    const bad = { ...question, options: ["France", "The United States"], key: 1 };
    const said = (lang: "ar" | "en") => lintItems([bad], ground, { lang }).items[0]?.findings[0]?.message;
    expect(said("ar")).toMatch(/^عدد الخيارات/);
    expect(said("en")).toMatch(/^There are 2 options/);
  });

  it("reads whatever it is given without an exception, and gives the same again", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[\u0621-\u064A 0-9؟،«»_()٠-٩/-]{0,60}$/));
    const drafts = fc.record({
      kind: fc.constantFrom("single-choice", "cloze", "matching", "ordering", "true-false", "numeric-entry", "other"),
      lang: fc.constantFrom("ar", "en", "fr", undefined),
      stem: text,
      options: fc.oneof(fc.array(text, { maxLength: 8 }), fc.anything()),
      key: fc.oneof(fc.integer({ min: -1, max: 8 }), fc.array(fc.integer({ min: 0, max: 4 })), fc.anything()),
      explanation: fc.oneof(text, fc.anything()),
    });
    const holds = fc.property(fc.array(drafts, { maxLength: 4 }), (questions) => {
      const report = lintItems(questions, ground);
      expect(report.items).toHaveLength(questions.length);
      expect(lintItems(questions, ground)).toEqual(report);
      expect(lintSet(questions, ground)).toEqual(report.set.findings);
    });
    fc.assert(holds, { numRuns: 60 });
  });
});

describe("long input", () => {
  it.each(["a", "من هو ", "( ", "which of the following ", "1/"])("is read to its end: %j again and again", (unit) => {
    const stem = unit.repeat(10_000 / unit.length);
    const { items } = lintItems([{ ...question, stem, explanation: stem, options: [stem, "b", "c"] }], ground);
    expect(items[0]?.findings.map(({ rule }) => rule)).not.toContain("X0");
  });
});

describe("the rules on a set", () => {
  const many = (count: number, change: (at: number) => object) =>
    Array.from({ length: count }, (_, at) => ({
      ...question,
      id: `q${at}`,
      stem: `Which country leads group ${at}?`,
      ...change(at),
    }));
  const setRulesOn = (questions: readonly unknown[]) =>
    lintItems(questions, ground).set.findings.map(({ rule }) => rule);

  it("find the key in one place too often", () => {
    expect(setRulesOn(many(12, () => ({ options: ["Here", "There", "Where"], key: 1 })))).toContain("O6");
    expect(setRulesOn(many(12, (at) => ({ options: ["Here", "There", "Where"], key: at % 3 })))).not.toContain("O6");
  });

  it("find the longest option right too often", () => {
    const options = (at: number) =>
      ["ab", "cd", "ef"].map((text, place) => (place === at % 3 ? `${text} and more ${at}` : `${text}${at}`));
    expect(setRulesOn(many(12, (at) => ({ options: options(at), key: at % 3 })))).toContain("O4");
    expect(setRulesOn(many(12, (at) => ({ options: options(at), key: (at + Math.floor(at / 3)) % 3 })))).not.toContain(
      "O4",
    );
  });

  it("find a wrong option that recurs, and a question that stands twice", () => {
    expect(setRulesOn(many(5, () => ({})))).toContain("O15");
    expect(setRulesOn([question, { ...question, id: "again" }])).toContain("F5");
    expect(setRulesOn([question])).toEqual([]);
    const gap = (id: string, stem: string) => ({ ...question, id, kind: "cloze", options: [], key: "Rome", stem });
    const alike = gap("b", "Will it be in ____ or in Rome or in […]?");
    expect(setRulesOn([gap("a", "Will it be in […] or in Rome or in ____?"), alike])).not.toContain("F5");
    expect(setRulesOn([gap("a", "Will it be in ____, or in Rome, or in […]?"), alike])).toContain("F5");
    const figure = gap("c", "It sold (…) tons in […] minutes.");
    expect(setRulesOn([figure, gap("d", "It sold […] tons in (…) minutes.")])).not.toContain("F5");
    expect(setRulesOn([figure, gap("d", "It sold (…) tons, in […] minutes.")])).toContain("F5");
  });

  it("find statements that are nearly all true, and one document under nearly all", () => {
    const statements = (key: (at: number) => boolean) =>
      many(10, (at) => ({
        kind: "true-false",
        options: undefined,
        key: key(at),
        references: [{ source: `s${at % 5}`, paragraph: 1 }],
      }));
    expect(setRulesOn(statements(() => true))).toContain("O16");
    expect(setRulesOn(statements((at) => at % 2 === 0))).not.toContain("O16");
    const one = many(10, () => ({ references: [{ source: "s", paragraph: 1 }] }));
    expect(setRulesOn(one)).toContain("F6");
    expect(setRulesOn(statements((at) => at % 2 === 0))).not.toContain("F6");
  });

  it("find a stem that says another question's answer", () => {
    const asks = {
      ...question,
      id: "a",
      stem: "Where was the coalition meeting of June 2021 held?",
      options: ["Brussels", "Doha", "Rome"],
    };
    const tells = {
      ...question,
      id: "b",
      stem: "Who called the coalition meeting in Rome?",
      options: ["Kerry", "Blinken", "Davis"],
      key: 1,
    };
    expect(setRulesOn([asks, tells])).toContain("F4");
    expect(setRulesOn([asks, question])).not.toContain("F4");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../language";
import { composeQuiz } from "./compose-quiz";
import { type ComposableItem, cue } from "./cues";
import type { QuizSet } from "./quiz-set";

type Draft = Partial<ComposableItem> & { id: string; ar?: string; en?: string };

/** One question in both languages; by default of its own cell, fact and subject. */
function question({ id, ar = `سؤال ${id}`, en = `Question ${id}`, ...given }: Draft): Record<Language, ComposableItem> {
  const item = (lang: Language, stem: string): ComposableItem => ({
    id,
    lang,
    kind: "single-choice",
    cell: `property-${id}|subject-${id}|`,
    subject: `subject-${id}`,
    topic: "all",
    stem,
    explanation: `${id}.`,
    facts: [`fact-${id}`],
    references: [{ source: "001", paragraph: 1, start: 0, end: 1, sha256: "" }],
    scope: {},
    key: `key-${id}`,
    options: [
      { id: `key-${id}`, text: `right ${id}` },
      { id: `wrong-${id}`, text: `wrong ${id}` },
    ],
    ...given,
  });
  return { ar: item("ar", ar), en: item("en", en) };
}
const bank = (drafts: Draft[]) => {
  const questions = drafts.map(question);
  return { ar: questions.map((each) => each.ar), en: questions.map((each) => each.en) };
};
const set: QuizSet = { slug: "all", title: { ar: "كل", en: "All" }, description: { ar: "كل", en: "All" }, count: 10 };
const compose = (drafts: Draft[], count = 10, seed = 1, narrowed: Partial<QuizSet> = {}) =>
  composeQuiz(bank(drafts), { ...set, ...narrowed }, { lang: "ar", count, seed });
const ids = (items: ComposableItem[]) => items.map((item) => item.id).sort();
const references = (...sources: string[]) =>
  sources.map((source) => ({ source, paragraph: 1, start: 0, end: 1, sha256: "" }));
/** Names that share no letters in a row, so that no key stands in another's stem by chance. */
const letters = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => letter.repeat(4));
const many = (kinds: string[], sources = ["001", "002", "003"]): Draft[] =>
  letters.slice(0, 24).map((id, at) => ({
    id,
    kind: kinds[at % kinds.length] as string,
    references: references(sources[at % sources.length] as string),
  }));

describe("a composed set", () => {
  it("is the same for the same set, seed and count, and another for another seed", () => {
    const drafts = many(["a", "b"]);
    expect(compose(drafts)).toEqual(compose(drafts));
    const lists = Array.from({ length: 5 }, (_, seed) =>
      compose(drafts, 10, seed)
        .map((item) => item.id)
        .join(),
    );
    expect(new Set(lists).size).toBeGreaterThan(1);
  });

  it("asks the same questions in both languages", () => {
    const items = bank([
      { id: "aaaa", en: "Who signed with bbbb?" },
      { id: "bbbb", key: "bbbb", options: [] },
      ...many(["a"]).slice(3),
    ]);
    for (let seed = 0; seed < 20; seed++) {
      const inLanguage = (lang: Language) => composeQuiz(items, set, { lang, count: 10, seed }).map((item) => item.id);
      expect(inLanguage("ar")).toEqual(inLanguage("en"));
      expect(inLanguage("ar").filter((id) => id === "aaaa" || id === "bbbb").length).toBeLessThan(2);
    }
  });

  it("takes the kinds in turn", () => {
    const kinds = compose(many(["a", "b", "c", "d"]), 8).map((item) => item.kind);
    expect(new Set(kinds.slice(0, 4)).size).toBe(4);
    expect(kinds.slice(4)).toEqual(kinds.slice(0, 4));
  });

  it("asks a cell once, and a fact once", () => {
    const twins = [
      { id: "aaaa", cell: "p|s|" },
      { id: "bbbb", cell: "p|s|" },
    ];
    expect(compose(twins)).toHaveLength(1);
    expect(
      compose([
        { id: "aaaa", facts: ["f", "g"] },
        { id: "bbbb", facts: ["g"] },
      ]),
    ).toHaveLength(1);
  });

  it("lets what stands beside one comparison be asked in another", () => {
    const beside = (kind: string) =>
      compose([
        { id: "aaaa", kind, facts: ["x", "y"] },
        { id: "bbbb", kind, facts: ["y", "x"] },
      ]);
    expect(beside("compare-sources")).toHaveLength(2);
    expect(beside("matching")).toHaveLength(1);
  });

  it("takes no more than two fifths from one of several documents", () => {
    const drafts = [...many(["a"], ["001", "001", "001", "001", "002", "003"])];
    for (let seed = 0; seed < 20; seed++) {
      const fromFirst = compose(drafts, 10, seed).filter((item) => item.references[0]?.source === "001");
      expect(fromFirst).toHaveLength(4);
    }
  });

  it("is filled from one document where the others have no more to give", () => {
    expect(compose(many(["a"], ["001", "001", "001", "001", "001", "001", "001", "002"]), 12)).toHaveLength(12);
    expect(compose(many(["a"], ["001"]), 12)).toHaveLength(12);
  });

  it("holds statements that are true about as often as false", () => {
    const verdicts = letters.slice(0, 12).map(
      (id, at): Draft => ({
        id,
        kind: "true-false",
        key: at < 9 ? "true" : "false",
        options: [
          { id: "true", text: "True" },
          { id: "false", text: "False" },
        ],
      }),
    );
    const keys = compose(verdicts, 12).map((item) => item.key);
    expect(keys.filter((key) => key === "false")).toHaveLength(3);
    expect(keys.filter((key) => key === "true")).toHaveLength(4);
  });

  it("shows no wrong option more than twice", () => {
    const options = (id: string) => [
      { id: `key-${id}`, text: `right ${id}` },
      { id: "qatar", text: "قطر" },
    ];
    const drafts = letters.slice(0, 6).map((id) => ({ id, options: options(id) }));
    expect(compose(drafts)).toHaveLength(2);
  });

  it("spreads properties before it repeats one", () => {
    const drafts = letters.slice(0, 20).map((id, at) => ({ id, cell: `${at < 16 ? "p" : `p${at}`}|${id}|` }));
    const properties = compose(drafts, 5).map((item) => item.cell.split("|")[0]);
    expect(new Set(properties).size).toBe(5);
  });

  it("holds nothing twice and never more than asked, whatever the pool", () => {
    const draft = fc.record({ cell: fc.constantFrom("p|s|", "q|s|", "r|s|"), kind: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 20 }), fc.nat(12), fc.nat(), (given, count, seed) => {
        const chosen = compose(
          given.map((each, at) => ({ id: letters[at] as string, ...each })),
          count,
          seed,
        );
        expect(chosen.length).toBeLessThanOrEqual(count);
        expect(new Set(chosen.map((item) => item.cell)).size).toBe(chosen.length);
      }),
    );
  });
});

describe("what a set draws on", () => {
  const drafts: Draft[] = [
    { id: "aaaa", references: references("001", "002") },
    { id: "bbbb", scope: { source: "002" }, references: references("002") },
    { id: "cccc", kind: "ordering", references: references("001", "003") },
    { id: "dddd", topic: "dates", cell: "date|x|", subject: "x" },
  ];
  it.each<[Partial<QuizSet>, string[]]>([
    [{}, ["aaaa", "bbbb", "cccc", "dddd"]],
    [{ sources: ["001"] }, ["aaaa", "dddd"]],
    [{ sources: ["002"] }, ["aaaa", "bbbb"]],
    [{ sources: ["001", "003"] }, ["aaaa", "cccc", "dddd"]],
    [{ kinds: ["ordering"] }, ["cccc"]],
    [{ topics: ["dates"] }, ["dddd"]],
    [{ properties: ["date"] }, ["dddd"]],
    [{ subjects: ["x"] }, ["dddd"]],
    [{ cells: ["date|x|"] }, ["dddd"]],
  ])("%j", (narrowed, want) => {
    expect(ids(compose(drafts, 10, 1, narrowed))).toEqual(want);
  });
});

describe("one question answers another", () => {
  const options = (text: string) => [
    { id: "k", text },
    { id: "w", text: "شيء آخر" },
  ];
  const asks = (text: string, given: Partial<Draft> = {}) =>
    question({ id: "a", key: "k", options: options(text), ...given });
  const shows = (ar: string, given: Partial<Draft> = {}) => question({ id: "b", ar, key: "x", options: [], ...given });

  it.each<[string, ReturnType<typeof question>, ReturnType<typeof question>, boolean]>([
    ["a name in a stem", asks("قطر"), shows("ما الذي أعلنته قطر؟"), true],
    ["a name spelled otherwise", asks("أندروز"), shows("اجتماع قاعدة اندروز"), true],
    ["a name in other options", asks("قطر"), shows("من شارك؟", { options: options("قطر") }), false],
    [
      "that, on one subject",
      asks("قطر", { subject: "s" }),
      shows("من شارك؟", { options: options("قطر"), subject: "s" }),
      true,
    ],
    [
      "an explanation on one subject",
      asks("قطر", { subject: "s" }),
      shows("من؟", { explanation: "شاركت قطر.", subject: "s" }),
      true,
    ],
    ["a figure", asks("10,701 غارة"), shows("بلغت 10701 غارة"), true],
    ["a figure with thousands", question({ id: "a", key: 10701, options: [] }), shows("بلغت 10,701 غارة"), true],
    ["a part of a figure", asks("70 دولة"), shows("10,701 غارة و170 طلعة و70.5 في المئة"), false],
    ["a day of a month", asks("26 دولة"), shows("في 26 تموز/يوليو 2017 و26 تشرين الأول/أكتوبر 2014"), false],
    ["a date", question({ id: "a", key: "2014-09-23", options: [] }), shows("في 23 أيلول/سبتمبر 2014"), true],
    [
      "another day of the month",
      question({ id: "a", key: "2014-09-03", options: [] }),
      shows("في 23 أيلول/سبتمبر 2014"),
      false,
    ],
    [
      "what is ordered",
      question({ id: "a", kind: "ordering", key: ["k", "w"], options: options("قطر") }),
      shows("أعلنت قطر"),
      false,
    ],
    [
      "a verdict",
      question({ id: "a", key: "true", options: [{ id: "true", text: "صواب" }] }),
      shows("هل هذا صواب؟"),
      false,
    ],
    [
      "a pair",
      question({ id: "a", key: { l: "r" }, options: undefined, right: [{ id: "r", text: "روما" }] }),
      shows("في روما"),
      true,
    ],
  ])("%s", (_, one, other, want) => {
    expect(cue(one, other)).toBe(want);
    expect(cue(other, one)).toBe(want);
  });

  it("sees a day of a month without its year, and no other day or number", () => {
    expect(cue(asks("6 نيسان/ أبريل"), shows("أطلق سراحه في 6 نيسان/ أبريل بكفالة"))).toBe(true);
    expect(cue(asks("6 نيسان/ أبريل"), shows("أطلق سراحه في 16 نيسان/ أبريل بكفالة"))).toBe(false);
    expect(cue(asks("6 نيسان/ أبريل"), shows("أطلق سراحه بعد 6 أيام بكفالة"))).toBe(false);
  });

  it("sees a figure however its thousands and millions are written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), fc.boolean(), (tenths, isKey) => {
        const ways = [
          `${tenths / 10} مليون دولار`,
          `${(tenths * 1e5).toLocaleString("en")} دولار`,
          `${tenths * 100} ألف دولار`,
        ];
        for (const one of ways)
          for (const other of ways) {
            const [key, shown] = isKey ? [one, other] : [other, one];
            expect(cue(asks(key), shows(`بلغت الكلفة ${shown} في عام واحد`))).toBe(true);
          }
      }),
    );
    expect(cue(asks("1.8 مليون دولار"), shows("بلغت الكلفة 18 مليون دولار"))).toBe(false);
  });

  it("bars the second of the two from a set", () => {
    const chosen = compose([
      { id: "aaaa", ar: "ما الذي أعلنته قطر؟" },
      { id: "bbbb", key: "k", options: options("قطر") },
    ]);
    expect(chosen).toHaveLength(1);
  });
});

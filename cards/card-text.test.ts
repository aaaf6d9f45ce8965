import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFor } from "@/i18n/messages";
import { cardText, nameMax } from "./card-text";
import { classRequest, requestOf as contentOf, dailyRequest, scoredDaily } from "./testing/card-requests";

const scores = fc.nat({ max: 50 }).chain((total) => fc.tuple(fc.nat({ max: total }), fc.constant(total)));

describe("cardText", () => {
  it("says a result in the order it is read", () => {
    expect(cardText(contentOf(8, 10, { name: "ليلى" }))).toEqual({
      kind: "نتيجة",
      name: "ليلى",
      title: "التحالف بالأرقام",
      figure: "8",
      words: ["إجابات صحيحة", "من 10"],
      line: "5 وثائق · من 2014 إلى 2024",
      years: ["2014", "2015", "2017", "2024"],
      promise: "لكلّ سؤالٍ سند",
      address: "sanad.example",
    });
  });

  it("names the product beside the wordmark in English only", () => {
    expect(cardText(contentOf(8, 10, { lang: "en" }))).toMatchObject({
      brand: "Sanad",
      kind: "Result",
      figure: "8",
      words: ["right answers", "out of 10"],
      line: "5 documents · 2014 to 2024",
    });
  });

  it.each([
    [0, "إجابة صحيحة", "right answers"],
    [1, "إجابة صحيحة", "right answer"],
    [2, "إجابتان صحيحتان", "right answers"],
    [3, "إجابات صحيحة", "right answers"],
    [10, "إجابات صحيحة", "right answers"],
    [11, "إجابة صحيحة", "right answers"],
  ])("agrees the noun with the figure %i", (correct, arabic, english) => {
    expect(cardText(contentOf(correct, 12)).words[0]).toBe(arabic);
    expect(cardText(contentOf(correct, 12, { lang: "en" })).words[0]).toBe(english);
  });

  it.each([
    [1, [2014, 2014], "وثيقة واحدة · 2014", "1 document · 2014"],
    [2, [2014, 2017], "وثيقتان · من 2014 إلى 2017", "2 documents · 2014 to 2017"],
    [11, [2014, 2024], "11 وثيقة · من 2014 إلى 2024", "11 documents · 2014 to 2024"],
  ] as const)("counts %i documents with their years", (sources, years, arabic, english) => {
    expect(cardText(contentOf(8, 10, { sources, years })).line).toBe(arabic);
    expect(cardText(contentOf(8, 10, { sources, years, lang: "en" })).line).toBe(english);
  });

  it("shows the stored score and no other, in both languages", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom("ar", "en"), ([correct, total], lang) => {
        const { figure, words } = cardText(contentOf(correct, total, { lang }));
        expect([figure, ...words].join(" ").match(/\d+/g)).toEqual([String(correct), String(total)]);
      }),
    );
  });

  it("refuses a score that its marks do not bear out", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 9 }), ([correct, total], more) => {
        const forged = { ...contentOf(correct, total), correct: correct + more };
        expect(() => cardText(forged)).toThrow(RangeError);
        expect(() => cardText({ ...contentOf(correct, total), total: total + more })).toThrow(RangeError);
      }),
    );
  });

  it.each(["ar", "en"] as const)("makes the promise that the site makes, in %s", (lang) => {
    expect(cardText(contentOf(8, 10, { lang })).promise).toBe(textFor(lang)("app.promise"));
  });
});

describe("the text of a day's quiz", () => {
  it("asks people in before anyone has answered", () => {
    expect(cardText(dailyRequest())).toMatchObject({
      kind: "اختبار اليوم",
      // The date is kept on one line.
      title: "اختبار يوم 20\u00a0تشرين\u00a0الثاني/\u2060نوفمبر\u00a02026",
      figure: "5",
      words: ["أسئلة", "من 3 وثائق"],
      line: "من 2014 إلى 2024 · بلا حساب وبلا مؤقّت",
      years: [],
    });
    expect(cardText(dailyRequest({ lang: "en", total: 1, sources: 1, years: [2017, 2017] }))).toMatchObject({
      kind: "Quiz of the day",
      figure: "1",
      words: ["question", "from 1 document"],
      line: "2017 · No account, no timer",
    });
  });

  it.each([
    [1, "سؤال", 1, "من وثيقة واحدة"],
    [2, "سؤالان", 2, "من وثيقتين"],
    [10, "أسئلة", 3, "من 3 وثائق"],
    [11, "سؤالًا", 11, "من 11 وثيقة"],
  ])("agrees its words with %i: %s", (total, questions, sources, documents) => {
    expect(cardText(dailyRequest({ total, sources })).words).toEqual([questions, documents]);
  });

  it("tells the score of who has taken it", () => {
    expect(cardText(scoredDaily(2))).toMatchObject({
      kind: "اختبار اليوم",
      figure: "2",
      words: ["إجابتان صحيحتان", "من 5"],
      line: "3 وثائق · من 2014 إلى 2024",
    });
  });
});

describe("the text of a class's result", () => {
  it("tells the mean, the number of learners, and the class's name where its teacher typed one", () => {
    expect(cardText(classRequest({ name: "الصفّ العاشر ب" }))).toMatchObject({
      kind: "نتيجة صفّ",
      name: "الصفّ العاشر ب",
      title: "التحالف بالأرقام",
      figure: "6.8",
      words: ["متوسّط الصفّ", "من 10"],
      line: "18 متعلّمًا · 5 وثائق · من 2014 إلى 2024",
      years: [],
    });
    expect(cardText(classRequest({ lang: "en", meanShare: 0.7 }))).toMatchObject({
      kind: "Class result",
      figure: "7",
      words: ["class average", "out of 10"],
      line: "18 learners · 5 documents · 2014 to 2024",
    });
  });

  it.each([
    [5, "5 متعلّمين"],
    [11, "11 متعلّمًا"],
    [100, "100 متعلّم"],
    [102, "102 متعلّم"],
  ])("agrees the noun with %i learners", (learners, words) => {
    expect(cardText(classRequest({ learners })).line).toMatch(new RegExp(`^${words} ·`));
  });

  it.each([
    ["a share above all", { facilities: [0.5, 1.01] }],
    ["a share below none", { facilities: [-0.01] }],
    ["a mean that is no number", { meanShare: Number.NaN }],
    ["no learners", { learners: 0 }],
  ])("refuses %s", (_, changes) => {
    expect(() => cardText(classRequest(changes))).toThrow(RangeError);
  });
});

describe("the text of a set about deaths", () => {
  const aboutDeaths = true;
  it.each([
    ["result", contentOf(8, 10, { aboutDeaths }), "مجموعة أسئلة", "10"],
    ["daily", scoredDaily(4, { aboutDeaths }), "اختبار اليوم", "5"],
    ["class", classRequest({ aboutDeaths }), "مجموعة أسئلة", "10"],
  ])("counts the questions of a %s and tells no score", (_, request, kind, figure) => {
    const text = cardText(request);
    expect(text).toMatchObject({ kind, figure, words: ["أسئلة", expect.stringMatching(/^من [35] وثائق$/)], years: [] });
    expect(JSON.stringify(text)).not.toMatch(/صحيحة|متوسّط/);
  });
});

it("keeps a date in a title on one line, and nothing else", () => {
  const titleOf = (title: string) => cardText(contentOf(8, 10, { title })).title.replaceAll("\u00a0", "_");
  expect(titleOf("Quiz of 8 August 2014 in 5 parts")).toBe("Quiz of 8_August_2014 in 5 parts");
  expect(titleOf("البدايات: صيف 2014 وخريفه")).toBe("البدايات: صيف 2014 وخريفه");
});

describe("a name on a card", () => {
  const nameOf = (name: string) => cardText(contentOf(8, 10, { name })).name;

  it("is left out unless something was typed", () => {
    expect(cardText(contentOf(8, 10))).not.toHaveProperty("name");
    expect(cardText(contentOf(8, 10, { name: " \u200f\n " }))).not.toHaveProperty("name");
  });

  it("loses what could turn the text around it", () => {
    expect(nameOf("\u202eليلى\u2066 8\n10")).toBe("ليلى 8 10");
  });

  it("is cut by characters as a reader counts them", () => {
    expect(nameOf("مُ".repeat(nameMax))).toBe("مُ".repeat(nameMax));
    expect(nameOf("مُ".repeat(nameMax + 1))).toBe(`${"مُ".repeat(nameMax - 1)}…`);
  });

  it("loses its emoji, which the typeface has not, and keeps its words", () => {
    expect(nameOf("ليلى 🌸 Khalil 👩‍👧🇸🇾 1️⃣")).toBe("ليلى Khalil");
    expect(nameOf("❤️🔥")).toBeUndefined();
  });

  it("composes letters that were typed in parts", () => {
    expect(nameOf("Jose\u0301")).toBe("José");
  });
});

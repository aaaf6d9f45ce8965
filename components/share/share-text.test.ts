import { describe, expect, it } from "vitest";
import { textFor } from "@/i18n/messages";
import { serviceLinks } from "./service-links";
import { classText, type Mark, resultText, type SaidResult } from "./share-text";

const [ar, en] = [textFor("ar"), textFor("en")];
const marksOf = (correct: number, total: number): Mark[] =>
  Array.from({ length: total }, (_, at) => (at < correct ? "held" : "loose"));
const said = (correct: number, total: number, given: Partial<SaidResult> = {}): SaidResult => ({
  setTitle: "T",
  sensitive: false,
  aboutDeaths: false,
  dailyOn: null,
  quizDay: null,
  isRetry: false,
  correct,
  marks: marksOf(correct, total),
  ...given,
});
const sentenceOf = (text: string) => text.split("\n")[0];

describe("the text to share", () => {
  it("agrees with every number from 0 to 20 in Arabic", () => {
    const noun = (count: number) => {
      if (count === 1) return "سؤال واحد";
      if (count === 2) return "سؤالين";
      return count <= 10 ? `${count} أسئلة` : `${count} سؤالًا`;
    };
    expect(sentenceOf(resultText(said(0, 20), ar))).toBe("لم أُجب صوابًا عن أيّ سؤال من 20 في «T».");
    for (let correct = 1; correct <= 20; correct++)
      expect(sentenceOf(resultText(said(correct, 20), ar))).toBe(`أجبتُ صوابًا عن ${noun(correct)} من 20 في «T».`);
  });

  it("agrees with every number from 0 to 20 in English", () => {
    expect(sentenceOf(resultText(said(0, 20), en))).toBe("I answered no question of 20 correctly in “T”.");
    for (let correct = 1; correct <= 20; correct++) {
      const noun = correct === 1 ? "question" : "questions";
      expect(sentenceOf(resultText(said(correct, 20), en))).toBe(
        `I answered ${correct} ${noun} of 20 correctly in “T”.`,
      );
    }
  });

  it("speaks of one and of two questions as people do", () => {
    expect(sentenceOf(resultText(said(1, 1), ar))).toBe("أجبتُ صوابًا عن السؤال الوحيد في «T».");
    expect(sentenceOf(resultText(said(0, 1), en))).toBe("I did not answer the only question correctly in “T”.");
    expect(sentenceOf(resultText(said(1, 2), ar))).toBe("أجبتُ صوابًا عن سؤال واحد من اثنين في «T».");
  });

  it("never writes a bare fraction, for any score up to twenty", () => {
    for (const text of [ar, en])
      for (let total = 1; total <= 20; total++)
        for (let correct = 0; correct <= total; correct++)
          expect(resultText(said(correct, total), text)).not.toMatch(/\d\s*[/\u2044\\:]\s*\d/);
  });

  it("explains exactly the shapes it uses, one a question", () => {
    const [, shapes] = resultText(said(1, 3, { marks: ["held", "part", "loose"] }), ar).split("\n");
    expect(shapes).toBe("●◐○ (● صحيحة · ◐ صحيحة جزئيًّا · ○ غير صحيحة)");
    expect(resultText(said(2, 2), en)).toContain("●● (● right)\n");
  });

  it("leaves shapes out where they would be too many or decorate war, and the score where it is about deaths", () => {
    expect(resultText(said(3, 16), ar)).not.toMatch(/[●◐○]/);
    expect(resultText(said(3, 5, { sensitive: true }), ar)).not.toMatch(/[●◐○]/);
    expect(resultText(said(3, 5, { sensitive: true }), ar)).toContain("3 أسئلة من 5");
    const grave = resultText(said(3, 5, { aboutDeaths: true }), ar);
    expect(grave).not.toMatch(/[●◐○\d]/);
    expect(grave).toContain("«T»");
  });

  it("names the day of a day's one scored attempt, and of no practice", () => {
    const daily = said(4, 5, { dailyOn: "2026-11-21", quizDay: "2026-11-21" });
    expect(sentenceOf(resultText(daily, ar))).toBe(
      "سند اليوم، 21 تشرين الثاني/نوفمبر 2026: أجبتُ صوابًا عن 4 أسئلة من 5.",
    );
    expect(sentenceOf(resultText({ ...daily, dailyOn: null }, ar))).toBe(
      "أجبتُ صوابًا عن 4 أسئلة من 5 في التدرّب على «T».",
    );
  });

  it("does not pass a second go at what was missed for a first", () => {
    const retry = resultText(said(2, 2, { isRetry: true }), ar);
    expect(sentenceOf(retry)).toBe("أجبتُ صوابًا عن سؤالين من اثنين في إعادة ما فاتني من «T».");
    expect(retry).not.toContain("الأسئلة نفسها");
  });

  it("tells of a class in sums", () => {
    const lines = classText({ setTitle: "T", aboutDeaths: false, meanShare: 0.684 }, ar).split("\n");
    expect(lines[0]).toBe("68% من إجابات صفّنا صحيحة في «T».");
    expect(classText({ setTitle: "T", aboutDeaths: true, meanShare: 0.684 }, en)).not.toContain("68");
  });
});

describe("the links to services", () => {
  const address = "https://sanad.example/r/abc?x=1&y=2#z";
  const words = "نصّ «T» & 100% #1\nسطر";

  it("carry text and address whole, over https", () => {
    const links = serviceLinks(words, address);
    for (const link of Object.values(links)) {
      expect(new URL(link).protocol).toBe("https:");
      expect([...new URL(link).searchParams.values()].join("\n")).toContain(address);
    }
    for (const service of ["telegram", "x"] as const)
      expect(new URL(links[service]).searchParams.get("text")).toBe(words);
    expect(new URL(links.whatsapp).searchParams.get("text")).toBe(`${words}\n${address}`);
  });
});

import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import type { ComposableItem } from "../../quizzes/cues";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import { documentMarks } from "../mark";
import { proseSentences } from "../mending/prose-sentences";
import type { Doubt } from "./doubt";
import { costOfReading, doubtedChances } from "./doubted";
import { suggestedOf } from "./suggested-of";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";
const raw = `${[
  "مكتبة جديدة في الجبل",
  "",
  "افتتح وزير الثقافة سليم حدّاد مكتبة عامة في بلدة بعقلين صباح الأربعاء بحضور مئة وعشرين ضيفا من أهلها.",
  "وأضاف أن فيها عشرة آلاف كتاب جمعها متطوعون من أربعين قرية خلال عامين كاملين.",
  "وزارت مديرتها هدى نجّار معرض القاهرة وعادت منه بثلاثمئة كتاب للأطفال آخـر النهار من ست دول.",
  "وتدير المكان جمعية أهلية جديدة لها ثمانية فروع في الجبل.",
  "وقالت الجمعية إن الدخول مجاني يوم السبت لتلاميذ سبع مدارس.",
].join("\n")}\n`;
const document: CitedDocument = {
  ...{ source: "own:x", title: "مكتبة", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
};
const marks = documentMarks(readText(raw, published), extractDocument(raw, { id: "own:x", published, lexicons }));
const [lead, second, third, , fourth] = proseSentences(document);
if (!lead || !second || !third || !fourth) throw new Error("five sentences were written");
const of = (sentence: typeof lead) => suggestedOf({ document, marks, besides: [] }, sentence);

describe("what is suggested of a sentence", () => {
  it("says which word leans on what stands before, and what was put in for it", () => {
    const doubts = of(second).flatMap((each) => each.doubts);
    expect(doubts).toContainEqual({ reason: "teller", word: "وأضاف", help: "named", name: "سليم حدّاد" });
    expect(of(second).some(({ question }) => question.stem.includes("أضاف [سليم حدّاد]"))).toBe(true);
    const owned = of(third).flatMap((each) => each.doubts.filter(({ reason }) => reason === "pronoun"));
    expect(owned.length).toBeGreaterThan(0);
    for (const { word, help } of owned) expect([word, help]).toEqual(["مديرتها", undefined]);
    expect(of(third).every(({ question }) => !`${question.stem} ${question.explanation}`.includes("آخـر"))).toBe(true);
    expect(of(third).some(({ question }) => question.stem.includes("آخر"))).toBe(true);
  });

  it("puts in whom a word means, in one way and not in another, and nothing for a common noun", () => {
    const named = of(second).map(({ question }) => question.stem.includes("[سليم حدّاد]"));
    expect(new Set(named)).toEqual(new Set([true, false]));
    const told = of(fourth).filter(({ doubts }) => doubts.some(({ word }) => word === "الجمعية"));
    expect(told.length).toBeGreaterThan(0);
    for (const { question } of of(fourth)) expect(question.stem).not.toContain("[جمعية");
  });

  it("moves no holy place to another town", () => {
    const swaps = (place: string) => {
      const text = `${["سيارات الخزف", "", `بدأ العمل في توسعة ${place} في مدينة مكة المكرمة قبل عامين من اليوم.`, "وتعمل الشركة في جدة والرياض والطائف ونجران أيضا."].join("\n")}\n`;
      const read = { ...document, raw: text };
      const named = documentMarks(
        readText(text, published),
        extractDocument(text, { id: "own:x", published, lexicons }),
      );
      const [sentence] = proseSentences(read);
      const all = sentence ? suggestedOf({ document: read, marks: named, besides: [] }, sentence, "all") : [];
      const isOfPlace = ({ start, end }: { start: number; end: number }) => text.slice(start, end).includes("مكة");
      return all.some(({ of, spot }) => of === "statement" && spot?.put !== undefined && isOfPlace(spot));
    };
    expect([swaps("السوق القديمة"), swaps("المسجد الحرام")]).toEqual([true, false]);
  });

  it("asks of that sentence alone, and shows no answer of its own", () => {
    for (const sentence of [lead, second, third])
      for (const { question, doubts } of of(sentence)) {
        expect(question.references).toMatchObject([{ start: sentence.start, end: sentence.end }]);
        const { stem, kind } = question;
        const options = (question.options ?? []) as { id: string; text: string }[]; // of a question with options
        const answer = options.find(({ id }) => id === question.key)?.text ?? String(question.key);
        if (kind === "cloze") expect(foldLoosely(stem)).not.toContain(foldLoosely(answer));
        for (const { word } of doubts) if (word) expect(raw).toContain(word);
      }
  });

  it("holds what is doubted for likelier to be unsound, less where help was put in, and more with a name left out", () => {
    const [statement] = of(second).filter(({ question }) => question.kind === "true-false");
    if (!statement) throw new Error("no statement is suggested");
    const item = statement.question as never as ComposableItem; // as it is asked
    const seen = { of: statement.of, document };
    const chance = (doubts: readonly Doubt[], omissions = 0) =>
      doubtedChances(item, { ...seen, omissions }, doubts).unsound;
    for (const reason of ["teller", "cut", "opening", "name"] as const) {
      expect(chance([{ reason }])).toBeGreaterThan(chance([{ reason, help: "named" }]));
      expect(chance([{ reason, help: "named" }])).toBeGreaterThan(chance([]));
      expect(chance([{ reason }, { reason }])).toBe(chance([{ reason }]));
    }
    expect(chance([{ reason: "spare" }])).toBe(chance([]));
    expect(chance([], 1)).toBeGreaterThan(chance([]));
    const gap = { ...item, kind: "cloze" };
    const soundness = (omissions: number) => doubtedChances(gap, { ...seen, omissions }, []).sound;
    expect(soundness(1)).toBeLessThan(soundness(0));
    expect(costOfReading({ stem: "كلمة ".repeat(40) })).toBeGreaterThan(costOfReading(item));
    const { unsound, weak, sound } = doubtedChances(item, seen, [{ reason: "long" }]);
    expect(unsound + weak + sound).toBeCloseTo(1);
  });
});

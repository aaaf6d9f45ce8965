import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import { documentMarks } from "../mark";
import type { CitedDocument } from "./cited-document";
import { markQuestion } from "./mark-question";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

type Figure = { kind: string; stem: string; key: number; unit: string };

/** The figures that a sentence is asked for. */
function figures(sentence: string): Figure[] {
  const raw = `أخبار المدينة\n\n${sentence}\n`;
  const text = readText(raw, published);
  const marks = documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons }));
  const document: CitedDocument = {
    ...{ source: "own:x", title: "أخبار المدينة", publisher: "وكالة المثال", published, raw },
    sha256Of: (part) => createHash("sha256").update(part).digest("hex"),
  };
  return marks
    .map((mark) => markQuestion(document, mark, marks) as unknown as Figure | undefined)
    .filter((question) => question?.kind === "numeric-entry") as Figure[];
}

it.each([
  ["brackets around its digits", "افتتحت مؤسسة التدريب في مدينة حمص (33) كلية تقنية منذ بداية الشتاء.", 33],
  ["a word before «million»", "استقبل معرض الكتاب في مدينة حمص ثلاثة ملايين زائر منذ بداية الشتاء.", 3],
  ["«trillion» in another spelling", "ستنفق وزارة النقل في مدينة حمص 3.5 ترليون ليرة على طرق جديدة حتى الشتاء.", 3.5],
  ["a noun of time before it", "افتتحت مؤسسة التدريب كليات تقنية كثيرة في مدينة حمص خلال السنوات الثلاث الماضية.", 3],
  ["«between» that opens no range", "يتوزع خريجو معاهد التدريب في مدينة حمص بين ثلاث فئات بحسب العمل والدراسة.", 3],
  [
    "the same sum in other money behind it",
    "باعت شركة الهاتف خدمات بقيمة 17 مليار درهم (1.7 مليار دولار) منذ بداية الشتاء.",
    17,
  ],
])("asks for a figure with %s", (_, sentence, value) => {
  const asked = figures(sentence);
  expect(asked.map(({ key }) => key)).toContain(value);
  for (const { stem } of asked) expect(stem.split("(…)")).toHaveLength(2);
});

it("hides the brackets with the digits, and leaves the scale to the unit", () => {
  const [college] = figures("افتتحت مؤسسة التدريب في مدينة حمص (33) كلية تقنية منذ بداية الشتاء.");
  expect(college?.stem).toContain("حمص (…) كلية");
  const [visitors] = figures("استقبل معرض الكتاب في مدينة حمص ثلاثة ملايين زائر منذ بداية الشتاء.");
  expect(visitors?.unit).toBe("ملايين زائر");
});

it.each([
  ["a range", "تستغرق دراسة الطب في جامعة المدينة بين ثلاث سنوات وخمس سنوات بحسب الفرع.", 3],
  ["what tens stand behind", "أغلقت بلدية المدينة جسر النهر في الساعات الأربع والعشرين الماضية لترميمه.", 4],
  [
    "what the other share leaves",
    "تملك شركة الأسواق في المدينة 25% من رأس المال وتملك شركة أجاد 75% من رأس المال.",
    25,
  ],
  [
    "digits whose scale stands outside their marks",
    'بلغ سعر العجل في سوق المدينة "6" آلاف جنيه منذ بداية الشتاء الماضي.',
    6000,
  ],
])("asks for no figure of %s", (_, sentence, value) => {
  expect(figures(sentence).map(({ key }) => key)).not.toContain(value);
});

it("asks for no date beside another that it may be as well", () => {
  const dates = (rest: string) => {
    const raw = `أخبار المدينة\n\nأشار رئيس بلدية حمص إلى أن سوق الخزف ستكون جاهزة في ديسمبر 2016${rest} بعد ترميمها.\n`;
    const text = readText(raw, published);
    const marks = documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons }));
    const document: CitedDocument = {
      ...{ source: "own:x", title: "أخبار", publisher: "وكالة المثال", published, raw },
      sha256Of: (part) => createHash("sha256").update(part).digest("hex"),
    };
    return marks.flatMap((mark) => (mark.type === "date" && markQuestion(document, mark, marks) ? [mark.text] : []));
  };
  expect(dates("")).toHaveLength(1);
  expect(dates(" أو يناير 2017")).toEqual([]);
});

it("keeps the word for a year where nothing before it says when", () => {
  const stems = (opening: string) => {
    const raw = `أخبار المدينة\n\nيعرض متحف حمص اليوم اللوحات التي رسمتها ${opening}عام 2016 في سوق الخزف القديم.\n`;
    const text = readText(raw, published);
    const marks = documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons }));
    const document: CitedDocument = {
      ...{ source: "own:x", title: "أخبار", publisher: "وكالة المثال", published, raw },
      sha256Of: (part) => createHash("sha256").update(part).digest("hex"),
    };
    return marks.flatMap((mark) => (mark.type === "date" ? [markQuestion(document, mark, marks)?.stem ?? ""] : []));
  };
  expect(stems("دار الخزف ")[0]).toContain("دار الخزف عام (…) في");
  expect(stems("دار الخزف في ")[0]).toContain("دار الخزف في (…) في");
});

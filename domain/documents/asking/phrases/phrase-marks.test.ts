import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../extraction/lexicons";
import { readText } from "../../../extraction/text/read-text";
import { documentMarks } from "../../mark";
import type { CitedDocument } from "../cited-document";
import { markQuestion } from "../mark-question";
import { phraseMarks } from "./phrase-marks";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

type Made = { stem: string; key: string; options: { id: string; text: string }[]; perOption: Record<string, string> };

function asked(body: string) {
  const raw = `أخبار المدينة في أسبوع\n\n${body}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "أخبار", publisher: "وكالة المثال", published, raw },
    sha256Of: (part) => createHash("sha256").update(part).digest("hex"),
  };
  const text = readText(raw, published);
  const marks = documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons }));
  return phraseMarks(text, marks).flatMap((mark) => {
    const made = markQuestion(document, mark, marks) as unknown as Made | undefined;
    return made ? [{ ...made, answer: made.options.find(({ id }) => id === made.key)?.text ?? "" }] : [];
  });
}
const keysOf = (body: string) => asked(body).map(({ answer }) => answer);

describe("a phrase that tells why, what for, with what outcome or how", () => {
  it.each([
    ["أغلقت بلدية صور مساء أمس سوق السمك القديم بسبب تسرب المياه المالحة.", "تسرب المياه المالحة"],
    ["أطلقت بلدية صور مشروعا جديدا في الميناء بهدف تنظيف الشاطئ الرملي.", "تنظيف الشاطئ الرملي"],
    ["قال رئيس بلدية صور إن العاصفة أدت إلى انهيار سور الميناء القديم.", "انهيار سور الميناء القديم"],
    ["خصصت بلدية صور ثلاث قاعات كبيرة لتدريب العمال الجدد.", "لتدريب العمال الجدد"],
    ["طالبت عائلات الصيادين حكومة صور بإطلاق سراح الأطفال.", "بإطلاق سراح الأطفال"],
    ["اتهم رئيس بلدية صور شركة الميناء بإتلاف شباك الصيادين.", "بإتلاف شباك الصيادين"],
    ["دعا رئيس بلدية صور أصحاب المراكب إلى تغيير شباك الصيد.", "تغيير شباك الصيد"],
  ])("is asked for: «%s»", (body, key) => {
    expect(keysOf(body)).toEqual([key]);
  });

  it("is not asked for where one of its words stands in what is shown, as in no other option", () => {
    const body = (place: string) => `أغلقت بلدية صور مقاهي ${place} مساء أمس بهدف تنظيف الشاطئ الرملي.`;
    expect(keysOf(body("الميناء"))).toEqual(["تنظيف الشاطئ الرملي"]);
    expect(keysOf(body("الشاطئ"))).toEqual([]);
  });

  it("is asked for at the end of what is shown, beside what the text says nothing of", () => {
    const body = "أغلقت بلدية صور مساء أمس سوق السمك القديم بسبب تسرب المياه المالحة، وفق بيان رسمي.";
    const [made] = asked(body);
    expect(made?.stem).toMatch(/القديم بسبب ____\.$/u);
    expect(made?.options).toHaveLength(4);
    for (const { id, text } of made?.options ?? []) {
      if (id === made?.key) continue;
      expect(body).not.toContain(text);
      expect(made?.perOption[id]).toContain("لا يذكر النصّ");
    }
    expect(asked(body)).toEqual(asked(body));
  });

  it("is left off before a preposition where what stands before it says enough", () => {
    expect(keysOf("أطلقت بلدية صور مشروعا جديدا بهدف تنظيف الشاطئ الرملي في ثلاث قرى مجاورة للمدينة القديمة.")).toEqual(
      ["تنظيف الشاطئ الرملي"],
    );
  });
});

it("offers what else may be done to the same thing, and nothing of another subject", () => {
  const [made] = asked("أطلقت بلدية صور مشروعا جديدا في الميناء بهدف تنظيف منازل الصيادين.");
  expect(made?.options.every(({ text }) => text.endsWith(" منازل الصيادين"))).toBe(true);
  expect(asked("أطلقت بلدية صور مشروعا جديدا في الميناء بهدف تعليق الفوانيس الملونة.")).toEqual([]);
});

it.each([
  ["a preposition of its own", "دعا رئيس بلدية صور أصحاب المراكب إلى حماية الأطفال من البرد."],
  ["what has to follow it", "دعا رئيس بلدية صور سكان المدينة إلى منع المراكب الصغيرة."],
  ["a second deed", "دعا رئيس بلدية صور أصحاب المراكب إلى تنظيف الشاطئ وتعليم الصيادين."],
])("does not ask for a deed with %s, which another may not share", (_, body) => {
  expect(keysOf(body)).toEqual([]);
});

it("offers other things to be afraid of beside what somebody feared", () => {
  const [made] = asked("رفض حارس الميناء القديم في صور الكشف عن اسمه خوفا من الاعتقال.");
  const fears = ["الانتقام", "الطرد", "الغرامة", "الفضيحة", "الخطف", "التهديد", "المراقبة", "العقوبة"];
  expect(made?.options.map(({ text }) => text).filter((text) => fears.includes(text))).toHaveLength(3);
});

it("offers nothing of which the text speaks", () => {
  const offered = (rest: string) =>
    asked(`أغلقت بلدية صور مساء أمس سوق السمك القديم بسبب تسرب المياه المالحة. ${rest}`)[0]?.options.map(
      ({ text }) => text,
    );
  const plain = offered("ويعود السوق إلى العمل بعد أسبوع.");
  const other = plain?.find((text) => text !== "تسرب المياه المالحة") ?? "";
  expect(offered(`وتحدث البيان عن ${other} أيضا.`)).not.toContain(other);
});

it.each([
  ["a denied cause", "أغلقت بلدية صور مساء أمس سوق السمك القديم ليس بسبب تسرب المياه المالحة."],
  ["a cause that goes on", "أغلقت بلدية صور سوق السمك القديم بسبب تسرب المياه المالحة، وانهيار السقف."],
  ["what opens the clause that follows", "أغلقت بلدية صور سوق السمك القديم، وبسبب تسرب المياه المالحة تأخر الصيادون."],
  ["a time", "أغلقت بلدية صور مساء أمس سوق السمك القديم بعد ثلاثة أيام كاملة."],
  ["a subject whose predicate follows", "قال رئيس بلدية صور إن الاتفاق الذي وقع مع التجار لتنظيف السوق القديم ألغي."],
  ["what a quotation follows", "قال رئيس بلدية صور لأصحاب المراكب بعد إغلاق السوق القديم: «سنعود قريبا»."],
  ["what a time follows", "أعلن رئيس بلدية صور أن كل شيء جاهز لافتتاح السوق مساء الجمعة."],
  ["what a bare verb may end", "أغلقت بلدية صور مساء أمس سوق السمك القديم غداة هجوم ليلي نسب إلى الصيادين."],
  [
    "what «which» and a verb alone end",
    "أغلقت بلدية صور السوق القديم بعد ظهور المرض الجديد الذي يسيطر منذ سنة على المدينة.",
  ],
  ["what is somebody's told of before", "أغلقت بلدية صور مساء أمس سوق السمك القديم إثر إصابته بالحريق."],
  [
    "what «that» follows",
    "توقع رئيس بلدية صور الذي فقدت مدينته نصف الزوار بسبب تراجع الأسعار الموسمية، أن يفتح السوق في الصيف.",
  ],
  ["a name like a deed", "قال رئيس بلدية صور إن الاتفاق الجديد يسمح لإيران شراء الأسماك."],
  ["what its stem says", "بعد تسرب المياه المالحة إلى السوق أغلقت بلدية صور السوق بسبب تسرب المياه المالحة."],
])("does not ask for %s", (_, body) => {
  expect(keysOf(body)).toEqual([]);
});

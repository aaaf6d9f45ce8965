import { expect, it } from "vitest";
import type { ComposableItem } from "../../quizzes/cues";
import { answersItself, opensAsSaid } from "./own-answer";

const asked = (stem: string, key: string, others: string[] = []): ComposableItem =>
  ({
    ...{ id: "a", stem, key, kind: "cloze", lang: "ar", references: [], cell: "phrase|for" },
    options: others.length > 0 ? [key, ...others].map((text) => ({ id: text, text })) : [],
  }) as unknown as ComposableItem;

it.each([
  ["what a quotation behind its gap says again", 'رفع الفريق الكأس ____ "لا ديسيما" أمام جمهوره.', "العاشرة"],
  ["what is counted up in brackets", "تزور البعثة دولا في ____ (اليابان وماليزيا) هذا العام.", "آسيا"],
  ["the inside of a place", "رسم الفنان لوحته في حي الزيتون في ____ قبل عام.", "صفاقس"],
  ["a sum that counts it back", "درّب الفريق بين 1990 و____، لذا أمضى كريم 9 أعوام مع النادي.", "1999"],
])("finds a question that tells %s", (_, stem, key) => {
  expect(answersItself(asked(stem, key))).toBe(true);
});

it.each([
  ["a list that is counted", "فتحت البلدية (…) أسواق في كل من صور وسمنود وبعلبك ونوى.", 4, true],
  ["names that are counted", "اختار المدرب (…) لاعبين وهم: سليم ناجي، هاني الدالي، كريم الصور، سعد البيان.", 4, true],
  [
    "names that are counted, one of them left out",
    "اختار المدرب (…) لاعبين وهم: […]، هاني الدالي، كريم الصور، سعد البيان.",
    4,
    true,
  ],
  ["a list in brackets that is counted", "يمنح النادي (…) أوسمة (فضي، ذهبي، برونزي، خشبي) كل عام.", 4, true],
  ["two figures of which it is the sum", "بنى الأهل (…) قاربا، منها 14 للصيد و9 للنقل.", 23, true],
  ["itself in other money", "باع الخزاف الجرة بـ(…) ألف درهم (41.3 ألف ليرة) في السوق.", 40, true],
  ["a list of another count", "فتحت البلدية (…) أسواق في كل من صور وسمنود وبعلبك.", 7, false],
  ["figures that do not make it", "بنى الأهل (…) قاربا، منها 14 للصيد و2 للنقل.", 23, false],
])("looks for %s", (_, stem, key, isTold) => {
  expect(answersItself({ ...asked(stem, ""), kind: "numeric-entry", key })).toBe(isTold);
});

it("finds the one option that fits the words before its gap", () => {
  const stem = "كان مدربا بين ____ في النادي القديم.";
  expect(answersItself(asked(stem, "1991 و1999", ["1999-2001", "2003-2004"]))).toBe(true);
  expect(answersItself(asked(stem, "1991 و1999", ["1980 و1985", "2003-2004"]))).toBe(false);
});

it("finds a phrase that what is told before it says, and that no other option has words of", () => {
  const scopeText = "جاء في نصّ وكالة المثال، وعنوانه «السوق الجديدة تنهي ازدحام زوار القلعة»:";
  const stem = `${scopeText} تبحث اللجنة عن حل ____.`;
  const phrased = (key: string, others: string[]) => ({ ...asked(stem, key, others), scopeText });
  expect(answersItself(phrased("لازدحام القلعة وكثرة الزوار", ["لغلاء الزيتون", "لقلة الحراس"]))).toBe(true);
  expect(answersItself(phrased("لغلاء الزيتون", ["لازدحام القلعة وكثرة الزوار", "لقلة الحراس"]))).toBe(false);
  expect(answersItself(phrased("لازدحام القلعة والزوار", ["لخوف الزوار من القلعة", "لقلة الحراس"]))).toBe(false);
});

it("finds half of a name to type in the sentence before", () => {
  const scopeText = "جاء في نصّ وكالة المثال (المطلوب اسم شخص)، بعد «رثى أهل الحي الراحل ناجي»:";
  const typed = (key: string) => ({ ...asked(`${scopeText} نعت البلدية أمس الحارس ____.`, key), scopeText });
  expect(answersItself(typed("ناجي الدالي"))).toBe(true);
  expect(answersItself(typed("كريم الدالي"))).toBe(false);
});

it("finds a body of which a word stands beside the gap in another form", () => {
  const stem = "أبلغت الغرفة ____ بتعرفة خليجية موحدة على الزجاج.";
  const body = (key: string, others: string[]) => ({ ...asked(stem, key, others), cell: "organisation|body" });
  expect(answersItself(body("مجلس التعاون الخليجي", ["اتحاد الخزافين", "رابطة التجار"]))).toBe(true);
  expect(answersItself(body("مجلس التعاون الخليجي", ["اتحاد الخزافين", "نادي الصيد الخليجي"]))).toBe(false);
  expect(answersItself(body("مجلس المدن", ["اتحاد الخزافين", "رابطة التجار"]))).toBe(false);
});

it("finds a statement that what is told before it says", () => {
  const scopeText = "بحسب نصّ وكالة المثال، بعد «فتحت بلدية سمنود سوقا جديدة للحرفيين»:";
  const stated = (said: string) => ({ ...asked(`${scopeText} ${said}`, "true"), scopeText, kind: "true-false" });
  expect(answersItself(stated("أغلقت بلدية سمنود سوقا جديدة للحرفيين أمس."))).toBe(true);
  expect(answersItself(stated("شكر التجار رئيس المدينة على صبره الطويل."))).toBe(false);
});

it("finds a false statement whose right word is told before it", () => {
  const scopeText = "بحسب نصّ وكالة المثال، بعد «أجلت البلدية افتتاح أسواق الحي القديم أسبوعا»:";
  const stated = (said: string, right: string) => ({
    ...asked(`${scopeText} ${said}`, "false"),
    ...{ scopeText, kind: "true-false", explanation: `جاء في النصّ: «${right}»` },
  });
  const [said, right] = ["طمأن المدير تجار الحي الحديث بكلمة قصيرة.", "طمأن المدير تجار الحي القديم بكلمة قصيرة"];
  expect(answersItself(stated(said, right))).toBe(true);
  expect(answersItself(stated(said.replace("الحي", "الباب"), right.replace("الحي", "الباب")))).toBe(false);
});

it.each([
  ['قالت صحيفة "____" إن السوق ستغلق.', "المنارة"],
  ["قال كريم ____ (27 عاما) إن السوق ستغلق.", "الدالي"],
  ["وصل الوفد إلى ____، أي قبل افتتاح السوق.", "سمنود"],
])("lets stand %s", (stem, key) => {
  expect(answersItself(asked(stem, key))).toBe(false);
});

it("finds the words of somebody whom a question does not name", () => {
  const scopeText = "جاء في نصّ وكالة المثال:";
  const opens = (said: string) => opensAsSaid({ ...asked(`${scopeText} ${said}`, "سمنود"), scopeText });
  expect(opens("إن السوق في ____ لن تفتح قبل الصيف.")).toBe(true);
  expect(opens("أنها ستفتح في ____ قبل الصيف.")).toBe(true);
  expect(opens("قال كريم إن السوق في ____ لن تفتح قبل الصيف.")).toBe(false);
  expect(opens("إنشاء السوق في ____ تأخر عاما.")).toBe(false);
  expect(opens("بشكل شخصي أنا أرى أن في ____ فرصا كبيرة للخزافين.")).toBe(true);
  expect(opens("شعوري الشخصي هو أن أهل ____ يحبون الخزف.")).toBe(true);
  expect(opens("لدينا في ____ فرص كبيرة للخزافين.")).toBe(true);
  expect(opens("تعرض السوق في ____ أوانيها أمام عملائنا كل خميس.")).toBe(true);
  expect(opens("أضاف كريم أن السوق في ____ مفتوحة أمام عملائنا.")).toBe(false);
  expect(opens('قال كريم "أنا أرى أن في ____ فرصا" للخزافين.')).toBe(false);
  expect(opens("قال كريم: أنا أرى أن في ____ فرصا للخزافين.")).toBe(false);
});

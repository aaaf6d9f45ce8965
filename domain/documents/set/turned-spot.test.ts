import { expect, it } from "vitest";
import type { ComposableItem } from "../../quizzes/cues";
import { conflicts } from "./conflicts";
import { setQuestions } from "./set-question";

const scopeText = "بحسب نصّ وكالة المثال:";
const asked = (id: string, said: string, more: Partial<ComposableItem> = {}): ComposableItem =>
  ({
    ...{ id, stem: `${scopeText} ${said}`, scopeText, key: "صور", kind: "cloze", lang: "ar", explanation: "" },
    ...{ references: [{ start: Number.parseInt(id, 36) }] },
    ...more,
  }) as unknown as ComposableItem;
const falseOne = (said: string, right: string): ComposableItem =>
  asked("f", said, { kind: "true-false", key: "false", explanation: `جاء في النصّ: «${right}»` });

/** Whether another question bars a false statement. */
const bars = (statement: ComposableItem, other: ComposableItem): boolean => {
  const given = [statement, other].map((item) => ({ item, things: [item.id], cost: 0 }));
  return conflicts(setQuestions(given, [], { mayName: true }))[0]?.has(1) === true;
};

const year = falseOne(
  "خالفت البلدية ميثاق حماية البحيرة الموقع في 2009.",
  "خالفت البلدية ميثاق حماية البحيرة الموقع في 2011",
);
const word = falseOne(
  "وصف الحارس دور السوق بأنه محوري وسلبي كل صيف.",
  "وصف الحارس دور السوق بأنه محوري وإيجابي كل صيف",
);
const denial = falseOne("تلوم البلدية صيادين يستعملون الشباك الضيقة.", "تلوم البلدية صيادين لا يستعملون الشباك الضيقة");
const verb = falseOne(
  "قلل المدير من أهمية ترميم الجسر الخشبي قبل الشتاء.",
  "شدد المدير على أهمية ترميم الجسر الخشبي قبل الشتاء",
);

it.each([
  ["the figure with words of the statement", year, "تحدث الصيادون في ____ عن ميثاق حماية البحيرة لعام 2011."],
  ["the word with the one before it", word, "عنوان الخبر: دور محوري وإيجابي لأهل ____."],
  ["the denial with its verb", denial, "وصل إلى ____ تجار لا يستعملون العربات."],
  ["its verb under another denial", denial, "لن يستعملون أهل ____ عربات السوق."],
  [
    "in digits the small number with words of the statement",
    falseOne("حكمت المحكمة على تسعة حراس من أهل الميناء.", "حكمت المحكمة على أربعة حراس من أهل الميناء"),
    "أكد محامي ____ أن المحكمة سألت 4 حراس عن الميناء.",
  ],
  [
    "the name that was changed, beside one word of it",
    falseOne("شكر التجار ضيوف مهرجان 2015 في صور على الدعم.", "شكر التجار ضيوف مهرجان 2015 في بعلبك على الدعم"),
    "قال ____ إن مهرجان بعلبك يجمع الخزافين.",
  ],
  ["most of what stands around the spot", verb, "دعت نقابة ____ إلى ترميم الجسر الخشبي قبل الشتاء."],
])("bars a false statement where another question shows %s", (_, statement, said) => {
  expect(bars(statement, asked("o", said))).toBe(true);
});

it.each([
  ["the figure of something else", year, "زار ____ في 2011 وفد من الخزافين."],
  ["other words on the same", word, "يفتح الحارس باب السوق لأهل ____ كل صباح."],
  ["few words of it", verb, "دعت نقابة ____ إلى شراء قارب خشبي."],
])("lets it stand where another shows %s", (_, statement, said) => {
  expect(bars(statement, asked("o", said))).toBe(false);
});

it("bars a figure that is asked for twice in sentences with a word in common", () => {
  const figure = (id: string, said: string) => asked(id, said, { kind: "numeric-entry", key: 7 });
  const first = figure("a", "أنقذ خفر السواحل (…) صيادين قرب الجزيرة.");
  expect(bars(first, figure("b", "وصلت عائلات (…) رجال من الجزيرة إلى الميناء."))).toBe(true);
  expect(bars(first, figure("b", "تبيع السوق (…) أنواع من الخزف."))).toBe(false);
  expect(bars(first, asked("b", "غادر سبعة صيادين جزيرة ____ قبل الغروب."))).toBe(true);
  const stated = "أعلن خفر السواحل إنقاذ 9 صيادين.";
  const told = { ...falseOne(stated, ""), explanation: "أعلن خفر السواحل إنقاذ 7 صيادين. السند: نصّ الوادي، الفقرة 2." };
  expect(bars(told, figure("b", "وصلت سفن خفر السواحل ومعها (…) رجال."))).toBe(true);
});

it("asks who said it beside nothing else of the sentence", () => {
  const said = asked("a", "من القائل: «نفتح الباب»؟", { kind: "who-said-it", key: "سالم البحري" });
  const gap = (start: number) => ({
    ...asked("b", "أكد حارس السوق ____ أنه يفتح الباب."),
    references: [{ start }] as never,
  });
  expect(bars(said, gap(10))).toBe(true);
  expect(bars(said, gap(99))).toBe(false);
});

import { expect, it } from "vitest";
import { readsWrongly } from "./reads-wrongly";
import { gapped, scopeText, shown } from "./testing/shown-question";

it.each([
  ["a question of its writer's", gapped("فهل هناك سوق أقدم من سوق ____؟!.")],
  ["half of one", gapped("وهل تقود إلى سوق تسهم في نمو ____.")],
  ["an opinion put in", shown("قال الحارس إن سوق الخزف لن تفتح –وهذه حقيقة- أبوابها.")],
  ["an opinion", gapped("شخصياً: لن أزور سوق ____ هذا العام.")],
  ["the end of somebody's words", gapped('صارت السوق متحفا"، كانت تلك كلمة الكاتب في ____.')],
  ["a dash without its other half", shown("يعد مهرجان الزيتون -الذي بدأ منذ أربعة أيام.")],
  ["a clause cut behind its verb", shown("وعدت البلدية بفتح السوق، وهو ما سبق.")],
  ["a «which» cut behind its verb", shown("باعت السوق جرار الخزافين القدامى، التي زادت.")],
  ["money and not whose", shown("سيدفع 20 مليون ليرة غرامة في صفقة الخزف.")],
  ["«that leads» and not to what", shown("من المتوقع، أن يؤدي إغلاق أسواق الخزف القديمة في المدينة.")],
  ["a «more» and not than what", shown("زادت البلدية مخصصات سوق الخزف، أكثر.")],
  ["a stray stroke", shown("تابع حارس السوق /أن الخزف يقاوم الماء.")],
  ["the words of a label", gapped("غرد الخزافون في وسم سوق ـ الخزف ـ ____ كثيرا.")],
  ["a rank and not whose", shown("تحتل المرتبة الثانية عالميا في صناعة الخزف.")],
  ["an object where its actor would stand", shown("رفضت التجاوب مع شكاوى التجار مرتين.")],
  ["a clause that states nothing", shown("بخلاف السوق، تنص المادة السابعة من ميثاق الخزافين والمعروفة بالقديمة.")],
  ["half of a foreign name", gapped("فتحت السوق في مدينة ____ دي صور.")],
])("finds %s", (_, item) => {
  expect(readsWrongly(item)).toBe(true);
});

it.each([
  ["a question between marks", gapped('قال الحارس: "هل فتحت سوق صور؟" ثم عاد إلى ____.')],
  ["a mark behind a letter", gapped('وصف الكاتب السوق ب" متحف " في مدينة ____.')],
  ["a closed aside", shown("يعد مهرجان الزيتون -الذي بدأ الأحد- من أقدم المهرجانات.")],
  ["an actor", shown("رفضت البلدية التجاوب مع شكاوى التجار مرتين.")],
  ["what it leads to", shown("من المتوقع أن يؤدي إغلاق السوق، كما قال الحارس، إلى غلاء الخزف.")],
  ["plural actors", shown("أكدت التجارب أن الخزف يقاوم الماء.")],
  ["a meeting of several", shown("تناولت اجتماعات التحالف أسعار الخزف.")],
  ["what is stated", shown("تنص المادة السابعة من ميثاق الخزافين على إغلاق السوق.")],
  ["a range", shown("بلغت الأسعار 40 -50 ليرة للجرة.")],
  ["a question of ours", shown("ما منصب سالم الدالي؟", { kind: "single-choice" })],
])("lets %s stand", (_, item) => {
  expect(readsWrongly(item)).toBe(false);
});

it("looks at what stands around a hole alone", () => {
  const stem = (words: string) => `${scopeText} ما العدد المحذوف من هذه الجملة: «${words}»؟`;
  const numeric = (words: string) => shown("", { kind: "numeric-entry", key: 40, stem: stem(words) });
  expect(readsWrongly(numeric("باعت السوق (…) جرة"))).toBe(false);
  expect(readsWrongly(numeric("هل باعت السوق (…) جرة"))).toBe(true);
});

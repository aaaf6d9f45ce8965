import { describe, expect, it } from "vitest";
import { toldWhole } from "@/corpus/testing/told-whole";

describe("a figure told of words that are understood alone", () => {
  const subjects = (raw: string, property: string) => toldWhole(raw, [property]).map(({ subject }) => subject.text);

  it.each([
    ["نشرت متاحف تونس ثلاث لوحات من الرخام والفسيفساء تعبر عن الطبيعة في مدينة قرطاج.", "count"],
    ["قتل 30 شخصا وأصيب 40 آخرون جراء عواصف رملية اجتاحت مناطق واسعة من الهند الأربعاء.", "count"],
    ["استقبلت عيادات جراحة الأسنان خلال موجة الحر نحو 450 لاجئا سوريا في مخيم الزعتري.", "count"],
    ["وتم توقيف 12 مهربا إثر مداهمة في مدينة طنجة شمال المغرب.", "count"],
    ["أنفقت شركة كهرباء تونس 600 مليون يورو (703 ملايين دولار) منذ افتتاح محطة رادس في عام 2016.", "amount"],
  ])("is whole: %s", (raw, property) => {
    expect(subjects(raw, property)).not.toEqual([]);
  });

  it("is told of what stands behind «that», where the sentence before it is not understood", () => {
    expect(
      subjects("وذكر خالد العلي في المكان نفسه أن ميناء طنجة في المغرب استقبل 45 سفينة خلال الصيف.", "count"),
    ).toEqual(["ميناء طنجة في المغرب استقبل 45 سفينة خلال الصيف"]);
  });

  it.each([
    ["who did stands before", "واستخدمت أيضا ثلاثة جوازات سفر تونسية، إلى جانب جواز مغربي.", "count"],
    ["of what sort stands before", "وكانت تونس البلد الأول الذي اشترى 24 طائرة من هذا النوع ثم المغرب.", "count"],
    [
      "where it was stands before",
      "وأرسلت تونس أكثر من 100 سيارة إسعاف إلى المكان، وأعلن الجيش التونسي الحداد.",
      "count",
    ],
    ["which project stands before", "وبلغت تكلفة حفل افتتاح المشروع 30 مليون جنيه بتمويل من شركات تونسية.", "amount"],
    ["it has not come", "وأعلنت تونس خطة للصيف وكذلك ستمنح مدينة قابس 40 مليون دولار لترميم مينائها.", "amount"],
    ["it is what was before", "إنتاج تونس من الأسماك تضاعف من 55 ألف طن، ليتجاوز 100 ألف طن.", "mass"],
    [
      "of the first of two",
      "في الأولى خطف مسلحون في تونس 4 أشخاص، وفي الثانية خطفت عصابة في ليبيا 8 مزارعين.",
      "count",
    ],
    ["who tells is lost", "وعن الصيف أبان العبد الصالح أن 90 في المائة من سياح تونس يزورون مدينة قرطاج.", "share"],
    ["it is threatened", "وتلوح تونس بالرد من خلال فرض ضرائب بقيمة 50 مليون دولار على منتجات المغرب.", "amount"],
    ["which state stands before", "وتعتبر الدولة التي تعد 17 مليون نسمة من بين الأفقر في أميركا اللاتينية.", "count"],
    ["somebody is suspected of it", "وتبحث شرطة تونس عن رجل يشتبه في أنه قتل أربعة أشخاص في مدينة قابس.", "count"],
    ["it is a name", "ووافقت إيطاليا على دخول حركة 5 نجوم الحكومة في مدينة روما الثلاثاء.", "count"],
  ])("is held back where %s", (_, raw, property) => {
    expect(subjects(raw, property)).toEqual([]);
  });

  it("is told of the first of several in a row alone", () => {
    const row = toldWhole("سجلت محاكم تونس 566 دعوى، وصفاقس 471 دعوى، وقابس 315 دعوى.", ["count"]);
    expect(row.map(({ value }) => "number" in value && value.number)).toEqual([566]);
  });
});

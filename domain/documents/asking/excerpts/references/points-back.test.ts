import { describe, expect, it } from "vitest";
import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { namesSomebody } from "./names-somebody";
import { bareNouns, nounsPointedAt, pointsUnnamed } from "./points-back";

const names = new Set(["سالم", "صور", "القيروان", "سوسه"]);
const isNamed = (word: PlacedWord | undefined) => word !== undefined && names.has(word.folded);
const words = (text: string) => wordsIn(text, { start: 0, end: text.length });

describe("pointsUnnamed", () => {
  it.each([
    ["both of two that nobody has named", "وقع الاتفاق بحضور كبار الزوار من البلدين"],
    ["the latter", "وقال الأخير إن المتحف يفتح أبوابه"],
    ["what «it» stands for", "وهو نادرا ما يفتح أبوابه أمام الزوار"],
    ["whose powers were limited", "جرى الحد من قدرته على شراء اللوحات"],
    ["the first of several", "تسبب الأول بأضرار في قاعة المتحف"],
    ["the one concerned", "حكمت المحكمة على الشخص المعني بغرامة كبيرة"],
    ["his decision in words on a woman", "قالت المستشارة سوسه إنها تحترم قراره الجديد"],
    ["her discovery in words of a man", "يقول سالم إن اكتشافها أمر مدهش"],
    ["whom hope leads", "بات يحدوهم الأمل في بناء متحف جديد"],
    ["a day that only the sentence before tells", "وكان المتحف حينها مغلقا أمام الزوار"],
    ["the anger itself", "الغضب نفسه نجده في متاحف صور"],
    ["the same region", "استدعيت سفن أخرى لإنقاذ الزوار في نفس المنطقة"],
    ["the same period, of no year", "باع المتحف أكثر من 1300 لوحة في نفس الفترة"],
    ["another example", "مثال آخر هو متحف القيروان الذي يفتح أبوابه في الصيف"],
    ["what happened if «that» did", "في حال حدث ذلك تغلق القاعة أبوابها"],
    ["those means, further on", "أصدر العمدة في نهاية الصيف قرارا جديدا يكلف حراس المتاحف بمتابعة تلك الوسائل"],
    ["these guests, behind a preposition", "اتصل سالم بهؤلاء الزوار لشكرهم"],
    ["the three", "كانت البلدية أحالت الثلاثة إلى المحكمة"],
    ["what it explains", "أكدت جمعية حماية المتاحف التونسية الجديدة أنها توضح ذلك لتدعو الزوار إلى الهدوء"],
    ["whose picture did not help", "بدل أن تسهم لوحته في تهدئة الزوار زاد الضجيج"],
    ["who was told that it trains", "تم إبلاغ السلطات أنها ستجري تدريبا في صور"],
  ])("sees %s", (_, text) => {
    expect(pointsUnnamed(words(text), isNamed) || nounsPointedAt(words(text)).length > 0).toBe(true);
  });

  it.each([
    ["both of two that are named", "سافر سالم من صور إلى القيروان ثم كتب عن المدينتين"],
    ["whose power is named", "تم الحد من قدرة سوسه على شراء لوحاتها"],
    ["his own plan", "أعلن سالم أن خطته الجديدة تبدأ في الصيف"],
    ["the first prize", "فاز سالم بالمركز الأول في المسابقة"],
    ["an adjective of the noun before it", "افتتح المتحف في الأعوام الأخيرة قاعات كثيرة"],
    ["what somebody issued, told of it", "ذكر تقرير أصدرته سوسه أن المتحف يفتح أبوابه"],
    ["the minister himself", "زار الوزير نفسه متاحف صور"],
    ["the same period", "زادت المبيعات مقارنة بالفترة نفسها من العام السابق"],
    ["the same month of a year that is told", "باع سالم في صيف 2013 لوحات كثيرة وسافر في نفس العام"],
    ["one more of what is told", "بعد اجتماع أول عقد سالم اجتماعا آخر في صور"],
    ["two of whom adjectives tell", "وقع الاتفاق بحضور الرئيسين التونسي والمالي"],
    ["two officials of whom nothing was told", "زار مسؤولان تونسيان متاحف صور"],
    ["what was done on the day of his own beginning", "تابع المدير التونسي غداة تعيينه عمل المتاحف"],
    ["a poll that a centre made", "كان استطلاع أجراه مركز كبير قد شمل زوار المتاحف"],
    ["the three days", "زار سالم المتحف في الأيام الثلاثة الأولى"],
    ["two that are told of for the first time", "افتتح سالم متحفا يضم دراستين لفتاتين من صور"],
    ["the countries that do something", "زار مندوب البلدان المصدرة للخزف متاحف صور"],
    ["the same rate", "زاد عدد الزوار في القيروان بالوتيرة نفسها"],
    ["officials", "استقبل سالم كبار المسؤولين في صور"],
  ])("takes %s for clear", (_, text) => {
    expect(pointsUnnamed(words(text), isNamed)).toBe(false);
  });
});

describe("bareNouns", () => {
  const nouns = (text: string) => bareNouns(words(text), isNamed).map(({ noun }) => noun);

  it("takes a noun with its number or its adjective for one that is told", () => {
    expect(nouns("صدر القرار 2216 في الصيف")).toEqual([]);
    expect(nouns("افتتحت المؤسسة العامة متحفا")).toEqual([]);
    expect(nouns("زادت العلاقات الوثيقة بينهما")).toEqual([]);
  });

  it("takes what means no single one for clear", () => {
    expect(nouns("باع سالم لوحات كثيرة خارج القانون")).toEqual([]);
    expect(nouns("تحدث سالم عبر الفيديو مع زوار المتحف")).toEqual([]);
    expect(nouns("تحدث سالم عن القانون")).toEqual(["قانون"]);
  });

  it("takes no other noun for its adjective", () => {
    expect(nouns("قدمت المؤسسة العديد من اللوحات")).toEqual(["موسسه"]);
    expect(nouns("أشارت الشركة إلى أعمالها")).toEqual(["شركه"]);
  });
});

describe("namesSomebody", () => {
  it.each([
    ["قال موظف في بلدية صور إن المتحف مغلق", true],
    ["أشارت جمعيات إلى نقص اللوحات في صور", true],
    ["تسعى فرق صغيرة إلى شراء اللوحات", true],
    ["قال أمس إن المتحف مغلق", false],
    ["أعلن خطة جديدة للمتحف في الصيف", false],
    ["باعت لوحات كثيرة في صور", false],
    ["قالت له إن المتحف مغلق", false],
  ])("«%s»: %s", (text, is) => {
    expect(namesSomebody(words(text))).toBe(is);
  });
});

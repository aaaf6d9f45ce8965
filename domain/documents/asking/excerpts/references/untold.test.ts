import { describe, expect, it } from "vitest";
import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { toldNounsOf } from "./told-nouns";
import { meansUntold, type NameAt } from "./untold";

const names = new Map<string, ReturnType<NameAt>>([
  ...(["سالم", "ناصر"] as const).map((name) => [name, "man"] as const),
  ...([
    ["سلمي", "woman"],
    ["القيروان", "place"],
    ["المثال", "body"],
  ] as const),
]);
const nameAt: NameAt = (word) => names.get(word?.folded ?? "");
const words = (text: string): PlacedWord[] => wordsIn(text, { start: 0, end: text.length });
const document =
  "اشترت شركة صغيرة خزفا في القيروان. ووصلت صناديق كثيرة إلى المتحف. يحب الناس الخزف. حفظ سالم بيانات الزوار وزاد استهلاك الطين وجاء فنانون تونسيون وبدأ صادرات قليلة وفتح باب جديد لحراس كثيرين";
const isUntold = (shown: string, before = "", isFirst = false) =>
  meansUntold({ before: words(before), shown: words(shown) }, { nameAt, told: toldNounsOf(document, []), isFirst });

describe("meansUntold", () => {
  it.each([
    ["a noun that the document told of otherwise before", "وفتح الحارس الصناديق بعد الظهر"],
    ["a body beside no body but a person", "يخضع ناصر وثمانية من حراس الشركة للسؤال"],
    ["what happened", "حاول ناصر الاتصال بالبلدية للسؤال عن الأمر"],
    ["people who did or suffered something", "غادر أغلب المختبئين قبل الفجر"],
    ["efforts of nobody", "على مدار عشرين شهرا أثمرت جهوده في القيروان"],
    ["a wife of nobody", "أخذ أحد الحراس علبة حليب من زوجته"],
    ["helpers of nobody, of whom some are told", "شملت القائمة أيضا عددا من مساعديه الكبار"],
    ["helpers of nobody, behind a plural of things", "شملت الاتهامات مساعديه الكبار"],
    ["a car of nobody", "تمكن حراس الميناء من إخراج مركبته قبل الظهر"],
    ["a man in the words of a woman", "نفت سلمى أنه صنع آنية كثيرة"],
    ["people who did something, beside one", "تقول سلمى إن الأمس حين باعوا آنية قديمة"],
    ["somebody told something", "كما قال له حارس في الميناء"],
    ["«it is» alone", "إنه فنان كبير يصنع آنية ملونة"],
    ["who deceives somebody by «they … us»", "قبل عشرين عاما أوهمونا بوجود آنية قديمة"],
    ["how old nobody is", "كان يبلغ من العمر عشرين عاما"],
    ["a deed of nobody", "كررت اتهام حارس بالسرقة"],
    ["a deed against somebody named", "كررت اتهام ناصر بالسرقة"],
    ["what nobody made up", "اختلق شخصية من بلدة صغيرة"],
    ["a group that uses something", "استخدم التنظيم الأسمنت خلال أربع سنوات"],
    ["«exports» of no country", "زادت الصادرات خلال أربع سنوات"],
    ["«the group» that is told apart from another", "يقل عدد أفراد التنظيم مقارنة بأفراد تنظيم المثال"],
    ["who notices what is worse", "لاحظ تردي الطين في أسواق القيروان"],
    ["two of whom nothing tells", "الطريف أن أعمالهما الجديدة تباع في القيروان"],
    ["«this event» that nothing tells of", "يعول سالم على زوار كثيرين خلال هذا الحدث"],
  ])("sees %s", (_, text) => {
    expect(isUntold(text)).toBe(true);
  });

  it.each([
    ["a noun that is told within", "وصلت صناديق من القيروان وفتح سالم الصناديق"],
    ["a noun with the article from the first", "زار سالم المتحف في القيروان"],
    ["a noun with an adjective", "فتح سالم الصناديق الخشبية في القيروان"],
    ["a body beside its name", "قالت المثال إن الشركة تبيع آنية"],
    ["the efforts of somebody named", "أثمرت في القيروان آنية سالم وجهوده"],
    ["the wife of somebody named", "أخذ ناصر علبة حليب من زوجته"],
    ["«it is» of nobody", "قالت سلمى إنه لا توجد آنية قديمة"],
    ["«the matter which»", "باع سالم آنية كثيرة، الأمر الذي أثار غضب الزوار"],
    ["what has no number", "حفظ سالم في القيروان البيانات"],
    ["what is done as a sort", "زار سالم القيروان لخفض الاستهلاك"],
    ["people of a country", "علم سالم التونسيين صنع الآنية"],
    ["«exports» of a country", "كشفت القيروان أن الصادرات زادت"],
    ["an adjective", "باع سالم في القيروان أجمل من الجديد"],
    ["«the mother firm»", "زار سالم الشركة الأم في القيروان"],
    ["«the joint statement, which»", "وقع سالم القرار المشترك، الذي نشر في القيروان"],
    ["the participants in something", "سأل حارس أغلب المشاركين في سباق القيروان"],
    ["«the largest» of a sort", "صار سالم في القيروان أكبر الحراس سنا"],
    ["a body whose name follows", "انضم سالم إلى التنظيم ثم ترك تنظيم المثال"],
    ["«what he told of»", "كان أول ما تحدث عنه سالم الخزف"],
    ["a deed of somebody named before it", "كررت سلمى اتهام حارس بالسرقة"],
    ["several who act", "شارك ثلاثة من القيروان"],
    ["what is done by others", "تم زيارة القيروان"],
    ["a body with an adjective", "استخدم التنظيم المتطرف آنية قديمة"],
    ["things that happened", "جرت انتخابات في القيروان"],
    ["words that only look like «they … us»", "باع سالم مليونا من الآنية"],
    ["who notices it, where they are told", "لاحظ تجار الطين في القيروان غلاء كبيرا"],
    ["what belongs to two", "باع سالم آنيته مع ناصر في سوق قريب من بيتهما"],
    ["what belongs to a pair", "وصلت شاحنتان من القيروان مع سائقيهما"],
    ["words that only look owned", "ساهم سالم في توجيه الزوار"],
  ])("takes %s for told", (_, text) => {
    expect(isUntold(text)).toBe(false);
  });

  it("takes what stands before for told, and the nouns with which a report begins", () => {
    const shown = "وفتح الحارس الصناديق بعد الظهر";
    expect(isUntold(shown, "وصلت صناديق كثيرة من القيروان")).toBe(false);
    expect(isUntold(shown, "", true)).toBe(false);
  });
});

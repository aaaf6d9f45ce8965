import { describe, expect, it } from "vitest";
import { isWholePart } from "./whole-part";

/** Whether a part of a sentence, given before a stroke, can be read without what follows it. */
function isWhole(text: string, from = ""): boolean {
  const raw = text.replace("|", "");
  const start = from ? raw.indexOf(from) : 0;
  const end = text.includes("|") ? text.indexOf("|") : raw.length;
  return isWholePart({ raw, part: { start, end }, sentence: { start: 0, end: raw.length }, marks: [] });
}

describe("isWholePart, of what is told in two halves", () => {
  it.each([
    ["the other of two choices follows", "خيّر العمدة الحراس بين البقاء في المتحف القديم،| وبين الانتقال إلى الميناء"],
    ["the other side follows", "حدثت مشاجرة قصيرة بين سكان القرية،| حيث يقع المتحف، وحراس كانوا في الميناء"],
    ["«but also» follows", "يزور الناس المتحف ليس فقط من أجل لوحاته،| ولكن أيضا من أجل حديقته"],
    ["what it was follows", "المفاجأة كانت، كما يقول حارس المتحف،| بحسب الصحيفة أن القاعة فتحت أبوابها"],
    ["the number follows", "افتتح العمدة المتحف حيث بلغ عدد زوار القاعتين،| خلال عامين، مئتي ألف"],
    ["what was published follows", "كانت صحيفة المدينة الجديدة نشرت،| قبل عامين، أن المتحف يغلق أبوابه"],
    ["what was told follows", "أكد مدير المتحف الوطني للزوار،| قبل أسبوع، أن القاعة تفتح أبوابها"],
    ["what is asked follows", "افتتح العمدة المتحف ردا على ذلك، وستطلب البلدية| بعد ذلك من الحراس العمل ليلا"],
    ["which goods follows", "منعت البلدية بيع الخزف كله، خاصة القطع| التي صنعت في القرية"],
    ["whence they come follows", "ذكرت البلدية أن الزوار الذين يدخلون المتحف يأتون| مما لا يقل عن عشر مدن"],
    ["its «if» stands before it", "لكان حال المتحف القديم أفضل مما هو عليه الآن"],
    ["what then happens follows", "أعلنت البلدية في الصيف أنه إذا رفض الحراس العمل ليلا،| فليس هناك سبب لبقائهم"],
    ["the verb is told of its noun", "في كتاب نشر في الصيف الماضي في مطابع المدينة"],
    ["its object stands behind where that is", "رممت البلدية في مدينة القيروان،| وسط البلاد، أمس قاعتين قديمتين للخزف"],
    ["what was so meanwhile follows", "في الوقت الذي يرى فيه الحراس أن المتحف يحتاج إلى ترميم،| فإن البلدية ترفض"],
    ["one name is no predicate", "كتبت الصحيفة في عددها الأخير أن سيرانا،| التي تدير المتحف، ستسافر"],
    ["a «but» takes it back", "تحدث عن القاعة الحارس سالم البحري في المتحف، قائلا: لا ألوم أحدا| لكن الأمر محير"],
    ["a list follows", "تبلغ قيمة الجوائز كلها عشرة آلاف دينار، توزع على النحو الآتي: 1"],
    ["a preposition stands twice", "شاركت فرقة المدينة في في مهرجان الخزف القديم"],
    ["the year was lost", "افتتح العمدة القاعة الكبيرة في متحف المدينة في عام"],
    ["a letter is torn off", "قرر ت البلدية إغلاق المتحف القديم في وسط المدينة"],
    ["the gist of it follows", "تميل البلدية الجديدة في المدينة إلى تبني رواية،| مفادها أن الحارس سافر"],
    ["the age was lost", "أعلن سالم ابن الحارس القديم وفاة والده عن عمر"],
    ["the noun behind «but» has its ending", "لكن سببا أهم هو تراجع عدد الزوار منذ نهاية الصيف"],
    ["a list of people is no report", "الحارس سالم البحري أمين المتحف, ورئيس قسم الترميم القديم ناصر المثال"],
    ["what it is the first since follows", "تعد كلمات حارس المتحف هي الأولى من نوعها،| منذ أغلقت البلدية قاعاته"],
    ["what was announced is lost", "تباع اللوحات إلى ثلاث جهات: في المقابل، يشتري المتحف لوحات أخرى"],
  ])("takes none where %s", (_, text) => {
    expect(isWhole(text)).toBe(false);
  });

  it.each([
    ["both choices are there", "خيّر العمدة الحراس بين البقاء في المتحف القديم، وبين الانتقال إلى الميناء"],
    ["«but also» is there", "يزور الناس المتحف ليس فقط من أجل لوحاته، ولكن أيضا من أجل حديقته"],
    ["the number is there", "افتتح العمدة المتحف حيث بلغ عدد زوار القاعتين مئتي ألف،| وغادر القرية بعد ساعة"],
    ["it is the first of its kind", "تعد كلمات حارس المتحف هي الأولى من نوعها،| بحسب صحيفة المدينة"],
    ["a verb follows the one told of the noun", "في كتاب نشر في الصيف الماضي، وصف الحارس حال المتحف القديم"],
    ["what then happens is there", "أعلنت البلدية أنه إذا رفض الحراس العمل ليلا، فليس هناك سبب لبقائهم"],
  ])("takes a part where %s", (_, text) => {
    expect(isWhole(text)).toBe(true);
  });

  it("begins behind two dots only at a verb", () => {
    const text = "تشهد المدينة خرابا من سببين.. الرياح والأمطار وأقدام الزوار، يزيده الإهمال كل عام";
    expect(isWhole(text, "الرياح")).toBe(false);
    expect(isWhole("أغلق المتحف أبوابه.. افتتح العمدة قاعة جديدة في الميناء", "افتتح")).toBe(true);
  });
});

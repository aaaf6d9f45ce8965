import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { findSpans } from "../../find-spans";
import { readText } from "../../text/read-text";

const speakers = (raw: string) =>
  findSpans(readText(raw), lexicons).flatMap((span) => (span.type === "quote" ? [span.norm.speaker] : []));

describe("a quotation", () => {
  it.each([
    [
      "is not of what is passed on, where the verb is of a man",
      "الشاهد",
      "وقال الشاهد في عصر بات نقل البضاعة الثقيلة فيه سهلا، وتابع: «نحن نريد حلا سريعا لهذه المشكلة».",
    ],
    [
      "is of the draft that asks an army",
      "مسودة القرار",
      "مسودة القرار تطالب الجيش ونقابة العمال بـ«وقف كل الأعمال التي تضر بالسكان».",
    ],
    [
      "is of the union that asks the companies",
      "النقابة",
      "وطالبت النقابة الشركات كافة بالتدخل لـ«وقف هذا التدهور الذي يهدد مصالح العمال».",
    ],
    [
      "is not of who backed a thing behind another's «that»",
      "سمير حداد",
      "قال المحامي سمير حداد إن القضية طويلة. وأوضح أن ذلك جاء بعدما أيده رئيس النقابة. وعن موعد الجلسة قال: «سوف تعقد الجلسة في الشهر المقبل بحضور الجميع».",
    ],
    [
      "is of whom «as for» names further on",
      "عادل الشهري",
      "أما المتخرج من كلية الهندسة عادل الشهري، فقال: «نحن سعداء بهذا اليوم الذي انتظرناه طويلا».",
    ],
    ["is of a noun between marks", "الجار", 'وقال "الجار": "سمعنا صوتا قويا ثم خرجنا إلى الشارع فورا".'],
    [
      "is not of what somebody reveals",
      "دراسة",
      "وكشفت دراسة أن النتائج ضعيفة، وكشفت عدم وجود خطة واضحة للتدريب إلى جانب «تفاوت كبير جدا في توزيع المعلمين على المدارس».",
    ],
    [
      "is of who considers it so",
      "أغلب نقابات الأطباء",
      "حيث تعتبره أغلب نقابات الأطباء في المدينة «حلما بعيدا عن الواقع»، مؤكدة أنه لم يطبق.",
    ],
    [
      "is not of those who are urged",
      "سهى عمران",
      "انتقدت المندوبة سهى عمران الوضع، وحث المتظاهرين على العبور. وشددت على أن «هذا الوضع لا يمكن أن يستمر طويلا».",
    ],
    [
      "is of who would meet nobody, not of whom",
      "الناطق",
      "ورد الناطق على الاتهام الموجه إليه بأنه يرفض لقاء أوباما قائلا: «نحن لا نقاطع الجار الذي يعمل معنا».",
    ],
    [
      "is of the many before their verb",
      "قادة المدن العربية المشاركون",
      "فإن قادة المدن العربية المشاركون في اللقاء أكدوا على «بطلان القرار الجديد بشأن الميناء».",
    ],
    [
      "is of whom another's words tell",
      "تمام سلام",
      "أعلن الوزير رمزي حداد أن العمل بدأ. وأضاف أن تمام سلام تطرق إلى ملف المياه، موضحا أنه «تم تنفيذ بعض الإجراءات في الأيام الماضية».",
    ],
  ])("%s", (_, speaker, raw) => {
    expect(speakers(raw)).toEqual([speaker]);
  });
});

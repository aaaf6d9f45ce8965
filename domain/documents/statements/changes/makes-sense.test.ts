import { describe, expect, it } from "vitest";
import { contradictions } from "./contradiction";

/** What each way to make a text false makes of it. */
const falseOf = (raw: string): string[] =>
  contradictions(raw, { start: 0, end: raw.length }, []).map(
    ({ start, end, text }) => raw.slice(0, start) + text + raw.slice(end),
  );

describe("what is put in the place of something", () => {
  it.each([
    ["حاولت الجارة أن تنهض، لكنها تلقت دفعة لتتراجع نحو الباب", "لترتفع"],
    ["أكثر من مرة كانت الأغصان تسقط قرب المدرسة", "أقل من مرة"],
    ["تريد القرية مجتمعا ينال فيه الفلاح كامل حقوقه", "جزئي"],
    ["شملت الخطة تعزيز الإنارة في الأحياء وتكثيف الحراسة في الحدائق", "إضعاف"],
    ["تحتاج الدراجة زيتا للوصول إلى القرية بشكل أسرع", "أبطأ"],
    ["اشترى السكان دراجات أكثر أمنا من القديمة", "أقل أمنا"],
    ["بقيت السوق مفتوحة على الرغم من غياب الحارس", "حضور"],
    ["أدت الأمطار إلى بعض المتاعب في الحي", "جميع"],
    ["أشرف على الفريق مهندس من الذين يدعم أغلبهم البلدية", "يعارض"],
    ["أكدت التحقيقات أن الحارس كان على علم بالأمر", "نفت"],
    ["قالت البلدية إنه إذا نزل المطر فإن السوق مغلقة", "نفت"],
    ["أظهر الفريق صلابة شديدة في ملعب الحي", "خفيفة"],
    ["قال التقرير إن الحارس كان على علم بالأمر", "نفى"],
  ])("makes no nonsense of «%s»", (raw, nonsense) => {
    for (const said of falseOf(raw)) expect(said).not.toContain(nonsense);
  });

  it("is put where somebody could believe it", () => {
    expect(falseOf("زار الحديقة أكثر من نصف سكان الحي")).toContain("زار الحديقة أقل من نصف سكان الحي");
    expect(falseOf("أكدت البلدية أن الحارس كان على علم بالأمر")).toContain("نفت البلدية أن الحارس كان على علم بالأمر");
    expect(falseOf("أغلقت البلدية الحديقة بشكل كامل طوال الشتاء")).toContain(
      "أغلقت البلدية الحديقة بشكل جزئي طوال الشتاء",
    );
  });
});

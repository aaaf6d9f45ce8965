import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const reported = (raw: string) =>
  extractDocument(`عنوان الخبر\n\n${raw}`, { id: "d", lexicons, published: "2022-03-23" })
    .facts.filter(({ property, confidence }) => property === "reported" && confidence >= thresholds.automatic)
    .map(({ subject, value }) => [subject.type, value.type === "claim" ? value.text : ""]);

describe("a sentence that is understood alone", () => {
  it.each([
    [
      "of whoever acts, behind «had»",
      "وكان قد تشكل حزب النهضة في تونس بدعم من جمعيات الطلبة ويضم أكثر من عشرين ألف عضو.",
      "entity",
    ],
    [
      "of a thing that a name is near",
      "في مايو الماضي، أدت عاصفة رملية في جنوب تونس إلى إغلاق مطار قفصة أمام المسافرين.",
      "event",
    ],
    [
      "of states that are counted",
      "وطالبت أكثر من سبعين دولة تمثل الاتحاد الأفريقي بخفض ديون السودان والنيجر.",
      "event",
    ],
    [
      "behind «it is told that»",
      "يذكر أنه منذ 3 مارس 2020 بدأت فرنسا تدريب الأطباء في مستشفيات شمال وغرب مالي قبل أن تنضم إليها إيطاليا.",
      "entity",
    ],
    [
      "with a comma behind its stop",
      "وبعد عامين على بدء حملة تونس تم ترميم نصف المدارس التي كانت تحت إدارة بلدية قفصة.، وبقيت مدارس.",
      "event",
    ],
  ])("is told as it stands: %s", (_, sentence, type) => {
    const stop = sentence.indexOf(".");
    const words = sentence.slice(0, stop).replace(/^يذكر أنه /u, "");
    expect(reported(sentence)).toEqual([[type, words]]);
  });

  it.each([
    ["whoever acts stands before", "وسيصل لاحقا إلى تونس لحضور افتتاح المعرض، ثم يزور إيطاليا في الربيع."],
    [
      "a feminine behind a verb in the masculine is its object",
      "وعين لجنة من خبراء تونس وإيطاليا لصياغة دستور البلدين خلال عام واحد.",
    ],
    ["a thing that was told before", "وقال خالد العلي إن زوجته أعطت الساعة إلى متحف صغير في مدينة قفصة التونسية."],
    ["one of several", "وفي المرة الأولى وجد القضاة أن بلدية قفصة في تونس لم تدفع رواتب عمالها."],
    [
      "a post of a body without its name",
      "وشكر المتحدث باسم الشركة خالد العلي عمال الموانئ في تونس ومالطا على صبرهم الطويل.",
    ],
    ["a demonstrative", "وأطلقت وزارة الصحة التونسية هذا البرنامج في قرى الجنوب، كما أرسلت إليها أطباء من قفصة."],
    ["a matter that comes of another", "وجاء إعلان تونس بعد أكثر من شهرين من انهيار جسر قديم فوق نهر مجردة."],
    [
      "a caption is run on to it",
      "رئيس بلدية قفصة وقال رئيس بلدية قفصة، خالد العلي، لسكان تونس إن الماء سيعود إلى البيوت قريبا.",
    ],
    [
      "it points at somebody in another's words",
      'وقال الوزير خالد العلي "إذا كان هذا الرجل قد غادر تونس، فسوف تعيده إيطاليا إلينا في الشتاء".',
    ],
    [
      "a group was named before",
      "واختارت الطائفة مدينة قفصة مكانا لاحتفالها السنوي بسبب وجود مدارس تونسية كثيرة في أحيائها.",
    ],
    [
      "a council is not the body before it",
      "ووصفت وزيرة الخارجية التونسية ليلى حداد المجلس بأنه مكان لا يسمع فيه صوت المزارعين.",
    ],
    ["a former president has no name", "وحكم القاضي خالد العلي في تونس على الرئيس السابق بدفع ثمن مدرسة في قفصة."],
    [
      "of which win it came is not told",
      "وبعد الفوز على المنتخب الإيطالي، انطلقت الاحتفالات في شوارع قفصة حتى الصباح.",
    ],
    ["somebody has no name", "وجدد الخبير العسكري دعوته سكان قفصة التونسية إلى تخزين الماء في بيوتهم قبل الصيف."],
    ["a heading", "تونس تفتح ثلاثة مطارات جديدة أمام المسافرين من إيطاليا ومالطا"],
  ])("is not told where %s", (_, sentence) => {
    expect(reported(sentence)).toEqual([]);
  });

  it("is not told again where a deed or a saying reaches to its end", () => {
    expect(reported("من جهته، أعرب الوزير خالد العلي عن ثقته بأن الموسم المقبل سيكون أفضل للمزارعين في تونس.")).toEqual(
      [],
    );
  });
});

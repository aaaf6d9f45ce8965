import { describe, expect, it } from "vitest";
import { endsWhole, isWholePart } from "./whole-part";

/** Whether a part of a sentence, given before a stroke, can be read without what follows it. */
function isWhole(text: string, from = ""): boolean {
  const raw = text.replace("|", "");
  const start = from ? raw.indexOf(from) : 0;
  const end = text.includes("|") ? text.indexOf("|") : raw.length;
  return isWholePart({ raw, part: { start, end }, sentence: { start: 0, end: raw.length }, marks: [] });
}

describe("isWholePart", () => {
  it.each([
    ["a clause with its own verb follows", "افتتح العمدة متحف المدينة يوم الأحد،| وغادر القرية بعد ساعة"],
    ["what was said beside it follows", "أكد مدير المتحف أن القاعة ستفتح أبوابها قريبا،| مشيرا إلى عدد الغرف"],
    [
      "an insertion follows, and what was besides",
      "افتتح العمدة متحف المدينة مع أخيه سالم،| وهو نجار متقاعد، بحضور الأهالي",
    ],
    ["a purpose follows", "أغلقت البلدية عشرة مطاعم قديمة في الحي،| لمخالفتها شروط السلامة"],
    ["what it came for is there", "تأتي مشاركة الصين ودار الخزف القديم في إطار اتفاق وقع في الصيف"],
    ["nothing follows", "قال رئيس البلدية إن الجسر القديم آمن"],
    ["what joins it is left out", "كما أكد مدير المتحف أن القاعة جاهزة"],
    ["a text is announced", "نشرت البلدية بيانا عن الطريق الجديد وفيما يلي نصه الكامل:"],
    ["an adverb opens it that looks like «ruling out»", "يوميا يفتح المتحف أبوابه في المدينة"],
    ["one more verb follows «as well»", "افتتح العمدة متحف المدينة يوم الأحد،| كما دشن جسر القرية"],
    ["a dash stands between brackets", "افتتح العمدة متحف المدينة (النورس – الميناء) في القرية"],
    ["the clause behind «when» is there", "كان الحارس في الميناء، وعندما وصل العمدة، فتح البوابة للضيوف"],
    ["a clause follows what it is told beside", "بعد سنوات من الترميم، عاد المتحف إلى استقبال الزوار"],
    ["both ministers act", "وقع وزيرا الثقافة اتفاقا جديدا في المدينة القديمة"],
    ["two acted, by their ending", "زارت فنانتان تونسيتان من المدينة القديمة مدير المتحف"],
    ["what broke out is no object", "انطلقت مسيرات كبيرة في ساحة المدينة القديمة"],
    ["what was done is told", "يتم استخدام خيوط من الحرير في ترميم اللوحات"],
    ["a speaker has no more than one name", "أكد إنجال، أن المتحف الجديد سيفتح أبوابه"],
    ["its verb ends like one with a pronoun", "يتهم المدافعون عن المتحف رئيس البلدية السابق"],
    ["a plural in the feminine won", "سيطرت الفرقة الجديدة في المدينة على السوق"],
    ["an index has its name", "ارتفع المؤشر الرئيسي لسوق الخزف قبل نهاية الصيف"],
    ["several men act, with a feminine ending", "يزور القادة متحف المدينة القديم كل صيف"],
    ["what there is may be of either gender", "يوجد مدرسة قديمة في وسط المدينة"],
    ["a noun of one ends like men in the plural", "أغلق السجل المدني القوانين القديمة في درج الحارس"],
    ["a dash stands between two figures", "بلغ سعر الخزف في القرية من 200 - 300 درهم للقطعة"],
    ["a dash stands in a name between marks", "افتتح العمدة كأس « النورس – الميناء » في القرية يوم الأحد"],
    ["an actor is quoted", "أطلقت «النورس» رحلتها الأولى من الميناء"],
  ])("takes a part where %s", (_, text) => {
    expect(isWhole(text)).toBe(true);
  });

  it.each([
    ["what it came for follows", "تأتي مشاركة الصين وجامعة سمنود ودار الخزف القديم،| لإقامة ورشة عمل في المدينة"],
    ["the one who said so stands before it", "أستاذ الخزف بجامعة سمنود في مصر، إن السوق الجديد سيغير وجه المدينة"],
    ["whoever drove them away stands before", "دفع الزوار الأجانب الخائفين إلى الابتعاد عن المدينة القديمة"],
    ["its object follows", "انتقل الحارس الذي لعب في النادي صيفا من دون مقابل،| إلى فريق المدينة"],
    ["its object follows an insertion", "اتهم الحارس بسرقته مع أخيه سالم،| وهو نجار متقاعد، خمسين كرسيا من المتحف"],
    ["what alone was left to him follows", "تشاجر الحارس القديم مع العمدة فما كان منه| إلا أن غادر القرية"],
    ["what «which» and a verb lean on follows", "افتتح العمدة متحف المدينة الذي يطل| على البحر القديم"],
    ["its predicate follows", "أصبح العامل الذي بنى المتحف في المدينة،| أول مدير له"],
    ["what was said follows", "ذكر وكيل البلدية رئيس لجنة الطرق،| أن الجسر آمن"],
    ["what was quoted follows", "قال المدير في سياق خطابه،| «عندما نفتح القاعة نفرح»"],
    ["«that» has no verb yet", "أوضح رئيس البلدية أن توقع اللجنة لعدد الزوار| خلال الصيف صحيح"],
    ["a list goes on", "يضم المعرض لوحات من القرن الماضي،| وتماثيل صغيرة"],
    ["its actors stand before it", "أوضحوا في المؤتمر أن الجسر آمن"],
    ["it points back", "بلغ عدد القاعات فيها عشر قاعات كبيرة"],
    ["«this» is something told before", "تمتد هذه الطريق من المدينة إلى البحر"],
    ["an aside is open", "ظل الحارس في النادي عشر سنوات - مع المدرب"],
    ["«who» has no predicate", "أن من يحرص على نظافة المدينة كلها"],
    ["«if I was» is no «that»", "وإن كنت أتمناه بين القرية والمدينة"],
    ["it has no verb", "معالم المدينة القديمة: الجسر والميناء والسوق"],
    ["who spoke is not named", "عن موعد افتتاح الطريق؛ قال: نعمل كل يوم"],
    ["a day may be taken for its actor", "كشف الخميس عن خطة جديدة للطرق في المدينة"],
    ["a day may be taken for what its noun belongs to", "توقع الخميس نجاح معرض جديد يفتح أبوابه في المدينة"],
    ["a noun has no more than «which»", "مشروع المتحف الكبير في القيروان الذي بلغت كلفته مليون دينار"],
    ["«for it» has no predicate yet", "إن ترميم السوق القديم في وسط المدينة سيكون له| أثر كبير في حياة السكان"],
    ["what was said in it follows elsewhere", "نشرت البلدية بيانا عن الطريق الجديد قالت فيه"],
    ["it only tells beside what something was", "بالإضافة إلى توفير وسيلة جديدة للنظر إلى المدينة من زاوية مختلفة"],
    ["it only tells in spite of what", "على الرغم من نجاح حملة الترميم في متحف المدينة القديم"],
    ["what happened when something was is missing", "كان الحارس في الميناء، وعندما استقبل العمدة ضيوف المدينة كلهم"],
    ["what was said of «when» is missing", "انتقد الحارس العمدة مرة أخرى، وقال عندما نبحث في بناء الجسر"],
    [
      "only who gave the order is told",
      "أمرت الهيئة العليا القديمة، مكتب المراقبة في المدينة،| وهو مكتب مستقل، بإغلاق الميناء",
    ],
    ["one of two verbs with one object follows", "قال الحارس إن من المهم أن يدرك| ويفهم العمدة حال الميناء القديم"],
    ["nobody is told who did not suffer", "لم تتعرض إلى أزمة مياه كبيرة في أشد أعوام القرن"],
    ["only what was opened is told", "فتحت تحقيقا داخليا واستعانت بعد شهر بهيئة من المحامين"],
    ["an address of a page ends it", "ينشر المتحف أخبار القاعات كلها على موقعه www."],
    ["its source broke off behind an auxiliary", "استأجر الحارس شقة في المدينة لمدة ثمانية أشهر وكان"],
    ["it asks", "يسأل الحارس متى يفتح المتحف أبوابه أمام الزوار؟"],
    ["its first word is no subject", "ناشطين انتقدوا قرار البلدية في المدينة القديمة"],
    ["who said so was cut off", "حارس المتحف القديم في مدينة صور، إن افتتاح الجسر يعتبر حدثا كبيرا"],
    ["it is told who was asked, and not who asked", "طالب البلدية بالمزيد من القوارب لسكان الحي القديم"],
    ["what is doubled is told, and not by what", "يضاعف حصة القرية من بيع الخزف إلى النصف"],
    ["an index is not told to be of anything", "ارتفع المؤشر 4 في المئة قبل نهاية الصيف"],
    ["a figure is what was scored", "لعب 80 مباراة مع فريق المدينة في الصيف"],
    ["only when somebody joined is told", "انضم عام 2003 لنادي المدينة القديم في الميناء"],
    ["its last word opens what follows", "نشرت البلدية بيانا عن الطريق الجديد وقالت:"],
  ])("takes none where %s", (_, text) => {
    expect(isWhole(text)).toBe(false);
  });

  it.each([
    ["what somebody said", "تلتقي آراء الزوار مع آراء الحراس، وكان العمدة قال لمجلس البلدية", ""],
    ["a verb of the noun before it", "شكر المدير حارس المتحف، يحمل مفاتيح القاعات كلها", "يحمل"],
    ["an apposition", "شكر المدير كاتب المجلة، سابع عضو في اللجنة الجديدة", "سابع"],
    ["a name after a comma", "نفى المتحدث باسم النادي، سالم المثال على صفحته الخبر", "سالم"],
    ["report by somebody named before", "قال المدير إن الجسر يفتح أبوابه غدا، لافتا إلى أن الطريق يبقى مفتوحا", "إن"],
    ["a verb with what it arranges", "بدأ اللقاء في المدينة، وينظمه كرسي البحوث في الجامعة", "وينظمه"],
  ])("begins at no %s", (_, text, from) => {
    expect(isWhole(text, from)).toBe(false);
  });

  it("begins after a comma at a verb with its actor", () => {
    expect(isWhole("زار الوفد المتحف الجديد، وافتتح العمدة قاعة الخزف", "وافتتح")).toBe(true);
  });
});

describe("endsWhole", () => {
  it.each([
    ["turns to somebody else", "من جهته أعلن حارس القرية سالم إغلاق متحف الخزف في الصيف"],
    ["adds to something", "إلى ذلك أفادت مصادر البلدية أمس بإغلاق متحف الخزف في الصيف"],
  ])("takes a verb behind what %s", (_, raw) => {
    const whole = { start: 0, end: raw.length };
    expect(endsWhole(raw, whole, whole)).toBe(true);
  });
});

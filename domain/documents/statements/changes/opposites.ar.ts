import { joinedMonths } from "../../../arabic/month-names.ar";
import { foldLoosely } from "../../../text/fold-arabic";
import { wordSet } from "../../../text/word-set";
import { antonyms } from "./antonyms.ar";
import { scores, timeDuals } from "./scores.ar";

/** What may stand around a word for its opposite to take its place: tests of the folded words before and after it. */
type Guard = { before?: RegExp; after?: RegExp; notBefore?: RegExp; notAfter?: RegExp };

/** A word and what contradicts it in the same form, so that nothing around it has to change. */
export type Opposite = Guard & { put: string };

const pair = (one: string, other: string, guard: Guard = {}): [string, Opposite][] => [
  [foldLoosely(one), { ...guard, put: other }],
  [foldLoosely(other), { ...guard, put: one }],
];
const oneWay = (one: string, other: string, guard: Guard = {}): [string, Opposite][] => [
  [foldLoosely(one), { ...guard, put: other }],
];

const directions = /^[وب]?(?:ال)?(?:شمال|جنوب|شرق|غرب)(?:ي|يه)?$/u;
const compass: Guard = {
  notBefore: directions,
  notAfter: /^(?:[وب]?(?:ال)?(?:شمال|جنوب|شرق|غرب)|اوسط|اسيا|افريقيا|السودان)/u,
};
const place: Guard = { ...compass, notBefore: /^[وب]?(?:ال)?(?:شمال|جنوب|شرق|غرب)|كوري|قبرص|القطب/u };
const afterPreposition: Guard = { before: /^[وف]?(?:الي|علي|من|في|بعد|قبل|بسبب|عبر|تم)$/u };
const numbered: Guard = {
  before: /^(?:[وفبكل]?ال|لل)(?!عالم|نصف|شوط|طرف|ساعه|ثانيه|نائب|ملك)/u,
  notBefore: /كانون|تشرين|ربيع|جمادي|الفيه|قرن|عقد/u,
  notAfter: /^(?:عشر|عشره|وال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع).*)$/u,
};
const beginsSpan: Guard = { before: /^(?:في|منذ|مع|حتي)$/u, after: /^(?:ال|عام|شهر)/u };

/** «After» as a time: not «at a distance», «in future» nor «tomorrow's next». */
const notBeforeTime = /^(?:علي|من|فيما|ما|عن|الي|يوما|واحدا|عاما|او|و)$/u;
const beforeTime = /^\p{L}{2,}$/u;
const behindTime: Guard = {
  before: beforeTime,
  notBefore: notBeforeTime,
  after: /^(?:ال\p{L}{3,}|\p{L}{4,})$/u,
  notAfter:
    /^(?:ذلك|هذا|هذه|تلك|غد|الغد|الظهر|الاخر|الاخري|يوم|اليوم|الان|فتره|عندما|انه|انها|مسافه|الثوره|الحرب|الموت|الولاده|الميلاد|ايام|اسبوع|اسابيع|شهر|اشهر|عام|اعوام|سنوات|سنه|ساعات|ساعه|دقايق|دقيقه|عقود|قرون|قرن|يومين|عامين|شهرين|سنتين|ساعتين|اسبوعين|مرور|نحو|حوالي|اكثر|اقل|مقتل|وفاه|\p{L}+(?:ه|ها|هم|هما))$/u,
};

/** Nouns of which «great» and «slight» are said. */
const greatly =
  /^[وبل]?(?:شكل|عدد|حضور|دعم|اقبال|اهتمام|دور|تاثير|نجاح|تقدم|ارتفاع|انخفاض|تراجع|تحسن|قدر|اقبالا|اهتماما|دورا|تاثيرا|نجاحا|تقدما|ارتفاعا|انخفاضا|تراجعا|تحسنا|حضورا|دعما|عددا|زياده|خساير|اضرار|اضرارا|مشاركه|كميه|كميات|اعداد|اعدادا|صوره|درجه|نسبه)$/u;

/** «A third …»: the number before what it counts. */
const ordinals = [
  ["ثاني", "رابع"],
  ["ثالث", "خامس"],
  ["رابع", "سادس"],
  ["خامس", "سابع"],
  ["سادس", "ثامن"],
  ["سابع", "تاسع"],
  ["ثامن", "سادس"],
] as const;

const welcomes: Guard = { notBefore: /^(?:لم|ما|لا)$/u };
const foresees: Guard = { after: /^ال\p{L}/u };

/** Folded words with what contradicts them. */
export const opposites: ReadonlyMap<string, Opposite> = new Map([
  ...antonyms.flatMap(({ one, other, behind, isOneWay }) =>
    (isOneWay ? oneWay : pair)(one, other, behind ? { after: new RegExp(`^${foldLoosely(behind)}$`, "u") } : {}),
  ),
  ...pair("ارتفع", "انخفض"),
  ...pair("ارتفعت", "انخفضت"),
  ...pair("يرتفع", "ينخفض"),
  ...pair("ترتفع", "تنخفض"),
  ...pair("ارتفاع", "انخفاض"),
  ...pair("ارتفاعا", "انخفاضا"),
  ...pair("مرتفعا", "منخفضا"),
  ...oneWay("تراجعت", "ارتفعت", { notAfter: /^(?:عن|امام)$/u }),
  ...oneWay("تتراجع", "ترتفع", { notAfter: /^(?:عن|امام)$/u }),
  ...oneWay("يرفض", "يقبل"),
  ...oneWay("ترفض", "تقبل"),
  ...pair("أيدت", "عارضت"),
  ...pair("يؤيد", "يعارض"),
  ...pair("تؤيد", "تعارض"),
  ...pair("مؤيدا", "معارضا"),
  ...pair("نجحت", "فشلت", { after: /^في$/u }),
  ...pair("نجح", "فشل", { after: /^في$/u }),
  ...pair("كسبت", "خسرت", { notAfter: /^امام$/u }),
  ...pair("قبيل", "بعيد", {
    after:
      /^(?:بدء|بدايه|انطلاق|افتتاح|توقيع|مراسم|اجتماع|وصول|انتهاء|مغادره|اعلان|انعقاد|جلسه|مباراه|حلول|\p{L}+اته)$/u,
  }),
  ...pair("رفضه", "قبوله"),
  ...pair("رفضها", "قبولها"),
  ...pair("الصادرات", "الواردات"),
  ...pair("صادرات", "واردات"),
  ...pair("تخفيف", "تشديد", afterPreposition),
  ...pair("تقليص", "توسيع", afterPreposition),
  ...oneWay("استئناف", "وقف", afterPreposition),
  ...oneWay("إغلاق", "فتح", { ...afterPreposition, notAfter: /التداول|السوق|جلسه/u }),
  ...pair("زيادة", "خفض", { ...afterPreposition, after: /^(?:ال|عدد|حجم|انتاج|اسعار)/u }),
  ...pair("أكثر", "أقل", { after: /^(?:من|\p{L}{2,}ا)$/u }),
  ...pair("الأقل", "الأكثر", { before: /^علي$/u }),
  ...pair("شمال", "جنوب", compass),
  ...pair("شرق", "غرب", compass),
  ...pair("شمالي", "جنوبي", compass),
  ...pair("شرقي", "غربي", compass),
  ...pair("الشمالية", "الجنوبية", place),
  ...pair("الشمالي", "الجنوبي", place),
  ...pair("صباح", "مساء", { after: /^(?:ال(?!خير)|امس|يوم|غد|اول)/u }),
  ...pair("ليلا", "نهارا"),
  ...oneWay("استمر", "توقف", { notAfter: /^(?:عن|في|حتي|علي)$/u }),
  ...oneWay("استمرت", "توقفت", { notAfter: /^(?:عن|في|حتي|علي)$/u }),
  ...pair("بسرعة", "ببطء", { after: /^\p{L}/u }),
  ...pair("طويلة", "قصيرة", { before: /^[وبل]?(?:ال)?(?:مده|فتره|مسافه|رحله|اقامه)$/u }),
  ...pair("داخل", "خارج", { after: /^ال/u }),
  ...pair("إيجابية", "سلبية"),
  ...pair("إيجابي", "سلبي"),
  ...pair("إيجابا", "سلبا"),
  ...pair("علنا", "سرا"),
  ...pair("بداية", "نهاية", beginsSpan),
  ...pair("أوائل", "أواخر", beginsSpan),
  ...oneWay("مطلع", "نهاية", beginsSpan),
  ...oneWay("الثاني", "الثالث", numbered),
  ...oneWay("الثالث", "الرابع", numbered),
  ...oneWay("الرابع", "الخامس", numbered),
  ...oneWay("الخامس", "السادس", numbered),
  ...oneWay("السادس", "السابع", numbered),
  ...oneWay("السابع", "الثامن", numbered),
  ...oneWay("الثانية", "الثالثة", numbered),
  ...oneWay("الثالثة", "الرابعة", numbered),
  ...oneWay("الرابعة", "الخامسة", numbered),
  ...oneWay("الخامسة", "السادسة", numbered),
  ...oneWay("السادسة", "السابعة", numbered),
  ...oneWay("الأولى", "الثانية", { before: /^(?:لل|ال)مره$/u }),
  ...oneWay("كبير", "محدود", { before: greatly }),
  ...oneWay("كبيرا", "محدودا", { before: greatly }),
  ...oneWay("كبيرة", "محدودة", { before: greatly }),
  ...oneWay("غالبية", "أقلية", { after: /^(?:ال)?\p{L}{3,}$/u }),
  ...oneWay("نصف", "ربع", {
    notBefore: /^(?:من|عن)$/u,
    after: /^(?:ال)?\p{L}{3,}$/u,
    notAfter: /^(?:ال)?(?:نهايي|ساعه|سنوي|سنويه|سنه|عام|نهاييه)$/u,
  }),
  ...oneWay("ثلث", "ربع", { notBefore: /^(?:من|عن)$/u, after: /^(?:ال)?\p{L}{3,}$/u }),
  ...oneWay("ربع", "نصف", {
    notBefore: /^(?:من|عن)$/u,
    after: /^(?:ال)?\p{L}{3,}$/u,
    notAfter: /^(?:ال)?(?:نهايي|ساعه|سنوي|سنويه|سنه|عام|نهاييه|اول|ثاني|ثالث|رابع|اخير)$/u,
  }),
  ...oneWay("بعد", "قبل", behindTime),
  ...oneWay("قبل", "بعد", {
    before: beforeTime,
    after: /^(?:بدايه|بدء|انطلاق|انتهاء|نهايه)$/u,
    notBefore: notBeforeTime,
  }),
  ...timeDuals.flatMap(([one, other]) => pair(one, other)),
  ...ordinals.flatMap(([one, other]) =>
    oneWay(one, other, { after: /^(?!من$|عشر)\p{L}{3,}$/u, notBefore: /^(?:من|كانون|تشرين|ربيع|جمادي)$/u }),
  ),
  ...pair("تحسن", "تدهور", { after: /^ال/u }),
  ...pair("تحسنت", "تدهورت"),
  // The other way round it may be a noun.
  ...oneWay("ازداد", "تناقص"),
  ...pair("ازدادت", "تناقصت"),
  ...pair("رحب", "ندد", welcomes),
  ...pair("رحبت", "نددت", welcomes),
  ...pair("يرحب", "يندد", welcomes),
  ...pair("توقع", "استبعد", foresees),
  ...pair("توقعت", "استبعدت", foresees),
  ...pair("يتوقع", "يستبعد", foresees),
  ...pair("تتوقع", "تستبعد", foresees),
  ...pair("استأنف", "أوقف"),
  ...pair("استأنفت", "أوقفت"),
  ...oneWay("تستأنف", "توقف"),
  ...pair("الأعلى", "الأدنى", {
    notBefore: /^[وب]?(?:ال|لل)?(?:مجلس|محكمه|شرق|مفوض|مفوضه|قاضي|مرشد|قايد|اجر|اجور|مثل)$/u,
  }),
  ...pair("أعلى", "أدنى", {
    after:
      /^(?:مستوي\p{L}*|نسبه|معدل\p{L}*|درجه|درجات|سعر|اسعار|قيمه|رقم|حصيله|متوسط|راتب|مبلغ|عدد|نقطه|حد|رتبه|مرتبه|تصنيف)$/u,
    notBefore: /^او$/u,
    notAfter: /^(?:من|الي|ال?سلط\p{L}+|ال?هيي\p{L}+|ال?قياد\p{L}+)$/u,
  }),
  // Nobody tells of the smallest.
  ...oneWay("أصغر", "أكبر", { notAfter: /^(?:من|قدر)$/u }),
  ...scores.pairs.flatMap(([one, other]) => oneWay(one, other, scores.guard)),
  ...pair("أسرع", "أبطأ"),
  ...pair("الشرقية", "الغربية", place),
  ...pair("الشرقي", "الغربي", place),
  ...pair("شمالية", "جنوبية", place),
  ...pair("شرقية", "غربية", place),
  ...pair("الصيفية", "الشتوية"),
  ...pair("الصباحية", "المسائية"),
  ...oneWay("صباحا", "مساء"),
  ...pair("حارة", "باردة"),
  ...pair("حارا", "باردا"),
  ...pair("جافة", "رطبة"),
  ...pair("الفوز", "الخسارة", afterPreposition),
  ...pair("الحكومية", "الخاصة", { before: /^[وبل]?ال(?:مدارس|جامعات|مستشفيات|شركات|بنوك)$/u }),
]);

/** Figures in words with others that count in the same form. */
export const wordNumbers: ReadonlyMap<string, string> = new Map(
  "ثلاثة/خمسة أربعة/ستة خمسة/سبعة ستة/أربعة سبعة/تسعة ثمانية/ستة تسعة/سبعة عشرة/سبعة ثلاث/خمس أربع/ست خمس/سبع ست/أربع سبع/تسع ثماني/ست تسع/سبع عشر/سبع عشرين/أربعين ثلاثين/خمسين أربعين/ستين خمسين/سبعين ستين/أربعين سبعين/تسعين ثمانين/ستين تسعين/سبعين عشرون/أربعون ثلاثون/خمسون أربعون/ستون خمسون/سبعون ستون/أربعون"
    .split(" ")
    .map((entry) => entry.split("/"))
    .map(([one = "", other = ""]) => [foldLoosely(one), other]),
);

/** Months in order, by the names that Egypt and the Gulf use. */
export const monthNames: readonly string[] = joinedMonths.map((name) => name.split("/")[1] ?? name);

/** Folded: a verb of reporting before what is denied where it is put in its place. */
export const denied: ReadonlyMap<string, string> = new Map([
  ["اكد", "نفى"],
  ["اكدت", "نفت"],
  ["اعلن", "نفى"],
  ["اعلنت", "نفت"],
  ["اوضح", "نفى"],
  ["اوضحت", "نفت"],
  ["ذكر", "نفى"],
  ["ذكرت", "نفت"],
  ["يوكد", "ينفي"],
  ["توكد", "تنفي"],
  ["نفي", "أكد"],
  ["نفت", "أكدت"],
]);

/** Folded prepositions, and words for a sort of places, behind which one place fits like another. */
export const placePrepositions: ReadonlySet<string> = wordSet(
  "في من الي نحو وفي ومن والي قرب عبر داخل شمال جنوب شرق غرب شمالي جنوبي شرقي غربي مدينه محافظه منطقه بلده ولايه قريه بمدينه بمحافظه بمنطقه ببلده بولايه لمدينه لمحافظه لمنطقه",
);

/** Folded words behind which another person or body fits in the place of one. */
export const besidePrepositions: ReadonlySet<string> = wordSet(
  "مع علي ضد امام الي من عن برياسه بحضور بمشاركه بقياده برعايه لدي",
);

/** Folded titles behind which another person fits. */
export const personTitles: ReadonlySet<string> = wordSet("الدكتور المهندس السيد الاستاذ الشيخ اللواء العميد العقيد");

/** Folded words before a place that say of which rank it is. */
export const ranksOfPlace: ReadonlySet<string> = wordSet(
  "مدينه محافظه منطقه بلده ولايه قريه اقليم مقاطعه حي مديريه بلديه دوله جزيره",
);

/** Folded words right before the name of a head of state or of a government. */
export const rulerTitles = /^(?:ال)?(?:رييس|رييسه|ملك|ملكه|امير|سلطان|مستشار|مستشاره)$/u;

/** Folded words that deny: what is denied has no plain opposite. */
export const denial = /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس|ليست|ما|غير|دون|بدون|عدم|الا|سوي|بل|نفي|نفت|ولا|انما)(?!\p{L})/u;

/** Folded words that speak to the reader, or of who writes: opinions, which are neither true nor false. */
export const opinion =
  /(?<!\p{L})[وف]?(?:نحن|انا|لنا|علينا|لدينا|عندنا|لعل|ليت|هل|اين|متي|يا|ايها|كم|لماذا|ارجو|اتمني|نتمني|نرجو|شكرا|انني|انا|اني|اننا|للاسف|طبعا|اعتقد|اظن|نستطيع|نريد|اريد)(?!\p{L})/u;

/** Folded words of what ought to be or may be: what somebody said of it may be judged. */
export const ought =
  /(?<!\p{L})[وف]?(?:يجب|ينبغي|لابد|بد|ربما|كيف|المفترض|(?<!(?:التي|الذي|الذين|ان) )قد [يت]\p{L}+)(?!\p{L})/u;

/** Folded words that point at what stands outside their clause. */
export const pointsOutside =
  /(?<!\p{L})[وفبلك]?(?:هذا|هذه|هذان|هاتين|هذين|ذلك|تلك|هولاء|اولئك|المذكور|المذكوره|المشار|ايضا|كذلك|بدوره|بدورها|هناك|هنا|الاخير|الاخيره|نفسه|نفسها|ذاته|ذاتها|كلاهما|كليهما|حيث ان|التاليه|التالي|الاتيه|الاتي|التالية|السابق ذكره)(?!\p{L})/u;

/** Folded first words that name one of those told of before. */
export const oneOfThem = /^[وفبل]?(?:ال|لل)(?:اول|اولي|ثاني|ثانيه|امر)(?!\p{L})/u;

/** Folded words that speak to somebody, or pray. */
export const addressed =
  /(?<!\p{L})(?:يا|ايها|ايتها|لكم|لك|عليكم|شكرا|الحمد لله|باذن الله|ان شاء الله|حفظه الله|نسال الله|اسال الله)(?!\p{L})/u;

/** Folded: words of somebody that begin with whom or what they are about named before. */
export const unclearOpening =
  /^[وف]?(?:انه|انها|انهم|انهما|لكنه|لكنها|لكنهم|وهو|وهي|هو|هي|هم|كان|كانت|كانوا|لم يكن|لم تكن|نعم|لا|كلا|بل|ثم|لكن|ولكن|لذلك|لذا|بالتالي|ايضا|كذلك|اما)(?!\p{L})/u;

/** Folded words that open what is reported. */
export const reported = /^ب?ان(?:ه|ها|هم)?$/u;

/** Folded: deaths and wounds are nothing to guess at. */
export const grave =
  /(?<!\p{L})[وفبل]?(?:ال)?(?:قتل|مقتل|قتيل|قتلي|قتيلا|توفي|توفيت|توفوا|وفاه|وفيات|مصرع|حتفهم|جثه|جثث|ضحيه|ضحايا|جرحي|اصيب|اصابه|استشهد|استشهاد|شهداء|اعدم|اعدام|دفن|اغتصاب)(?:وا|ت|ه|ها|هم)?(?!\p{L})/u;

/** Folded: a holy place that stands elsewhere is no test, and offends. */
export const holy =
  /المسجد (?:الحرام|النبوي|الاقصي)|الحرم(?:ين)? (?:المكي|النبوي|القدسي|الشريف)|(?<!\p{L})[وبلف]?الكعبه|قبه الصخره|كنيسه (?:القيامه|المهد)/u;

/** Folded actors that say nothing by themselves, or whose form is no subject's. */
export const noActors = /^(?:العديد|الكثير|المزيد|البعض|الكل|ال\p{L}{3,}ين)$/u;

/** Folded first words of what is no plain statement. */
export const noOpenings =
  /^(?:اما|امس|اولا|ثانيا|ثالثا|رابعا|خامسا|ف(?!ي$|از|رنس|لسط|ريق|تح|يس|يت|يل|وز|قد|رض|شل)\p{L}+)$/u;

/** Folded days of the week with what is said in their place. */
export const weekdayNames: ReadonlyMap<string, string> = new Map(
  ["السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"].map((day) => [foldLoosely(day), day]),
);

/** Folded words that only a denial or a question has: «any», «at all»; a verb turned round before them betrays itself. */
export const onlyDenied = /^[وفبل]?(?:اي|ايه|ايا|قط|سوي|احدا|ابدا|بتاتا|اطلاقا|الاطلاق|مطلقا)$/u;

import { ordinals } from "../../text/date-words.ar";
import { wordSet } from "../../text/word-set";
import { table } from "../text/clitics";

/** Days of the week, folded, with their article: 1 Monday to 7 Sunday. */
export const weekdays = table<number>([
  [1, "الاثنين الاتنين"],
  [2, "الثلاثاء الثلاثا"],
  [3, "الاربعاء الاربعا"],
  [4, "الخميس"],
  [5, "الجمعه"],
  [6, "السبت"],
  [7, "الاحد"],
]);

/** Before a weekday: named after it, and no day that the text tells. «Between»: a town's «Sunday». */
export const namedByWeekday = table<true>([
  [true, "صلاه صلوات خطبه خطب خطبتي خطيب خطباء منبر منابر جامع مسجد سوق بين"],
]);

/** Days counted from the day of publication. «Today» also means the day: its neighbours decide. */
export const dayWords = table<number>([
  [0, "اليوم"],
  [-1, "امس الامس البارحه"],
  [1, "غدا الغد غد"],
]);

/** A state that a clause tells of, after which «today» means these times; what begins such a clause. */
export const statesOfNow = /^(?:[يتن]واجهه?ا?|[يتن]عان[يو]ن?ه?ا?|[يتن]عيش(?:ون)?ه?ا?|[يتن]مرون|[يتن]مر|الحال|الحاله)$/;
export const clauseLeads = wordSet("التي الذي الذين اللاتي ما مما هو هي");

/** Units of time with and without article, and what stands for one of them in a relative date. */
export const timeUnits = table<"week" | "month" | "year">([
  ["week", "الاسبوع"],
  ["month", "الشهر"],
  ["year", "العام السنه"],
]);

/** «Last», «this», «next», in both genders. */
export const timeDirections = table<-1 | 0 | 1>([
  [-1, "الماضي الماضيه الماضيين الفايت الفايته المنصرم المنصرمه المنقضي المنقضيه الفارط الفارطه المنفرط"],
  [0, "الحالي الحاليه الجاريين الجاري الجاريه"],
  [1, "المقبل المقبله المقبلين القادمين القادم القادمه"],
]);
/** «The month of», also after «and» and a preposition. */
export const monthHead = /^[وف]?[بل]?شهر$/;
/** «This», before a unit of time. */
export const thisWords = wordSet("هذا هذه");
/** «The month before», «the day after»: counted from the date told before. */
export const beside = table<-1 | 1>([
  [-1, "السابق السابقه"],
  [1, "التالي التاليه"],
]);
/** «The same month», «that very year». */
/** After «the day»: the one told before. */
export const sameWords = wordSet("نفسه نفسها ذاته ذاتها عينه");

/** What cuts a part out of a year or a month. */
export const parts = table<"start" | "middle" | "end">([
  ["start", "بدايه مطلع اوايل مستهل بدايات"],
  ["middle", "منتصف اواسط"],
  ["end", "نهايه اواخر ختام نهايات"],
]);
export const seasons = table<"spring" | "summer" | "autumn" | "winter">([
  ["spring", "ربيع"],
  ["summer", "صيف"],
  ["autumn", "خريف"],
  ["winter", "شتاء"],
]);
export const definiteSeasons = table<"spring" | "summer" | "autumn" | "winter">([
  ["spring", "الربيع"],
  ["summer", "الصيف"],
  ["autumn", "الخريف"],
  ["winter", "الشتاء"],
]);
/** A quarter and a half of a year, by how many of them make one; before a quarter without a year stands a word of time. */
export const partsOfYear = table<number>([
  [4, "الربع الثلاثي الفصل"],
  [2, "النصف السداسي"],
]);
/** A chapter, a school's term and a season too: a quarter only where its year follows. */
export const otherQuarter = /الفصل$/;
export const beforeQuarter = wordSet("خلال في نهايه بدايه نتايج ارباح مطلع منتصف ايرادات");
export const quarters = table<number>([
  [1, "الاول"],
  [2, "الثاني"],
  [3, "الثالث"],
  [4, "الرابع الاخير"],
]);

/** Heads of a year: «the year 2014», «in the year». */
export const yearHeads = wordSet("عام سنه العام السنه");
export const twoYearHeads = wordSet("عامي سنتي العامين السنتين عامين");
export const manyYearHeads = wordSet("اعوام سنوات الاعوام السنوات");

/** Decades, folded: «the eighties», with and without article. */
export const decades: Readonly<Record<string, number>> = Object.fromEntries(
  ["عشرين", "ثلاثين", "اربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين"].flatMap((tens, at) =>
    ["", "ال"].flatMap((article) =>
      [`${article}${tens}يات`, `${article}${tens}ات`].map((word) => [word, (at + 2) * 10]),
    ),
  ),
);

/** Ordinals of hundreds of years: «the twentieth century». */
export const centuryWords = table<number>([
  [18, "الثامن"],
  [19, "التاسع"],
  [20, "العشرين"],
]);
/** A century by its ordinal: with ten after it, alone, or with twenty. */
export const centuryOrdinals: Readonly<Record<string, number>> = {
  ...ordinals,
  ...table<number>([
    [1, "الحادي"],
    [20, "العشرين العشرون"],
  ]),
};

/** Before a date these make a name of it, of a war, a square or a town, and no date that a text tells. */
export const namedAfterDates = wordSet(
  "ثوره انتفاضه حرب مدينه ميدان جسر كوبري شارع ساحه حي محور مستشفي هجمات احداث اتفاق حركه تيار حراك محافظه جامعه",
);

/** Words of time before a bare year that make it one: «in 2014», «since 2014», «until 2014». */
export const beforeBareYear = wordSet(
  "في منذ حتي بحلول مطلع بدايه نهايه منتصف اواخر اوايل مستهل ختام صيف ربيع شتاء خريف موسم موسمي مواسم خلال مونديال مونديالي اولمبياد انتخابات موازنه ميزانيه " +
    "رويه قبل بعد بين عن نسخه بطوله دوره العالم اكسبو معرض احصاء تعداد دستور اتفاق قانون حدود نكبه نكسه هزيمه ازمه غزو حرب اجتياح اخرها اولها اخرهم",
);

/** What is held again and again, and told apart by its year. */
export const recurringEvents = wordSet(
  "انتخابات مونديال كاس بطوله موازنه ميزانيه دوره مهرجان قمه اولمبياد معرض موسم دوري",
);

/** Months whose name is also another word, folded. They need a day, a year, a second name or a preposition beside them. */
export const ambiguousMonths = wordSet("اب مارس ماي اوت جوان ايار تموز نيسان");

/** The first of a month, as the Maghreb says it. */
export const firstOfMonth = wordSet("الفاتح فاتح غره");

export const spelledRelations = {
  /** «A day after it», «two days before that». */
  after: wordSet("بعدها بعده بعدييذ"),
  before: wordSet("قبلها قبله"),
  days: table<number>([
    [1, "بيوم"],
    [2, "بيومين"],
    [7, "باسبوع"],
    [14, "باسبوعين"],
  ]),
};

/** How a line of publication begins. */
export const publicationWords = wordSet("نشر نشرت تحديث تاريخ النشر حرر");

/** Signs of the future in a sentence. */
export const futureWords = wordSet(
  "سوف محتمل المحتمل المرجح المقرر المزمع المرتقب المقبل المقبله القادم القادمه يعتزم تعتزم المتوقع المنتظر ستكون سيكون ستبدا سيبدا الانظار",
);

/** Verbs in the past that are no nouns too, in the masculine; the feminine adds its ta. */
export const pastVerbs = wordSet(
  "اندلع اندلعت انطلق اعلن غرق انفجر سقط توفي وصل اقيم استضاف غادر زار التقي اغتيل اعتقل اطلق افتتح تاسس انتهي تسبب ادي اصدر " +
    "دخلت خرجت وقعت بدات جرت جرتا عقدت عقدتا ذكرت قال قالت افاد افادت كشفت شهد قتل قتلت اصيب لقي اختطف احتجز استعاد استولي اقتحم انسحب انهار تحطم استقال انتخب ترشح " +
    "تولي وافق صادق رفض اكد اعرب صرح اضاف نفذ شن شنت ضرب قصف استهدف اطاح اختفي هبط هبطت اقلع تظاهر احتج ولد اعدم اعدمت",
);

/** «Will not». */
export const notInFuture = "لن";
/** How folded words begin that look like «he will …» and are none. */
export const likeFuture =
  /^س(?:يا[رسحدق]|يي|يه|يد|يط|ير[هتةك]|ين|يف|يل|يو[لفز]|يم[اأ]|يس(?:ي|ون|كو|تان)|يب|يت[وي]|يك|ي$|تي[نفل]|تو[نكر]|ت[اره]|ته?$|تم|تش|تن|نو|ند|نغ|نج|نت|نه)/;

/** Hijri months, folded; those of two words by both. */
export const hijriMonths: Readonly<Record<string, number>> = {
  ...table<number>([
    [1, "محرم المحرم"],
    [2, "صفر"],
    [7, "رجب"],
    [8, "شعبان"],
    [9, "رمضان"],
    [10, "شوال"],
  ]),
  "ربيع الاول": 3,
  "ربيع الثاني": 4,
  "ربيع الاخر": 4,
  "جمادي الاولي": 5,
  "جمادي الاول": 5,
  "جمادي الثانيه": 6,
  "جمادي الاخره": 6,
  "ذو القعده": 11,
  "ذي القعده": 11,
  "ذو الحجه": 12,
  "ذي الحجه": 12,
};
/** The letter that marks a Hijri year, and the one that marks a year of our era. */
export const hijriMarks = wordSet("ه هجري هجريه");
/** Before a month that something is compared with. */
export const comparingWords = wordSet(
  "مقارنه المقارنه مقابل قياسا القياس نظيره نظيرتها نظيرها مستواه مستواها مستوياته مستوياتها قيمته قيمتها سعره سعرها عما",
);
export const eraMarks = wordSet("م ميلادي ميلاديه");

/** Words that begin a date besides those of the tables. */
export const otherLeads = wordSet(
  "الليله بعد شهر الربع الثلاثي الفصل النصف السداسي القرن قرن اليوم اول الاول الحادي الواحد",
);
/** After the name of a Hijri month. */
export const blessings = wordSet("المبارك الكريم المعظم الفضيل");

/** «Before», after which a time counts from the day of publication: «a month ago». */
export const beforeWord = /^[وف]?قبل$/;
export const agoUnits = table<"week" | "month" | "year">([
  ["week", "اسبوع"],
  ["month", "شهر"],
  ["year", "عام سنه"],
]);
export const agoDays = table<number>([
  [1, "يوم"],
  [2, "يومين"],
]);
export const smallDays = table<number>([
  [3, "ثلاثه"],
  [4, "اربعه"],
  [5, "خمسه"],
  [6, "سته"],
  [7, "سبعه"],
  [8, "ثمانيه"],
  [9, "تسعه"],
  [10, "عشره"],
]);
export const dayNouns = wordSet("ايام يوما");
/** After a time: what it is counted from, or more of it. */
export const fromWords = wordSet(
  "من علي عن ان او وبعد واحد فقط والي تقريبا كل انعقاد موعد بدايه بدء انتهاء نهايه حلول بعض",
);

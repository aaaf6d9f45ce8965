import { wordSet } from "../../text/word-set";
import { table } from "../text/clitics";

/** Number words beside those of `number-words`, folded: spelling slips and rarer forms. */
export const moreSmallNumbers = table<number>([
  [1, "واحدا"],
  [2, "اثنين اثنان اثنتان اثنتين"],
  [3, "ثلاثا"],
  [4, "اربعا"],
  [5, "خمسا"],
  [6, "ستا"],
  [7, "سبعا"],
  [9, "تسعا"],
  [100, "مئه ماءه"],
  [200, "مئتان مئتين مئتا مئتي"],
  [300, "ثلاثمئه ثلثميه"],
  [800, "ثمانمءه ثمانيمايه"],
]);
export const moreScales = table<number>([
  [1e9, "مليارا بليونا بلايين"],
  [1e12, "ترليون ترليونا تريليونات ترليونات"],
]);

/** Shares of one; before a scale they multiply it. */
export const fractions = table<number>([
  [1 / 2, "نصف"],
  [1 / 3, "ثلث"],
  [2 / 3, "ثلثا ثلثي ثلثين"],
  [1 / 4, "ربع"],
]);

/** What a number of counts parts: three quarters, two fifths. */
export const shares = table<number>([
  [3, "اثلاث"],
  [4, "ارباع"],
  [5, "اخماس"],
  [6, "اسداس"],
  [8, "اثمان"],
  [10, "اعشار"],
]);

/** Numbers without a value: the least and the most they can mean; millions have no most. */
export const vagueNumbers = table<{ min: number; max: number } | Record<never, never>>([
  [{ min: 20, max: 99 }, "عشرات"],
  [{ min: 200, max: 999 }, "ميات"],
  [{ min: 2000, max: 99_999 }, "الاف الافا الوف الوفا"],
  [{}, "ملايين مليارات تريليونات بلايين"],
]);
export const few = wordSet("بضع بضعه");
/** What a vague number multiplies: «tens of thousands», «hundreds of millions». */
export const vagueScales = table<number>([
  [1e3, "الالاف الاف"],
  [1e6, "الملايين ملايين"],
  [1e9, "المليارات مليارات"],
]);

/** Before a figure, and one of its words may stand between: what makes it a bound or an estimate. Folded. */
export const operatorsBefore = {
  gt: "اكثر من|ازيد من|يزيد علي|يزيد عن|تزيد علي|تزيد عن|زاد علي|زاد عن|زادت علي|زادت عن|تجاوز|تجاوزت|يتجاوز|تتجاوز|متجاوزا|متجاوزه|يفوق|تفوق|فاق|فاقت|اعلي من|اكبر من|يربو علي|يربو عن|تربو علي|فوق|تخطي|تخطت|يتخطي|تتخطي",
  lt: "اقل من|دون|ادني من|يقل عن|تقل عن|قل عن",
  gte: "بحد ادني|كحد ادني|علي الاقل",
  lte: "بحد اقصي|كحد اقصي|يصل الي|تصل الي|حتي|يتعدي|تتعدي",
  approx: "نحو|حوالي|حوالى|زهاء|قرابه|يقرب من|يقارب|تقارب|قارب|قاربت|حدود|بحدود|يناهز|تناهز|ناهز|ناهزت|مايقارب",
} as const;
/** Between a bound and its figure: «above the level of», «past the mark of». */
export const levelWords = wordSet("مستوي مستويات حاجز عتبه سقف");
export const operatorsAfter = {
  gte: "علي الاقل|او اكثر|فاكثر|كحد ادني|بحد ادني|فما فوق",
  lte: "علي الاكثر|كحد اقصي|بحد اقصي|او اقل|فاقل",
  approx: "تقريبا",
} as const;
/** Verbs of change: after them «from 10 to 15» are two values and no range. */
export const changeWords =
  /^[\u0648\u0641]?[\u0644\u0628]?(?:[يتنم]|س[يت])?(?:ا?رتفا?ع|ا?نخفا?ض|زاد|زياد|تراجع|رفع|خفض|تخفيض|قلص|تقليص|هبط|هبوط|صعد|صعود|قفز|نقل|تحول|نما|نمو|تغير|تعديل|بزيا)/;

/** Particles that turn a bound round: «not more than». */
export const negations = wordSet("مالا لا لم لن ليس ليست ولا ولم ولن");
/** «Reaches up to» is a bound only after «what»: «the number reaches 50» gives the number. */
export const upTo = { verbs: wordSet("يصل تصل"), what: wordSet("ما بما لما وما") };

export const perWords = table<string>([
  ["day", "يوميا"],
  ["week", "اسبوعيا"],
  ["month", "شهريا"],
  ["year", "سنويا"],
]);
/** «In the hour», «in the day», after a measure. */
export const perNouns = table<string>([
  ["hour", "الساعه"],
  ["second", "الثانيه"],
  ["day", "اليوم"],
  ["year", "السنه"],
]);

/** Adjectives that belong to the counted noun: air strikes, air sorties. */
export const fixedAdjectives = wordSet("جويه جويا جويتين جويتان");
/** What counts as a noun of its own after a number. */
export const otherOnes = wordSet("اخرين اخرون اخري اخر");
/** «Of them»: the counted noun is that of the number before. */
export const partitives = wordSet("منهم منها منهن منهما");

/** Words before a figure that make it the name of something. */
export const beforeNames = wordSet(
  "رقم رقمه رقمها القرار قرار الماده ماده البند بند الفقره الفصل الجوله الدقيقه الدقيقتين الدقيقتان الدقايق المادتين الصفحه صفحه الطريق المجموعه الساعه قناه كوفيد الاصدار العدد الحلقه المركز المرتبه الترتيب مقياس هاتف الهاتف واتساب فاكس الرمز الفيه",
);
/** Letters of foreign names spelled out, before a model's number: «أف آي 18». */
export const spelledLetters = wordSet(
  "اف بي سي تي كي جي دي يو زد اكس كيو اتش ايه بوينغ ايرباص ايفون ابولو سو ميغ تي بلاك هوك باتريوت غالاكسي ويندوز",
);
/** Verbs and prepositions after which a bare figure may stand for what was counted before. */
export const beforeBareFigure = wordSet(
  "بلغ بلغت يبلغ تبلغ قتل قتلت اصيب اصيبت بينهم بينها بواقع الي علي من وصل وصلت سجل سجلت مقابل مقتل اصابه و ب ل ف وفاه ارتفع انخفض عددهم عددها اصل نحو بقوه قوته قوتها شدته شدتها بمعدل بمقدار منها منهم بشده بدرجه بحجم بطول بوزن بسعر قوتهما جرح جرحت جرحوا اعتقال اعتقلت توقيف احتجاز خطف اسر استشهاد انقاذ معاقبه عاقبت براءه تبريه احاله حبس اعدام ترحيل اجلاء تحرير ضبط وفيات اصابات",
);

/** What a figure at the end of a clause is the sum of. */
export const totalWords = wordSet(
  "سعر سعره سعرها بلغ بلغت المجموع مجموع الاجمالي اجمالي مجمل حصيله الحصيله عدد العدد اعداد رصيد رصيده رصيدها",
);

/** With their article, after the noun that they count. */
export const definiteNumbers = table<number>([
  [3, "الثلاثه الثلاث"],
  [4, "الاربعه الاربع"],
  [5, "الخمسه الخمس"],
  [6, "السته الست"],
  [7, "السبعه السبع"],
  [8, "الثمانيه الثماني الثمان"],
  [9, "التسعه التسع"],
  [10, "العشره العشر"],
]);
/** Of messages and calls: a long figure after them is a number to dial. */
export const dialWords = wordSet(
  "رساله الرساله رسايل sms هاتف الهاتف جوال الجوال اتصال الاتصال اتصل للاتصال للتواصل ارسل الرقم رقم ارقام الرمز stc mobily",
);

/** «About», before one unit of time, and what stands before that: after, since, before, within, lasted. */
export const roughly = wordSet("نحو حوالي قرابه زهاء");
/** «More», «less», before «than» and a figure. */
export const compared = wordSet("اكثر اقل ازيد");
/** Before one unit of time: it tells how long, or how far from then. */
export const timeLeads = wordSet("بعد قبل منذ خلال وبعد وقبل ومنذ وخلال استمرت استمر دامت دام استغرقت استغرق");
/** Adverbs after a number that are written as what it counts would be. */
export const notCounted = wordSet(
  "غيابيا حضوريا رسميا محليا عالميا دوليا نهاييا جزييا كليا فعليا ماليا مبدييا اوليا حاليا سابقا لاحقا تباعا يدويا",
);

/** Of a match and a league, where what is aimed at is a goal. */
export const sportsWords =
  /^[وفبل]?(?:ال|لل)?(?:مباراه|مباريات|دوري|مرمي|شباك|لاعب|لاعبين|لاعبون|مهاجم|مدرب|مدربه|منتخب|هداف|هدافي|كره|ملعب|حارس|مونديال|بطوله)$/;

/** After a unit: more of it. */
export const halves = wordSet("ونصف وربع");
/** Before a unit of time: how long. */
export const lengthsOfTime = wordSet("لمده مده ومده بمده لفتره");
export const two = wordSet("اثنين اثنان اثنتين اثنتان");
export const one = wordSet("واحد واحده");
/** Before «one», in the accusative: what is the same, and no count. */
export const notOneOf = wordSet(
  "انشا شبرا ذره حرفا قدما صفا طرفا جانبا فريقا شعبا مكانا اتجاها صوتا بلدا نوعا سببا هدفا حزبا خطا خيارا موقفا لونا رايا نظاما",
);
/** Hundredths and thousandths of currencies. */
export const smallCoins = table<number>([
  [0.01, "سنت سنتا سنتات سنتيم سنتيما سنتيمات هلله هللات بنس بنسا بنسات قرش قرشا قروش كوبيك كوبيكا"],
  [0.001, "مليم مليما مليمات فلس فلسا فلوس بيسه بيسات"],
]);

/** «Three years and half a year»: the unit's name after the half. */
export const unitNames = wordSet(
  "العام عام السنه سنه الشهر شهر الاسبوع اسبوع اليوم يوم الساعه ساعه الدقيقه العقد عقد القرن قرن المتر متر الكيلومتر كيلومتر الطن طن",
);
/** «My wife», «my daughter»: with «my» they are written like two of them. */
export const ofMine = wordSet("امراتي ابنتي زوجتي والدتي جدتي عمتي خالتي حفيدتي شقيقتي صديقتي زميلتي");
/** Nouns of loss, after which a figure in brackets counts people. */
export const crowdWords = wordSet(
  "يقطنها تقطنها يقطنه يسكنها شارك تظاهر خرج نزح فر قتل قتلت اصيب اعتقل احتشد تجمع غادر عاد شرد شردت نزوح فرار تشريد مشاركه احتشاد خروج عوده اجلاء تهجير يضم تضم حضور",
);
/** Before a figure without a noun: so many people were lost. */
export const lossWords = wordSet("استشهاد مقتل وفاه اصابه اعتقال توقيف احتجاز خطف اسر انقاذ جرح نفوق");
/** Before two years, or a figure of them: an age. */
export const ageBounds = wordSet("تحت فوق دون عن");
export const ageNouns = wordSet("عاما عام سنه سنوات اعوام سنتين السنتين عامين العامين");
/** Making and selling, of which hours are no object: watches are. */
export const madeWords =
  /^[\u0648\u0641]?(?:[\u064A\u062A\u0646]?\u0635\u0646\u0639|\u0635\u0646\u0627\u0639\u0647|\u0627?[\u064A\u062A]?\u0646\u062A\u062C|\u0627\u0646\u062A\u0627\u062C|\u0628\u064A\u0639|\u0628\u0627\u0639|\u064A\u0628\u064A\u0639|\u062A\u0628\u064A\u0639)/;
/** «Tens of thousands [today]», a single time with the article; «whenever», which is written as «kilometre» is. As folded. */
export const noNouns = wordSet("كلما اليوم العام الشهر الاسبوع السنه الليله الساعه الدقيقه");
/** Before a year, as folded: what is held once in it. */
export const yearly = /^[وفبل]?(?:ال|لل)?(?:مونديال|اولمبياد|كاس|بطوله|دوره|نسخه|مهرجان|انتخابات|قمه)$/;

import { wordSet } from "../../text/word-set";

/** Folded words that change how a sentence means its facts. */
export const hedges = wordSet(
  "قد ربما يتوقع تتوقع يتوقعون توقعوا يرجح ترجح يعتقد تعتقد مزاعم زعم زعمت اتهم اتهمت يزعم محتمل المحتمل المتوقع يحتمل تقديرات لو كاد يقدر تقدر قدر قدرت قدره قدرته قدرها قدرتها تردد ترددت توقعات التوقعات بتوقعات لتوقعات توقعاتهم شايعات تكهنات",
);
/** Words and verbs of what is to come: not told as done. */
export const plans = wordSet(
  "سوف المفترض المقرر المزمع يعتزم تعتزم ينوي تنوي تخطط يخطط المرتقب ستكون سيكون ستبدا سيبدا يفترض ستنطلق سينطلق ستبلغ سيبلغ سيتم ستشارك",
);
/** Particles and verbs that deny what their sentence tells. */
export const negatingWords = wordSet("لم لن ليس ليست لا نفي نفت ينفي تنفي ولم ولن ولا");

/** Verbs by which a sentence tells who says it. */
export const reporting =
  /^[وف]?(?:قال|اضاف|صرح|اكد|اوضح|اعلن|ذكر|اشار|كشف|افاد|اعترف|لفت|تابع|زعم|نقل|اعتبر|راي|حذر|تحدث|ابلغ|شدد|توقع|رجح|نفي|ادعي|نوه|علم|يقول|تقول|يري|تري|يوكد|توكد|يزعم|تزعم|نفت|رات|ادعت|قدر)(?:ت|وا)?$|^و?بينت$|^و?(?:مضيف|مشير|موكد|موضح|مبين|لافت|محذر|معتبر|مشدد|منوه)(?:ا|ه)$/;

/** Of those, verbs that have nothing but what is said behind them. */
export const saying = /^[وف]?(?:قال|اضاف|تابع)(?:ت|وا)?$/;

/** Words by which a source is named without a verb. */
export const sourceCues = wordSet("بحسب حسب حسبما وفق وفقا نقلا");

/**
 * Which property a number tells, by what is counted (unit or noun ids, or a subtype) and by folded words that stand in
 * its clause. The first line that fits decides. Words are roots of forms: a word of the text need only contain one.
 */
export const numberProperties: readonly {
  property: string;
  counts: readonly string[];
  words?: string;
  per?: string;
  /** What the number is told of, where that is not the actor. */
  of?: "event" | "place" | "group" | "organisation";
  confidence: number;
}[] = [
  {
    property: "participant-count",
    counts: ["country"],
    words: "بمشاركه|شارك|حضور|حضره|حضرها",
    of: "event",
    confidence: 0.95,
  },
  {
    property: "member-count",
    counts: ["country", "member"],
    words: "يضم|تضم|يتكون|تتكون|تتضمن|يتالف|تتالف|انضم|تمثل|عضو",
    of: "organisation",
    confidence: 0.95,
  },
  { property: "strikes-total", counts: ["strike"], words: "مجموع|اجمالي", confidence: 0.93 },
  { property: "strikes-in", counts: ["strike"], confidence: 0.93 },
  { property: "sorties", counts: ["sortie"], confidence: 0.95 },
  { property: "daily-cost", counts: ["money"], words: "كلفه|تكلف", per: "day", confidence: 0.95 },
  { property: "arms-value", counts: ["money"], words: "اسلحه|سلاح|ذخيره|عتاد", confidence: 0.92 },
  { property: "reward-amount", counts: ["money"], words: "مكافا|مكافات", confidence: 0.9 },
  { property: "preparation-cost", counts: ["money"], words: "تكلف|كلفه", confidence: 0.6 },
  { property: "aid-money", counts: ["money"], words: "دعم|مساعد|منحه|تبرع", confidence: 0.85 },
  { property: "peak-area", counts: ["area"], words: "سيطر|احتل", confidence: 0.93 },
  { property: "regained", counts: ["percent"], words: "استعاد|استعيد|تحرير", of: "place", confidence: 0.93 },
  { property: "civilian-deaths", counts: ["civilian"], words: "مقتل|قتل|ضحي", confidence: 0.95 },
  { property: "trained", counts: ["recruit", "brigade"], words: "درب|تدريب", of: "group", confidence: 0.85 },
  { property: "troops", counts: ["soldier", "military"], words: "قواته|قواتها|قوات", confidence: 0.93 },
  { property: "vehicles", counts: ["vehicle"], words: "قدم|سلم|منح|زود|تزويد|عجل", confidence: 0.85 },
  { property: "ruled-population", counts: ["person"], words: "حكم|لحكم", confidence: 0.85 },
  { property: "foreign-fighters", counts: ["fighter"], words: "اجانب|الاجانب", confidence: 0.9 },
  { property: "fighters", counts: ["fighter"], words: "اعداد|عدد|عدادهم", confidence: 0.9 },
  { property: "aircraft-count", counts: ["aircraft"], words: "انطلق|اقلع", confidence: 0.85 },
  { property: "bomb-weight", counts: ["mass"], words: "قنابل|قنبله", confidence: 0.9 },
  { property: "axis-count", counts: ["axis"], confidence: 0.93 },
];
/** Before a number: more or less than it, however it is written. */
export const bounds =
  /^[وف]?(?:لا?ي?قل|يقل|تقل|(?:ما)?لايقل|(?:ما)?لاتقل|(?:ما)?لايزيد|يزيد|تزيد|يتجاوز|تتجاوز|تجاوز|تجاوزت|يفوق|تفوق|فاق|حوالي|قرابه|زهاء|نحو|حتي|يصل|تصل|وصل|وصلت|اقص\p{L}*|ادن\p{L}*|اكثر|اقل|تقريبا|بحد|سقف\p{L}*|حدود|حدها)$/u;
/** Properties of the corpus that take a place as a qualifier. */
export const placedProperties = new Set(["strikes-in"]);

/** Nouns and verbs of events, folded: what a date or a place is told of. */
export const eventWords = wordSet(
  "اجتماع موتمر قمه جلسه لقاء زياره انتخابات غارات غاره هجوم ضربات قصف زلزال انفجار حمله عمليه معركه مباراه بطوله حفل افتتاح اتفاق اتفاقيه انتشار اطلاق تاسيس انشاء تشكيل اغتيال مقتل فيضان حريق عقد خرج ظهر ظهور نشاته نشاه شن شنت قصفت نفذ نفذت اطلق اطلقت اعلن اعلنت دخل دخلت بدا بدات انطلقت انطلق تشكل تم استعادت استعاد سيطر سيطرت وقع وقعت ضرب ضربت اسفر اسفرت ادت ادي توفي قتل قتلت ولد تاسس تاسست افتتح افتتحت وصل وصلت زار زارت فاز فازت استقال اقر اقرت صادق صادقت صدر صدرت ادلي تحول كشفت كشف وجهت التقي سجل سجلت انعقد انعقدت استضاف استضافت توقيع اصدر اصدرت بث نشر نشرت حكم حكمت قضت قضي ادان ادانت ادين اعتقل اعتقلت اعتقال اوقف اوقفت افرج غرق غرقت اصطدم اصطدمت تحطم تحطمت سقط سقطت سقوط هبط هبطت هبوط اقلع اقلعت انهار انهارت انهيار اندلع اندلعت اندلاع انتخب انتخبت نصب عين عينت تعيين اقال اقالت استقالت هزم تغلب تعادل خسر خسرت توج توجت بيع اشتري استحوذ استحوذت اغلق اغلقت احتفل احتفلت اكتشف اكتشفت اكتشاف رصد رصدت سحب سحبت حظر حظرت فرض فرضت رفعت خفض خفضت وافق وافقت رفض رفضت تاهل تاهلت اجري اجريت اجرت نظم نظمت اقيم اقيمت انتهي انتهت توقف توقفت عاد عادت غادر غادرت اجتاح اجتاحت احتل احتلت استولي استولت انسحب انسحبت انسحاب تعرض تعرضت اصيب اصيبت نجا انقذ اجلي شارك شاركت انضم انضمت انضمام ارتفع ارتفعت انخفض انخفضت تراجع تراجعت اعصار عاصفه حادث محاكمه سباق نهايي زواج وفاه رحيل ميلاد استفتاء تصويت تظاهره احتجاجات اضراب انقلاب هدنه حرب غزو قرار قانون مرسوم معرض مهرجان دوره اقتراع تسلم تسلمت تولي تولت حصل حصلت نال نالت قدم قدمت نقل نقلت دشن دشنت تدشين اعاد اعادت بحث بحثت عثر عثرت نفق نفقت الغي الغت تاجل تاجلت",
);
/** A word of an event that the list has for both genders is a verb: «was arrested», «began». */
export const isVerbOfEvent = (word: string): boolean =>
  eventWords.has(word) && (eventWords.has(`${word}ت`) || (word.endsWith("ت") && eventWords.has(word.slice(0, -1))));
/** Meetings, whatever they are called. */
export const meetingWords = /^[وفبل]?(?:ال)?(?:اجتماع|موتمر|قمه|جلسه|لقاء|محادثات|مفاوضات)/;
/** Words of what takes place somewhere: nouns with their article and particles, and verbs in the past. */
export const placedEvents =
  /^(?:(?:[وفبل]|ال|لل|وال|بال|فال)?(?:اجتماعا?|اجتماعات|موتمرا?|قمه|جلسه|لقاء|مباراه|بطوله|حفلا?|معرضا?|مهرجان|محادثات|مفاوضات|انفجارا?|تفجيرا?|هجوما?|هجمات|زلزالا?|حادثا?|حادثه|حريقا?|غاره|غارات|اشتباكات|معركه|محاكمه|تظاهره|مظاهره|احتجاجات|فيضانات|عمليه|مقتل|اغتيال|وفاه|اعتقال|استضافته|استضافتها|زيارته|زيارتها)|[وف]?(?:عقد|التقي|اجتمع|وقع|اقيم|انطلق|افتتح|قتل|اصيب|اعتقل|توفي|ولد|اندلع|انفجر|تحطم|سقط|عثر|اختتم|استضاف|انعقد|شن|نفذ|قصف|استهدف)ت?)$/;
/** Of those, nouns that say by themselves what it was. */
export const placedNouns =
  /^[وف]?(?:ال)?(?:اجتماع|موتمر|قمه|جلسه|لقاء|مباراه|بطوله|معرض|مهرجان|محادثات|مفاوضات|انفجار|تفجير|هجوم|هجمات|زلزال|حريق|غاره|غارات|اشتباكات|معركه|محاكمه|تظاهره|مظاهره|احتجاجات|فيضانات|مقتل|اغتيال|وفاه|اعتقال)ا?$/;
/** Before a place's name: what sort of place it is. */
export const placeHeads = wordSet(
  "مدينه العاصمه عاصمه محافظه ولايه بلده قريه منطقه اقليم مقاطعه حي جزيره قاعده مطار ملعب استاد ميناء ساحه ريف شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط",
);
export const leaderWords = wordSet("بقياده بزعامه برياسه تقودها يقودها تقوده يقوده");
export const capitalWords = wordSet("عاصمه");
export const nearWords = wordSet("قرب");

/** Before a name these make it the one that something is done to, or a place. */
export const objectWords = wordSet(
  "ضد علي عن من في الي مع بين محاربه مواجهه دحر هزيمه قتال قصف مكافحه طرد سيطره عاصمه شمال جنوب شرق غرب شرقي غربي شمالي جنوبي مواقع اهداف سقوط داخل خارج نحو لدي تحت نظام عهد مكتب نجل محامي والد زوجه شقيق",
);
/** As those, where a name may well follow a preposition and still be the one that is told of. */
export const againstWords = wordSet("ضد محاربه مواجهه دحر هزيمه قتال قصف مكافحه بقياده قياده");
/** Words that stand before a group's name and belong to it. */
export const groupWords = wordSet("تنظيم جماعه حركه قوات مقاتلي مسلحي عناصر");

/** Before a date: until then, since then, before and after it. Only what began is dated by «since». */
export const boundsOfTime = wordSet("حتي لغايه بحلول قبل بعد بين");
/** A little before a date: what was then is only compared with. */
export const comparing = wordSet("مقارنه مقابل قياسا ذاتها نفسها ذاته نفسه المقابله الاجله تسليم التسليم استحقاق");

/** Nouns and numbers that begin as a future verb does. */
export const notFuture =
  /^[\u0648\u0641]?(?:سيطر|سياس|سياق|سيتي|سينم|سيول|سيف|سيناتور|ستديو|ستوديو|سيار|سيد|سيناري|سينا|سير|سنو|سنه|سني|سنت|ستين|ستون|سته|ستار|ساب|ساع|سال|سان|ساح|ساس|ساد|سام|سائ|سايق|سايح)/;

/** Verbs by which somebody states something, in the past and the present. */
export const declaring =
  /^[وف]?(?!تابعا$)(?:قال|اضاف|صرح|اكد|اوضح|اعلن|ذكر|افاد|كشف|اشار|لفت|حذر|شدد|زعم|اعتبر|راي|اعترف|تابع|نفي|توقع|تعهد|ادعي|جدد|ابلغ|نوه|رجح|كرر|اقر|يقول|تقول|يري|تري|يوكد|توكد|يعتقد|تعتقد|يزعم|تزعم|نفت|رات|ادعت|بينت)(?:ت|وا|ا)?$/;
/** «Told Reuters that»: whom is told may stand before who tells. */
export const tellingSomebody = /^[وف]?(?:ابلغ|اخبر)/;
/** Verbs by which somebody denies what follows. */
export const denying = /^[وف]?(?:نفي|ينفي|تنفي|نفت)/;
/** By these one who spoke goes on in the same sentence. */
export const sayingStill = /^و?(?:مضيف|مشير|موكد|موضح|مبين|لافت|محذر|معتبر|مشدد|منوه|مستدرك|متابع|كاشف|معلن)(?:ا|ه)$/;
/** Behind a comma, with these somebody does more than say what was told: they ask, call, accuse. */
export const speakerActs =
  /^(?:م\p{L}{3,}ا|(?:و?مطالب|متوقع|مستبعد|نافي|واصف|متهم|معرب|متمني|منتقد|داعي|مبدي|مستغرب|معبر|مستنكر|مندد|مرحب|مشيد|مثمن|مذكر|متعهد|مستشهد|مهدد|مجدد|مقترح|معترف|متسايل|مستدرك|مدين|ملمح|مناشد)ه|طالبا|طالبه|ناشدا|نافيا|واصفا|و(?:طالب|ارجع|عزا|عزي|استبعد|نفي|تساءل|اردف|تعجب|دعا|دعي|ناشد|اعرب|شكر|ثمن|اشاد|انتقد|دان|ادان|اتهم|تعهد|رفض|حث|تمني|دعت|استنكر|رحب|وصف|عبر|طلب)(?:ت|وا)?)$/u;
/** «Without saying how many»: told of the one who speaks. */
export const withoutTelling = /^(?:ي|ت)(?:حدد|ذكر|كشف|وضح|ورد|قدم|سم|سمي|عط|عطي|دل|دلي|فصح|ستبعد|شر|شير|تطرق)$/;
/** Before a noun that tells what was stressed, announced or pointed to. */
export const beforeMatters = wordSet("علي عن الي");
/** Speakers without a name whom a text takes as one voice. */
export const generalSpeakers = wordSet(
  "مسوولون مراقبون خبراء محللون شهود باحثون اقتصاديون ناشطون علماء اطباء معارضون محامون دبلوماسيون",
);
/** What a statement follows. */
export const thatWords = wordSet("ان بان انه انها انهم بانه بانها بانهم");
/** Before these, after a comma, a statement ends. */
export const endsOfStatement = wordSet(
  "مضيفا مضيفه مشيرا مشيره موكدا موكده موضحا موضحه مبينا مبينه لافتا لافته محذرا محذره معتبرا معتبره قايلا قايله مشددا مشدده منوها داعيا داعيه مضيفين مشيرين موكدين موضحين مبينين لافتين محذرين معتبرين مشددين مطالبين قايلين وذلك وفق وفقا بحسب حسب حسبما نقلا كما فيما بينما",
);
/** Before a name: somebody or something of theirs. */
export const othersOf = wordSet("مكتب نجل محامي والد والده زوجه شقيق نظام حكومه اداره عهد حساب صحيفه فريق ابن");
/** Behind a verb of saying these stand before whom, where or of what somebody speaks. */
export const besideSpeaker = wordSet("امام لدي مع الي في من خلال حول بشان تجاه ضد بعد قبل عقب اثر علي");
/** Between a verb of saying and a name these show that another is meant. */
export const notSpeakers = wordSet(
  "مصدر مصادر شهود متحدث محلل خبير خبراء محللون مراقبون مسوول مسوولون ناشط ناشطون تقرير",
);
/** Before a list of countries: they take part, are members, or have agreed. */
export const takingPart =
  /^[وفبل]{0,2}(?:ال)?(?:[ميت]?شارك|[يت]نضم|حضور|حضر|انضم|تضم|يضم|ضمت|وقع|اتفق|اعضا|عضوي|قاده|وزرا|ممثل|وفود|رعايه|تحالف|منتخبات|دول$|بلدان$|كل$|زعما|روسا|سفرا|استضاف|تنظم|نفذت|تسهم|اسهم|هي$|وهي$)/;
/** Before a list of countries, at some distance: they are its parts. */
export const composing = /^[وف]?[يت]ت(?:الف|كون)$/;
/** Before a list of countries: somebody went there, or something is there. */
export const visiting = /^[وفبل]{0,2}(?:ال)?(?:زياره|زيارته|زيارتها|جوله|جولته|[يت]زور|زار|زارت|جنسيات|جنسيه)$/;
/** Before a country: something is there, goes there, or is like it. */
export const whereWords = wordSet("في الي داخل عبر نحو مثل");
/** Words that say when, and tell no event. */
export const timesOfDay = wordSet("ظهر فجر صباح مساء ليل عصر يوم خلال في منذ عام شهر");
/** Before a person: those who kill or are killed, and where. */
export const killed = wordSet("قتل قتلت مقتل اغتيال تصفيه اغتيل لقي مصرع قضت قضي");
/** Posts of those who belong to a body. */
export const memberWords = /^(?:القيادي|قيادي|عضو|العضو|مقاتل|عنصر|القاده|احد|امير|ناشط|لاعب|مهاجم|حارس|مدافع)/;
/** A post that holds another one: of whom a name behind it is told, the words do not say. */
export const nestedPosts =
  /^(?:ال)?(?:متحدث|ناطق|مستشار|مساعد|مبعوث|ممثل|نجل|مدير مكتب|محامي)\S*(?: باسم)?(?: معالي| سعاده| فضيله| سماحه| جلاله| فخامه| دوله| سمو)? (?:الرييس|رييس|الوزير|وزير|الملك|الامير|زعيم|قايد)|^نظير/;

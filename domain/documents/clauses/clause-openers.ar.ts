import { monthWords, weekdayWords } from "../../text/date-words.ar";
import { wordSet } from "../../text/word-set";

/** Folded words that open a clause which the words before them do not need: a sentence may end before one. */
export const openers = wordSet(
  "حيث بينما فيما كما لكن ولكن لان اذ بعدما قبلما عندما حين حينما منذ خلال بسبب نتيجه جراء عقب اثر بحسب وفق وفقا مشيرا مشيره موضحا موضحه موكدا موكده معتبرا معتبره مضيفا مضيفه مبينا لافتا مما ثم بالاضافه اضافه وذلك",
);

/** Folded pairs of words that open such a clause. */
export const openingPairs = wordSet("بعد_ان قبل_ان مع_ان الا_ان غير_ان ما_ادي الي_جانب علي_ان بما_في");

/** Folded: «and» with a verb in the past, of a feminine actor; a plural has a long vowel before its last letter. */
export const andVerb = /^و\p{L}{2,}[^اويه]ت$/u;

/** Folded: «and» with a verb that no noun looks like. */
export const pastAfterAnd =
  /^و(?:ي\p{L}{3,}|س[يت]\p{L}{3,}|و(?:صل|قع|قف|جه|ضع|عد|افق|اصل|اجه|صف|زع|ثق|رد|لد|جد|دع|سع|فر|لي|هب|رث|ظف|فت|في(?=ت|وا)|ازن|اكب)(?:ت|وا|ا)?|قال|كان|كانوا|بلغ|شارك|فاز|حصل|سجل|ذكر|حضر|نقل|قدم|راقب|غادر|منح|دمر|نزح|شهد|صدر|بدا|قد|لم|لن|ليس|اكد|اضاف|اوضح|اعلن|افاد|اشار|كشف|صرح|طالب|دعا|حذر|شدد|ندد|نفي|قرر|تابع|انتقد|وعد|جري|بات|اصبح|ظل|قتل|اصيب|اعتقل|استهدف|استعاد|سيطر|تمكن|اسفر|ادي|اطلق|تولي|عمل|التحق|درس|تخرج|انضم|سافر|عاد|ترك|انطلق|افتتح|وقع|وصل)$/u;

/** Folded words whose own first letter is the one of «and». */
export const beginsWithWaw =
  /^و(?:[صقضجرثلع]و[لعحدقجفه]|صل|قع|ضع|قف(?!ز)|كاله|كالات|افق|اجه|اصف|اضع|جه|دع|عد|ثق|زع|رد|لد|جد|في|زن|كل|سع|زير|زار(?!ت?$)|رش|جب|حد|طن|قت(?!ل)|سيل|سط|سام|سايل|ثاي|فاه|فاء|فد|فود|قود|قاي|ليد|ايل|ديع|ظيف|ظايف|ظف|رق|رث|هم|ادي|اصل|ارد|اسع|اضح|اقع|احد|الي|الد(?:ه|ها|هم|ي|يه|يها|ته|تها|ان|ين)?$|لاي|فقا?$|يكي|يك$|يمبلدون$|يمبلي$|ين[جغ]ز$|ينجيت$|يندوز$|يندسور$|ينستون$|ينبي?غ$|ينفري$|يسكونسن$|يسلي$|يست(?:هام|برو?ك|منستر|بوينت)?$|يغان$|يغور$|يتني$|يتكر$|يبر$|يب$|يفر$|يلبيك$|يويشان$|يل(?![تقحعجف]\p{L}{2}))/u;

/** Folded verbs whose own first letter is the one of «so». */
export const beginsWithFa = /^ف(?:از|تح|قد|شل|رض|سر|صل|جر|ضل|اق|حص|كر|هم)(?:ت|وا)$/u;

/** Folded words that a sentence does not end with. */
export const danglingEnds = wordSet(
  "نظرا وذلك وهو وهي كونه كونها سواء بينهم بينها وفقا طبقا خلافا اضافه بالاضافه رغم مثل عبر نحو حوالي بعدما حيث اذا",
);

/** Folded: in the time of which a figure is told, and a word for that time. */
export const during = /^(?:خلال|في|منذ)$/u;
export const calendar = wordSet(`${Object.keys(monthWords).join(" ")} عام شهر سنه العام الشهر السنه الربع النصف`);

/** Folded nouns with the article that stand for an actor named before. */
export const bareActors = wordSet(
  "الوزاره الوكاله المصدر المصادر الشركه الهييه المرصد البيان المنظمه اللجنه المسوول المسوولون المتحدث التقرير الصحيفه النادي الجماعه الدراسه المجلس الشهود السلطات المركز الاتحاد الموسسه الحركه التنظيم الجيش الشرطه الوزير الرييس المدير الامير الناطق المعهد الموقع القناه الرجل السيده الفريق الباحثون العلماء",
);

/** Folded verbs in the present whose actor may be hidden in them. */
export const hiddenActorVerb = /^[وف]?س?ي\p{L}{2,}$/u;

/** Folded: how somebody did it: «rising», «heading for». */
export const circumstance = /^[وف]?(?:م\p{L}{2,}[^ه]|لافت|نافي|داعي)ا$/u;

/** Folded: a noun with a preposition glued to it. */
export const leaningPhrase =
  /^(?:ب(?!لغ|دا|قي|حث|ين|عد|عث|رز|اع|ات|رر|ث|نت|ني)|ل(?!قي|دي|يس|ندن|بنان|يبيا|يبي|عب|جا|جن|قاء|وا|اعب|اجي))\p{L}{3,}$/u;

/** Folded verbs that only report: what follows their «that» stands by itself. */
export const reportVerbs = wordSet(
  "جاء ورد يشار يذكر قال قالت قالوا يقول تقول ذكر ذكرت اوضح اوضحت اكد اكدت اضاف اضافت اعلن اعلنت افاد افادت كشف كشفت صرح صرحت اشار اشارت بين بينت تابع تابعت شدد شددت لفت لفتت نوه نوهت راي اعتبر اعتبرت زعم زعمت روي روت",
);

/** Folded participles that report beside a verb: what follows their «that» stands by itself too. */
export const reportParticiples = wordSet(
  "مشيرا مشيره مبينا مبينه موضحا موضحه لافتا لافته موكدا موكده مضيفا مضيفه منوها منوهه كاشفا كاشفه معلنا معلنه ذاكرا مفيدا مستطردا معتبرا معتبره متوقعا متوقعه",
);

/** Folded verbs of reporting that say nothing without what is reported. */
export const bareReports = wordSet(
  "قال قالت قالوا يقول تقول ذكر ذكرت اوضح اوضحت اضاف اضافت افاد افادت صرح صرحت اشار اشارت لفت لفتت نوه نوهت زعم زعمت روي روت",
);

/** Folded: «that», «to» and «of», with which what is reported begins. */
export const reportOpenings = wordSet("ان بان وان وبان الي عن علي انه انها انهم بانه بانها بانهم");

/** Folded: a report that is denied is none. */
export const denials = wordSet("لم لا ما لن نفي نفت ليس ليست");

/** Folded: «that», which a noun follows. */
export const thatWords = wordSet("ان بان وان وبان");

/** «That» as it is written at the beginning of a sentence. */
export const thatOfSaying = "إن";

/** Folded: «it is noted», «worth mentioning», «but», before its «that». */
export const noted =
  /^[وف]?(?:غير|بيد|الا|يذكر|يشار الي|من الجدير بالذكر|(?:ال)?جدير بالذكر|(?:ال)?جدير ذكره|تجدر الاشاره(?: الي)?|معلوم|من المعلوم|من المعروف)$/u;

/** Folded words behind «that» which have an ending that only it gives: a pronoun, «guests of», «the father of». */
export const wantsThat = /^(?:\p{L}{3,}ين|(?!ال)\p{L}{3,}تي|ابا|اخا|ذا|ما|من|لا|لم|لن|ليس|ثم)$/u;

/** Folded words that join a clause or a sentence to the one before and may be left out. */
export const clauseJoiners = wordSet("حيث فيما كما اذ");

/** Folded words and pairs that set a clause beside the one before; with a «that» behind them or without. */
export const joints = wordSet(
  "بينما وبينما حيث فيما وفيما كذلك كما اذ لكن ولكن في_حين وفي_حين غير_ان الا_ان بيد_ان علما_ان علما_بان كما_ان ذلك_ان وكذلك",
);

/** Folded joints behind which a speaker's words go on. */
export const goesOnReporting = wordSet("حيث كما كذلك وكذلك اذ");

/** Folded: what only says who tells something, or of what: «as he said», «as regards». */
export const asides = wordSet(
  "فيما_يتعلق فيما_تتعلق فيما_يخص فيما_تخص فيما_يلي فيما_مضي فيما_عدا فيما_سبق فيما_يبدو فيما_يعرف فيما_يسمي فيما_بعد كما_يلي كما_سبق كما_يبدو كما_يعرف كما_قال كما_قالت كما_ذكر كما_ذكرت كما_ورد كما_وردت كما_جاء كما_جاءت كما_كان كما_كانت كما_هو كما_هي كما_يلزم كما_يجب كما_جرت كما_حدث كما_اعلن كما_اعلنت كما_اكد كما_اكدت كما_افاد كما_افادت كما_كشف كما_كشفت كما_اظهر كما_اظهرت كما_بين كما_بينت كما_اوضح كما_اوضحت كما_اشار كما_اشارت كما_يقول كما_تقول كما_نقلت كما_لو",
);

/** Folded: those that need no comma before them. */
export const bareJoints = wordSet("بينما حيث فيما وبينما");

/** Folded words that begin what says nothing by itself. */
export const leaners = wordSet(
  "ثم اي او هذا هذه وهذا وهذه تلك وتلك وهو وهي وهم وهما هو هي هم الذي التي الذين واللذين اللذين بينهم بينها منهم منها ومنهم ومنها وبينهم وبينها بينما مما ما وذلك ذلك الا غير بعدما عندما لان بسبب مقارنه ومثله ومثلها لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها انه انها انهم انهما وانه وانها",
);

/** Folded «so that it» and «so it», glued to a verb: their actor is in the clause before. */
export const leaningVerb =
  /^(?:ل[تي](?!بيا$|بيريا$|س$|ست$|له$)\p{L}{3,}|ف(?!يتنام|يينا|يلم|يروس|يديو|يصل|تح|تره|ترات|تاه|تيات|يضان|يزيا|يما$|يه$|يها$)(?:[تي]\p{L}{3,}|شهد|شهدت|توفي|توفيت|كان|كانت|قد|ان|انه|انها|اصطدم|اصطدمت|وقع|وقعت|اصيب|اصيبت|قتل|قتلت|بلغ|بلغت)$)/u;

/** Folded words after a number that count nothing. */
export const noUnits = wordSet(
  "اجمالي مجموع مويد معارض منها منهم منهما منهن منه اخرين اخرون اخري اخر فقط تقريبا واحد واحده اثنان اثنين اثنتان اثنتين",
);

/** Folded words with an «and» that no list of beginnings tells from a letter of their own. */
export const andParticles = wordSet(
  "ونص ونصت وكلل وكللت وكلف وكلفت وقد ولقد وتم وتمت ومر ومرت ودب ودبت وشب وشبت وهب وضم وضمت وشن وشنت وحل وحلت ولم ولن وما ولا وكل ودعا ودعت وظل وظلت وعاد وعادت وبات وباتت وصار وليس وليست ومن وعن وفي وعلي والي وكان وكانت ونال ونالت ودان ورات وراي ولعل",
);

/** Folded: «so» before the article, and before «after». */
export const soThe = /^ف(?:ال(?!ح$|نسيا|كون|يري|نتين)\p{L}{3,}|بعد|في|من)$/u;

/** What a sentence of a report begins with and does not need: whose turn it is to speak, and what it is told beside. */
export const leadIn =
  /^[\u0648\u0641]?(?:هذا(?=[\u060C\s]+و[اأتينقك]\p{L}{2})|من (?:جهته|جهتها|جهتهم|جهتهما|جانبه|جانبها|جانبهم|جانبهما|ناحيته|ناحيتها|جهة أخرى|جهة اخرى|جانب آخر|جانب اخر|ناحية أخرى|ناحية اخرى)|بدوره|بدورها|إلى ذلك|الى ذلك|في (?:المقابل|السياق نفسه|السياق ذاته|سياق متصل|سياق آخر|سياق منفصل|غضون ذلك|الوقت نفسه|الوقت ذاته|نفس الوقت|نفس السياق|الأثناء|سياق ذي صلة|الإطار نفسه|الإطار ذاته|الشأن ذاته|الشأن نفسه|شأن متصل|شأن آخر|شأن ذي صلة|خبر آخر|موضوع متصل|موضوع ذي صلة|مواضيع أخرى|موضوع آخر)|على صعيد (?:آخر|متصل|منفصل)|(?:بعد|عقب) ذلك(?!\s+ب(?:بضع|نحو|حوالي|عد[ةه]|[اأ]يام|يوم(?:ين)?(?!\p{L})|[اأ]سبوع|[اأ]سابيع|شهر(?:ين)?(?!\p{L})|[اأ]شهر|عام(?:ين)?(?!\p{L})|سن(?:ة|وات|تين)|ساع(?:ة|ات|تين)|دق[اي]|قليل|فتر[ةه]|قراب[ةه]|وقت(?!\p{L})|[اأ]كثر|[اأ]قل|\p{Nd}))|في هذا (?:السياق|الإطار|الاطار|الصدد)|من جهة ثانية|علاوة على ذلك|فضلا عن ذلك|بالإضافة إلى ذلك|مع ذلك|رغم ذلك|إزاء ذلك|إثر ذلك|على إثر ذلك|في هذه الأثناء|في هذه المناسبة)(?:\s*\u060C\s*|\s+)(?=\S)/u;

/** With such words a report turns to something else: what was told before does not belong to it. */
export const changesTopic =
  /^[\u0648\u0641]?(?:إلى ذلك|الى ذلك|في (?:سياق آخر|سياق اخر|سياق منفصل|مواضيع أخرى|موضوع آخر|شأن آخر|ملف آخر|خبر آخر|قضية أخرى)|على صعيد (?:آخر|منفصل)|من (?:جهة|ناحية) (?:أخرى|اخرى|ثانية)|من جانب (?:آخر|اخر))(?!\p{L})/u;

/** Folded forms that verbs have: the present, and the past of a feminine actor. */
export const verbs =
  /^(?:س?[ين]\p{L}{2,}|ست\p{L}{2,}|ت\p{L}{2,4}|تست\p{L}{3,4}|ت\p{L}{3,}ون|\p{L}{2,}[^اويه]ت|\p{L}{3,}وا|ليس|ليست|لم|لن|لا|قد|هو|هي|كان|تم)$/u;

/** Folded nouns that look like such a verb. */
export const nounLikeVerb =
  /^(?:ت\p{L}{2}ي\p{L}|ت\p{L}+ا\p{L}|ت\p{L}+ه|تركيا|تونس|يوم|يوميا|يونيو|يوليو|يناير|نيسان|نحو|نفس|نفط|نقل|نصف|نوع|نقطه|نسبه|نتيجه|نتايج|نادي|نظام|نواب|نساء|نقاط|نسخه|نجوم|نزاع|نمو|نشاط|ناحيه|بيت|وقت|صوت|تحت|بنت|اخت|انترنت|توقيت|ينايير|يمين|يسار|نهايه|نيويورك|تقدم|تعاون|تنظيم)$/u;

/** Folded: a name that only says in which part of another something is. */
export const directionName = /^(?:شمال|جنوب|شرق|غرب|وسط)(?:ي|يه)?(?= )/u;

/** Folded: a figure before «or». */
export const orMore = /^ ?او /u;

/** Folded days of the week, which count from the day of publication. */
export const weekday = new RegExp(`(?<!\\p{L})و?(?:${weekdayWords.join("|")})(?!\\p{L})`, "u");

/** Folded words right before a year. */
export const opensYear = /(?<!\p{L})[وف]?(?:في|عام|سنه|منذ|حتي) ?$/u;

/** Folded words that a verb has before who acted: the time or the place, not the actor. */
export const besideActor = wordSet(
  "قرب حول داخل خارج شرق غرب شمال جنوب تحت فوق امام وسط خلف ايضا اولا بعدها قبلها هناك هنا كذلك فقط لاحقا مجددا بنجاح بسرعه بشكل بصوره بشده بقوه بوضوح بعد",
);

/** Folded nouns that act though they have no article. */
export const countNouns = wordSet(
  "بيان تقرير تقارير دراسه دراسات مراجعه استطلاع لاعب انتحاري انتحاريان مجهولون قاده تسريبات وسايل صحف صحيفه خبير محلل محللون دبلوماسي دبلوماسيون مسعفون اطباء طبيب ضابط ضباط نواب شاهد جنود مقاتلون متظاهرون محتجون نشطاء حقوقيون مسلحو عدد نسبه حجم قيمه اجمالي متوسط معدل مجموع سعر مسوول مسوولون مصدر مصادر رييس وزير وزيره وزاره مدير شركه هييه قوات طايرات جماعه مسلحون كل بعض عشرات ميات الاف ملايين اعضاء باحثون علماء خبراء سكان محققون ناشطون مواطنون شهود متحدث نايب سفير محافظ قايد زعيم مدرب لاعب لاعبو مهاجم فريق منتخب نادي بنك مجلس حكومه محكمه جامعه مدرسه لجنه منظمه موسسه مركز معهد شرطه وفد بعثه فعاليات مهرجان معرض موتمر مباراه صور نتايج دراسه دراسات تقرير تقارير بيانات احصاءات احصاييات معلومات تحليل استطلاع اسعار درجات رياح امطار سحب مبيعات صادرات واردات ايرادات ارباح",
);

/** Folded words before one thing of many: «above all the goods». */
export const aboveAll = wordSet("خاصه خصوصا وخاصه وخصوصا سيما لاسيما ولاسيما");

/** Folded words that open a clause within a clause. */
export const relatives = wordSet("الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي");

/** Folded prepositions that verbs of reporting have before «that»: «pointed to», «stressed». */
export const reportingPrepositions = wordSet("الي علي عن في");

/** Folded pronouns that a noun tells of: «it is the …». */
export const pronouns = wordSet("هو وهو هي وهي هم وهم");

/** Folded pairs of words that tell how somebody spoke: «as he expected», «without revealing». */
export const tellersManner =
  /^(?:مذكر[اه]|كما (?:توقع|اضاف|اكد|قال|اشار|اوضح|ذكر|لفت|راي|دعا|طالب)ت?|(?:و)?دون (?:الادلاء|الكشف|الافصاح|ذكر|تحديد|توضيح|ان (?:يكشف|يذكر|يحدد|يوضح)))(?!\p{L})/u;

/** Folded words for the sort of what a name names, which may be left out. */
export const nameSorts = wordSet(
  "مدينه بلده قريه محافظه ولايه منطقه اقليم شركه تنظيم نادي صحيفه قناه فريق منتخب جماعه حركه مليشيا",
);

/** Folded words that are one name with the next. */
export const namePrefixes = wordSet("عبد ابو ابي ام بن ابن بنت ال بو");

/** Folded: a word that is a part of the number behind it. */
export const numberWord = /(?:^|\s)[وبل]?(?:ال)?(?:مايه|ميه|ماية|عشرات|ميات|الاف|بضع|بضعه|نصف|ربع)$/u;

/** Folded words that are one name with the word before. */
export const halfNames = wordSet("الله الدين الرحمن الرحيم العزيز الاسلام الزمان");

/** Folded verbs in the past that may be read as nouns where no verb is expected. */
export const pasts = wordSet(
  "خرج دخل قام نجح فشل رفض انهي وجه ضم شن نشر سقط عثر ادلي التقي زار عقد اغلق احتل تجاوز ارتفع انخفض تراجع نما بيع لقي اجري عبر حقق استمر استقبل تلقي عرض طرح دفع جاء حل تسبب ساهم اسهم اتهم اقر اعرب دان ايد عارض تعهد هدد توقع انشا بني نظم ناقش بحث استعرض تناول عالج رفع خفض منع سمح اضطر انتهي استعد اختار كلف خسر تعادل سجل اصدر الغي اجل علق اوقف",
);

/** Folded: what a text may call the country of which `kingdomNames` are names. */
export const kingdom = "المملكه";
export const kingdomNames = { country: "SA", names: ["السعودية", "المملكة العربية السعودية"] } as const;

/** Folded nouns that are one thing with the country behind them. */
export const namedAfterPlaces = wordSet("جوز تمر");

/** Folded: a town by whose name a part of the knee goes, and what stands behind that. */
export const ligament = "الرباط";
export const ofLigaments = /^ ?ال(?:صليبي|جانبي|داخلي|خارجي|امامي|خلفي|هلالي)/u;

import { wordSet } from "../../text/word-set";

/** Folded words that only join a clause to what came before. */
export const joiners = wordSet("ان بان فيما بينما كما حيث اذ لكن ولكن وان فان وبان");

/** Folded words that begin a clause which says nothing by itself. */
export const danglers = wordSet(
  "بينهم بينها بينهما منهم منها منهما وهو وهي وهم هو هي هم الذي التي الذين مقارنه بسبب بعد قبل خلال مما ما وذلك ذلك هذا هذه تلك ومنهم ومنها وبينهم وبينها الا غير نحو حوالي",
);

/** Folded prepositions: a verb before one of these hides who acted. */
export const prepositions = wordSet("عن الي علي في من مع عبر بواسطه بعد قبل خلال منذ حتي ضد بين لدي عند ان انه انها");

/** Folded words that no event ends with: what they lean on was cut off. */
export const endsNothing = wordSet("دون بدون شرق غرب شمال جنوب وسط شرقي غربي شمالي جنوبي قرب حول نحو كل");

/** Folded prepositions that may be left before a date or a place that was taken out. */
export const beforeDate = wordSet(
  "في يوم بتاريخ صباح مساء ليله فجر خلال عام سنه شهر مطلع اوائل اواخر منتصف نهايه بدايه",
);

/** Folded: a year before which the word for it stands goes with it. */
export const yearWords = wordSet("عام سنه العام");

/** A noun as an event: its time is asked without a verb that would have to agree. */
export const timeOf = (noun: string) => `كان موعد ${noun}`;

/** «And» glued to a word that is no word without it: beginnings of verbs, folded. */
export const afterAnd =
  /^و(?=ا(?:[دعضكرشقجبفتوظنحمسطصهلث])|ت[بتجحخدذرزسشصضطظعغفقكلمنوه]|ي[ابتجحخدذرزسشصضطعغفقكلمنوه]|قال|كان|بلغ|شارك|فاز|حصل|سجل|ذكر|حضر|عقد|نقل|وصل|وقع|خصص|قدم|كلف|راقب|سبق|غادر|منح|دمر|نزح|شهد|صدر|ضرب|رفع|خفض|بدا|ان )/u;

/** Folded past forms, masculine and feminine, of verbs that tell an event. */
export const eventVerbs = wordSet(
  "شن شنت قصف قصفت نفذ نفذت اطلق اطلقت اعلن اعلنت دخل دخلت بدا بدات انطلق انطلقت تشكل تشكلت استعاد استعادت سيطر سيطرت وقع وقعت ضرب ضربت توفي توفيت ولد ولدت تاسس تاسست افتتح افتتحت وصل وصلت زار زارت فاز فازت استقال استقالت اقر اقرت صادق صادقت صدر صدرت كشف كشفت التقي التقت عقد عقدت اقيم اقيمت جري جرت انهار انهارت اجتاح اجتاحت غادر غادرت اقال اقالت عين عينت انتخب انتخبت اغلق اغلقت فتح فتحت اختتم اختتمت دشن دشنت وافق وافقت استضاف استضافت احتضن احتضنت توج توجت هزم هزمت اسس اسست الغي الغت انضم انضمت انسحب انسحبت فرض فرضت",
);

/** Folded words that point at what stands elsewhere, or at the day a text was written. */
export const pointers = wordSet(
  "هذا هذه ذلك تلك هولاء اولئك المذكور المذكوره امس اليوم غدا الليله الان حاليا المقبل هنا هناك نفسه نفسها ذاته ذاتها كذلك ايضا بدوره بدورها",
);

/** Folded: what stands right before a statement that is a sentence by itself. */
export const statementOpeners = /(?:^|[^\p{L}])ب?ان\s*$/u;

/** Folded: bodies that say nothing of themselves without an adjective. */
export const bareBodies = wordSet(
  "المستشفي المركز الجمعيه الشركه النادي اللجنه المجلس الهييه الكليه الجامعه المدرسه البنك المعهد الاتحاد الصندوق البرنامج المشروع المهرجان المعرض الموسسه الاداره القسم الفرع المنطقه المحافظه الفريق المدينه البلديه المديريه الوزاره الحزب الجماعه الحركه التنظيم الوفد الفرقه القوات الوكاله الدايره البطوله الدوره الموتمر",
);

/** Whether folded words begin with such a body alone: which one it is stands elsewhere. */
export const opensWithBareBody = ([first = "", second = ""]: readonly string[]): boolean =>
  bareBodies.has(first) && !/^\u0627\u0644/u.test(second);

/** Folded: verbs of expecting with their «that», at the end of what stands before a claim. */
export const hopes =
  /(?<!\p{L})[وف]?(?:توقع|توقعت|يتوقع|تتوقع|متوقعا|متوقعه|تمني|تمنت|يتمني|متمنيا|امل|املت|يامل|تامل|املا|رجا|يرجو|طلب|طلبت|يطلب|اشترط|اشترطت|يجب|ينبغي)(?: [^\s.\u060C]+){0,4} (?:ب?ان)\s*$/u;

/** Folded: a title and where its bearer is from, which is no post. */
export const titleOnly =
  /^ال(?:شيخ|امير|دكتور|سيد|سيده|ملا|حاج|استاذ|مهندس|فنان|فنانه|داعيه|مواطن|نجم|لاعب|شاب|طفل|طفله|راحل)(?: ال\p{L}+)*$/u;

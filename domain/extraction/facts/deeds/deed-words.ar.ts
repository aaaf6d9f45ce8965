import { wordSet } from "../../../text/word-set";

/** Past forms that are formed alike for both genders: the masculine, the feminine with its ta, both also in the plural. */
const both = (roots: string) => roots.split(" ").flatMap((root) => [root, `${root}ت`, `${root}وا`]);
/** Those that end in a weak letter: «استولى», «استولت». */
const weak = (roots: string) => roots.split(" ").flatMap((root) => [`${root}ي`, `${root}ت`, `${root}وا`]);

/** Folded verbs by which somebody does something, and the property that such a deed is; else `deed`. */
const deedsOf: Readonly<Record<string, readonly string[]>> = {
  agreed: both("اتفق"),
  joined: both("انضم"),
  discussed: [...both("بحث ناقش"), "يبحث", "يبحثون", "تبحث"],
  ordered: [...both("امر اوعز")],
  rejected: both("رفض استبعد"),
  captured: [...both("سيطر احتل اكتسح اجتاح"), ...weak("استول"), "يسيطر", "تسيطر"],
  threatened: [...both("هدد"), "يهدد", "تهدد"],
  retook: both("استعاد استرد حرر"),
  supported: both("دعم ساند ايد"),
  signed: both("ابرم"),
  host: [...both("استقبل استضاف"), "يستقبل", "تستقبل", "يستضيف", "تستضيف"],
  attended: [...both("حضر شارك"), "يشارك", "تشارك", "يحضر", "تحضر"],
  accused: [...both("اتهم"), "يتهم", "تتهم"],
  struck: [...both("قصف استهدف دمر هاجم"), ..."يقصف تقصف يستهدف تستهدف".split(" ")],
  besieged: [...both("حاصر"), "يحاصر", "تحاصر"],
  weapons: ["يستخدم", "تستخدم"],
  deed: [
    ...both(
      "دخل خرج نفذ اطلق بدا واصل ارسل سلم قدم انهي اوقف نشر رفع خفض زاد طالب دعم وافق قرر عقد افتتح دشن غادر زار وصل فاز هزم تغلب تعادل خسر تاهل توج احرز سجل حقق حصد نال اشتري باع انتج صنع طور اطلع احتفل نظم اجاز مدد علق حظر منع فرض استدعي طرد اغلق استانف انسحب سحب سلح درب موت خصص منح تبرع وزع انشا اسس شكل اعاد التزم تعهد جدد حذر ندد دان استنكر رحب انتقد هنا شكر كرم عين اقال استقال ترشح اختار كلف تسلم رد كشف ضبط احبط داهم حكم برا ادان افرج احال حقق اصدر اعتمد صادق توصل تمكن نجح فشل عجز اكتشف اخترق توسط شهد سقط ضرب شكا استعرض اطلق ارتكب خلف",
    ),
    ...weak("انه اد اجر تخل استدع اشتر تلق تبن اعط دع ابد اثن القي سع تول نف القض"),
    ..."شن شنت التقي التقت القي القت تواصل يواصل يتلقي تتلقي تعمل يعمل تجدد يجدد يلتزم تلتزم يقدم يعرض تعرض تعتزم يعتزم تسهم يسهم يدعو تدعو يطالب تطالب نقل نقلت اوقع اوقعت اسهم اسهمت تحتفل يحتفل يخوض تخوض يلتقي تلتقي يواجه تواجه يشن تشن ينفذ تنفذ وجه وجهت وجهوا انتقل انتقلت احكم احكمت استغل استغلت".split(
      " ",
    ),
  ],
};

/** The property of each form; one that may as well be another word, or a passive, is no deed by itself. */
export const deedVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries(deedsOf).flatMap(([property, forms]) => forms.map((form) => [form, property] as const)),
);
/** A verb without «and» and «so» before it. */
export const bareDeed = (word: string): string =>
  deedVerbs.has(word) ? word : word.replace(/^[\u0648\u0641](?=.{2})/, "");
/** Properties that a deed may be. */
export const deedProperties: ReadonlySet<string> = new Set(Object.keys(deedsOf));
/** Whether a verb agrees with a feminine: a past form ends in ta, a present one begins with it beside a masculine in ya. */
export const isFeminine = (form: string): boolean =>
  form.endsWith("ت") || (form.startsWith("ت") && deedVerbs.has(`ي${form.slice(1)}`));
/** A present form begins with ya, or with ta beside one in ya. */
export const isPresent = (form: string): boolean =>
  form.startsWith("ي") || (form.startsWith("ت") && deedVerbs.has(`ي${form.slice(1)}`));
/** Forms that are read as a passive, or as a noun, as easily as a deed of whoever follows: shown, not taken on trust. */
export const unsureDeeds = wordSet(
  "اتهم اتهمت نقل نقلت تنقل عين كلف منح منع رد حكم علق ضبط دعم بحث حضر نشر رفع خفض امر عقد كشف زاد كرم درب موت سقط ضرب احال طرد قصف شن وجه حظر فرض اطلق انتخب سجن اختار شكر طور صنع خصص اخترق تسلم رفض تولي تلقي تخلي تبني سعي نفي ترشح تعهد تغلب تعادل توصل تمكن تبرع توسط تاهل تحول",
);

/** Whether a form is read otherwise as easily, in either gender. */
export const isUnsure = (form: string): boolean => unsureDeeds.has(form) || unsureDeeds.has(form.replace(/ت$/, ""));
/** Those whose passive has an object of its own: «was granted a prize». */
const doubleObjects = wordSet("منح كلف عين نقل خصص اعط سلم حكم احال سجن اتهم كرم انتخب اختار");
/** Verbs that reach what they are about by a preposition, or need nothing behind them. */
const leading = wordSet(
  "دخل خرج وصل رحب طالب شارك انضم سيطر تمكن نجح فشل غادر اتفق وافق تعهد هدد ندد دان ادان رد فاز تغلب تعادل خسر انسحب احتفل توصل تخل سعي سع اسهم استول امر اوعز التزم حكم زار تاهل تبرع تراجع صادق شكر التقي التق استقال ترشح عاد اثن",
);
/** Whether a form, in either gender, needs no object right behind it. */
export const takesPreposition = (form: string): boolean => leading.has(form) || leading.has(form.replace(/[تي]$/, ""));
/** Whether the passive of a form, in either gender, has an object of its own. */
export const takesTwo = (form: string): boolean => doubleObjects.has(form) || doubleObjects.has(form.replace(/ت$/, ""));
/** Before a verb these words, or a stretch that one of them opens, are not who acts. */
export const besideDeed = wordSet(
  "في من بعد قبل خلال منذ علي الي عقب مع اثر بين كما حيث فيما بينما عندما حين لكن قد كان كانت ثم اليوم امس لاحقا كذلك ايضا بدوره بدورها دوليا محليا رسميا اخيرا موخرا بعدما حينما بذلك بهذا بفضل بفعل بسبب عبر وسط رغم",
);
/** «Who», «what», «of what», also with a particle: what follows is told of somebody or something named before. */
export const whoOrWhat = /^[وفبل]?(?:التي|الذي|الذين|اللذين|اللتين|ما|مما|من)$/;
/** Not what was done, but where, when, how or with whom. */
export const besideObject =
  /^(?:في|من|علي|الي|عن|مع|خلال|بعد|قبل|عقب|عند|لدي|منذ|عبر|ضد|حول|بين|ضمن|اثر|امس|اليوم|يوم|الان|فجر|صباح|مساء|ظهر|اخيرا|موخرا|مجددا|دوما|دايما|ايضا|كذلك|[بل](?:ال)?\p{L}{3,})$/u;
/** Behind a comma and «and»: who or what it was, when, or that more was done. */
export const besidesDeed =
  /^(?:التي|الذي|الذين|كذلك|ذلك|ايضا|بذلك|خلال|بعدها|بعده|قبلها|منها|بينها|من بينها|وسط|بحضور|بمشاركه)$/;
/** Between a verb and its object, and between two commas. */
export const whenWords = wordSet("اليوم امس ايضا كذلك بدوره بدورها اخيرا موخرا لاحقا سابقا فجر صباح مساء ظهر دوما");
/** Somebody or something else that «and» joins, not a word that begins with its letter. */
export const joined =
  /^و(?!فد|فود|زير|زرا|زار|قف|حد|كال|ثيق|ثايق|ضع|اشنطن|الد|لد|لاي|لايات|رش|رق|سط|سايل|سيل|جه|جود|ظيف|ظايف|قت|قود|اقع|عد|عود|صول|اجب|صف|ساط)\p{L}{2}/u;
/** Words that point to something told before. */
export const pointsToTold =
  /^[وفبلك]?(?:هذا|هذه|ذلك|تلك|هولاء|هكذا|نفس|ذات|الاخير|الاخيره|المذكور|المذكوره|انه|انها|انهم|بانه|بانها|بان|ان|حينها|انذاك|هناك|هنا|كل منهما|مثله|مثلها|لنا|لي|[بل]?التنظيم|للتنظيم|[بل]?(?:ال|ل)(?:تنظيمين|جانبين|طرفين|دولتين|بلدين|فريقين|منتخبين|رجلين|حركتين|شركتين|ثلاثه))$/;
/** Ranks and forms of address between a post and its holder. */
export const addresses = wordSet(
  "السيد السيده الشيخ الدكتور الدكتوره المهندس الامير الاميره الملك اللواء العميد العقيد الفريق المقدم الرايد النقيب الجنرال المشير الاستاذ الحاج",
);
/** Praise and blame are somebody's opinion. */
export const judging =
  /^(?:ال)?(?:قوي|قويا|قويه|رايع|رايعا|رايعه|مميز|مميزا|مميزه|جيد|جيدا|جيده|سيي|سييا|كبيرا جدا|ناجح|ناجحا|مذهل|مذهلا|بالفعل|للاسف|فعلا|طبعا|حقا)$/;
/** Verbs of the present that tell of a state or of what somebody says. */
export const lasting = wordSet("يواجه تواجه يبحث تبحث يعمل تعمل يدعو تدعو يطالب تطالب يتهم تتهم يهدد تهدد");
/** Verbs that are mostly followed by what somebody says. */
export const mostlyTelling = wordSet("كشف حذر نقل انتقد نفي");
/** Names of deeds and places that look like adjectives of whoever acts. */
export const notAdjectives = wordSet(
  "القريه القضيه العمليه الاتفاقيه الحريه البلديه الهويه القوه الاراضي الماضي الحالي المباني النواحي الليالي الاهالي المساعي المعاصي",
);

/** Folded nouns that act in news without a name of their own; an adjective tells whose they are. */
export const actorNouns =
  /^(?:ال)?(?:قوات|طايرات|مقاتلات|سلطات|شرطه|حكومه|فصايل|ميليشيات|مليشيات|جيوش|محكمه|نيابه|مخابرات|استخبارات|اداره|معارضه|وحدات|دول|جمارك|خطوط|عصابات|تنظيم|تحالف|جيش|برلمان|منتخب|شركات|بنوك|جماعه|هييه|قياده|سفاره|بعثه|لجنه)$/;
/** Adverbs between a verb and its subject. */
export const skipped = wordSet("اليوم امس ايضا جميع كذلك كل من بدوره بدورها اخيرا موخرا لاحقا سابقا فجر صباح مساء كلا");
/** Before these words, or after «and» before one of the verbs above, a deed ends. */
export const deedEnds = wordSet(
  "فيما بينما عندما حيث مما لكن ولكن بعدما وذلك كما الا اذ لو مضيفا مضيفه مشيرا مشيره موكدا موكده موضحا موضحه مبينا مبينه لافتا لافته محذرا محذره معتبرا معتبره قايلا قايله مشددا مشدده بحسب حسب وفق وفقا حسبما وهو وهي وهم ليكون لتكون وسط الامر وكان وكانت وقد",
);
/** Before a verb these make its sentence a condition, a wish or somebody's mere hope. */
export const conditions = wordSet("اذا لو ان لولا حتي قبل ليت هل كلما متي ما لم لن لا ليس قد هلا");
/** Capitals whose states act by their name; a verb in the feminine has them as its subject. */
export const actingCapitals = wordSet(
  "واشنطن موسكو طهران انقره بغداد دمشق القاهره الرياض باريس لندن برلين بكين طوكيو روما مدريد اثينا كييف بروكسل كابول الدوحه صنعاء الخرطوم الرباط نيودلهي اوتاوا",
);
/** Of these a capital is rather the object or the place. */
export const doneToPlaces = wordSet(
  "دخل غادر زار وصل دخلت غادرت زارت وصلت قصفت استهدفت دمرت هاجمت حاصرت تحاصر حررت استعادت استردت سيطرت تسيطر احتلت اكتسحت اجتاحت استولت هددت تهدد شهدت",
);
/** Before «that» these open a clause of another verb. */
export const opensOtherClause = wordSet("قبل بعد منذ الي");
/** Whom a body is against, in its name. */
export const againstInNames = wordSet("ضد لمحاربه لمكافحه لمواجهه");
/** No deed ends with one of these. */
export const openDeedEnds = wordSet(
  "في من علي عن الي ان بان عما مع بين ضد قبل بعد خلال حتي عند منذ او و ثم التي الذي جهه",
);
/** Behind a name: an adjective of it, not what was done. */
export const ofTheName = /^(?:لل\p{L}{3}|ال(?:تابع|موالي|موال|مدعوم|محظور|متحالف|مقرب|متشدد|معارض|حاكم|\p{L}{3,}يه?))/u;
/** Behind a name: where, when and by whom it sits, is held or stands. */
export const sitting =
  /^ال(?:منعقد|منبثق|منتشر|متمركز|متواجد|موجود|مكلف|مختص|معني|مكون|مولف|مشكل|واقع|صادر|عامل|قايم|داعم|مناوي|مسيطر|مشارك|متقدم|مهاجم|غازي|راعي|مالك|منظم|مشغل)(?:ه|ين|ون)?$/;
/** Behind a name: whose it is, or who holds it, which is a part of it. */
export const partOfName = /^ال(?:تابع|موالي|موال|مدعوم|محظور|متحالف|مقرب|متشدد|معارض|حاكم|معترف)/;
/** «After that», «since that»: what follows did happen. */
export const settled = wordSet("بعد منذ سبق");
/** A verb before one of these has whoever acted named before it. */
export const afterHidden = /^(?:علي|في|الي|من|عن|[بل]\p{L}{3,})/u;
/** What befalls those behind it. */
export const befalling = /^(?:استسلم|استشهد|قتل|اصيب|سقط|فر|نزح|كان|لقي|توفي|غرق|تضرر|احترق|انهار)ت?$/;
/** Before a verb: it goes with what stands before. */
export const joining = /^(?:التي|الذي|الذين|ما|مما|من|قد|ان|لم|حيث|عندما|اثناء|وقد)$/;
/** «Targets»: strikes where a place or somebody stands behind it, aims at what is to be done. */
export const targeting = /^[يت]?ا?ستهدفت?$/;
export const aimedAt =
  /^(?:(?:ال)?(?:زياده|رفع|خفض|تقليص|تقليل|تحقيق|جذب|استقطاب|تعزيز|وصول|تطوير|توفير|دعم|تمكين|انشاء|بناء|تحسين|انتاج|مضاعفه|نمو|تنميه|توسيع|تقديم|تدريب|تشجيع|تحويل|حد|حصول|بيع|شراء|تصدير|نشر|استثمار|ايجاد|خلق|اقامه|تنفيذ|اكمال|استكمال|نسبه|معدل|عجز|فئه|فئات|شريحه|طلاب|عملاء|شباب|سوق|اسواق)|\d.*)$/;
/** Prepositions that no verb follows. */
export const beforeNouns =
  /^[وف]?(?:بعد|قبل|بسبب|نتيجه|اثر|عقب|منذ|رغم|خلال|جراء|بفعل|بفضل|عند|لدي|من|الي|عن|في|وسط|ضد|حول)$/;

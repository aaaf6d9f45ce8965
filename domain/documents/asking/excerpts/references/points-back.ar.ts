import { wordSet } from "../../../../text/word-set";

/** Folded nouns, without their article, that mean one told of before where they stand with the article alone. */
export const knownByNow = wordSet(
  "اجتماع لقاء قرار اتفاق اتفاقيه حادث حادثه هجوم هجمات عمليه زياره مباراه بطوله موتمر حكم قضيه مشروع خطه بيان تقرير دراسه شركه مصنع مستشفي مركز جمعيه نادي لجنه مجلس هييه كليه جامعه مدرسه بنك مصرف معهد صندوق برنامج مهرجان معرض موسسه فريق منتخب وزاره حزب جماعه حركه تنظيم وفد فرقه وكاله قانون مرسوم مذكره عقد صفقه مبادره حمله تفجير انفجار غاره غارات ضربه ضربات قصف معركه اشتباكات جريمه متهم متهمون متهمين متهمه مدان ضحايا ضحيه جثه سفينه قارب سياره حريق زلزال هزه اعصار عاصفه فيروس لقاح فيلم كتاب روايه مسلسل جايزه محكمه متحدث متحدثه ناطق وزير وزيره رييس مدير مديره محافظ سفير امين مدرب حارس سيناتور سيناتوره مرصد خطوه مهله هدنه محادثات مفاوضات مباحثات مبلغ سد جسر مبني فندق مسجد كنيسه مطار ميناء معبر موشر اعلان خبر قايمه وثيقه مقال تغريده فيديو تسجيل مقطع دعوي اعتداء مهاجم مهاجمون منفذ مشتبه فنانه مطرب مخرج شاعر قايد زعيم كتيبه تحالف اتحاد رابطه نقابه منظمه بعثه صحيفه قناه سفاره جبهه شبكه",
);

/** Folded: those of them that are adjectives too. */
export const adjectivesToo = wordSet("امين وثيقه متحدث متهم مدان");

/** Folded nouns of places, which point back where the text has named several. */
export const placeNouns = wordSet("مدينه بلده قريه محافظه ولايه جزيره مخيم");

/** Folded nouns known by now that are bodies. */
export const bodies = wordSet(
  "شركه مصنع مستشفي مركز جمعيه نادي لجنه مجلس هييه كليه جامعه مدرسه بنك مصرف معهد صندوق برنامج موسسه فريق منتخب وزاره حزب جماعه حركه تنظيم وكاله منظمه بعثه اتحاد تحالف نقابه رابطه محكمه صحيفه قناه سفاره جبهه شبكه مطار ميناء معبر جسر فندق مسجد كنيسه",
);

/** Folded duals with the article, and «both sides», of two named before; without it they are told of for the first time. */
export const bothNamed =
  /^(?:[وفبلك]?(?:ال|لل)?مسوولان|[وفبلك]?(?:ال|لل)(?:جانب|طرف|بلد|وزير|رييس|دولت|فريق|شقيق|زعيم|شركت|منتخب|حزب|قايد|مدينت|قريت|رجل|زوج|دراست|مدينت|خصم|جار|حليف|ناد|منطقت|فتات|طفل|طفلت|شاب|شخص|ضابط|طالب|جندي|شقيقت|سيدت|امرات|صديق|شريك)(?:ان|ين))$/u;

/** Folded: «both countries», which is written like «the countries» as far as no adjective follows. */
export const countries = /^[وفبلك]?(?:ال|لل)بلدان$/u;

/** Folded word before a noun known by now, and that noun, by which no single one is meant: «outside the law», «by video». */
export const inGeneral = wordSet(
  "خارج_قانون سياده_قانون دوله_قانون فوق_قانون بقوه_قانون احترام_قانون تطبيق_قانون انفاذ_قانون تحت_قانون عبر_فيديو بالصوت_فيديو",
);

/** Folded words that point at what stands before, wherever they stand. */
export const pointsAtSaid =
  /^[وفبلك]?(?:(?:ال|لل)(?:مذكور|مذكوره|مستهدف|مستهدفه|معني|معنيه|قتيل|اخير|اخيره|انف|سالف)|المشار|كلاهما|كليهما|كلتاهما|احدهما|احداهما|احدهم|احداها|جميعهم|كلهم|معظمهم|غالبيتهم|بعضهم|انذاك|حينها|حينذاك|وقتها|اثرها|عندها|بعدها|قبلها)$/u;

/** Folded nouns that «this» stands before without pointing at anything: «in this context». */
export const inPassing = wordSet("مناسبه سياق اطار صدد خصوص شان صعيد مجال نحو حد جانب باب مضمار سبيل");

/** Folded words that say which of a sort is meant. */
export const sayingWhich = wordSet("بين علي ضد حول بشان المقرر عن لـ باسم منذ بحق");

/** Folded: words of nobody before what they only introduce, as far as its «that». */
export const impersonal =
  /^و?(?:يذكر|يشار الي|(?:ال)?جدير بالذكر|من الجدير بالذكر|تجدر الاشاره الي|الجدير ذكره)(?= ان(?: |$))/u;

/** Folded nouns that say by «of» or «at» which one is meant. */
export const saidOf = wordSet("متهم متهمون متهمين متهمه مشتبه مدان");

/** Folded first words of a clause that another has to follow. */
export const awaitsMore =
  /^ب?(?:رغم|الرغم|علي|مع|بينما|عندما|حين|حينما|فيما|اذا|لو|منذ|بعد|قبل|بعدما|كلما|الي|خلال|وسط)$/u;

/** Folded nouns of which one may be told of by another, by the sort of thing that they mean. */
export const alikeNouns = [
  "هجوم هجمات عمليه حادث حادثه اعتداء تفجير انفجار غاره غارات ضربه ضربات قصف جريمه حمله",
  "اجتماع لقاء محادثات مفاوضات مباحثات موتمر زياره قمه",
  "اتفاق اتفاقيه هدنه صفقه عقد مذكره",
  "قرار حكم مرسوم قانون",
  "تقرير دراسه بيان وثيقه",
  "خطه مشروع مبادره برنامج",
  "وزاره وزير وزيره",
].map((line) => wordSet(line));

/** Folded verbs of speaking, without «that» behind them: whoever does so may go on with «he added». */
export const speechActs = wordSet(
  "عبر عبرت اعرب اعربت طالب طالبت دعا دعت حذر حذرت اتهم اتهمت نفي نفت رحب رحبت ادان ادانت انتقد انتقدت وصف وصفت حث حثت جدد جددت توقع توقعت استبعد استبعدت هدد هددت تعهد تعهدت وعد وعدت اشاد اشادت استنكر استنكرت شجب شجبت ندد نددت ناشد ناشدت ثمن ثمنت كرر كررت رد ردت علق علقت تمني تمنت نصح نصحت اقترح اقترحت اقر اقرت اعترف اعترفت رجح رجحت غرد غردت اجاب اجابت عزا عزت استطرد استطردت واصل واصلت ختم ختمت",
);

/** Folded words, besides prepositions, that say of what somebody speaks before the verb. */
export const topicOpenings = wordSet("حول بشان بخصوص وبشان وبخصوص اما بالنسبه");

/** Folded nouns known by now that somebody bears as a post or a trade. */
export const postNouns = wordSet(
  "متحدث متحدثه ناطق سيناتور سيناتوره وزير وزيره رييس مدير مديره محافظ سفير امين مدرب حارس قايد زعيم فنانه مطرب مخرج شاعر",
);

/** Folded words before a post that is somebody else's: «the deputy of the minister». */
export const beforePosts =
  /^[وفبلك]?(?:ال)?(?:نايب|نايبه|نواب|مساعد|مساعده|وكيل|مستشار|مستشاره|سكرتير|مكتب|ديوان|نجل|ابن|شقيق|زوجه|حرم|سلف|خلف|مبعوث|عضو|مدير|منصب|السابق|بين|مع)$/u;

/** Folded words of a post: adjectives and bodies with the article, and what joins these. */
export const withinPost =
  /^(?:ال\p{L}{2,}|لل\p{L}{2,}|وال\p{L}{2,}|باسم|لشوون|لدي|في|بن|عام|د|اول|اركان|مجلس|وزراء|هييه|شركه|منظمه|جمعيه|منتخب|نادي|فريق|جامعه|معهد|مركز|موسسه|لجنه|بلديه|شرطه|امن|دفاع|منطقه|محافظه|مدينه|اداره|قوات|حزب|اتحاد|وزاره|حكومه|كتله|جيش|بنك|مصلحه|قسم|دايره|برنامج|قطاع|مديريه|وكاله|نقابه)$/u;

/** Folded words that open a clause before the one that tells what was. */
export const conditions = wordSet("عندما حينما بعدما");

/** Folded words of whose account a sentence gives. */
export const bySource = /^(?:وفقا?|بحسب|حسب|طبقا)$/u;

/** Folded pronouns that a sentence opens with of somebody or something named before. */
export const openingPronouns = wordSet("هو هي هم هما وهو وهي وهم وهما فهو فهي فهم");

/** Folded «the first», «the second» of those told of before, where they act. */
export const actsByNumber = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه)$/u;

/** Folded nouns of somebody of whom «the one concerned» is said. */
export const concernedOnes = wordSet("الشخص للشخص بالشخص المتهم للمتهم الرجل اللاعب الموظف الفرد المواطن");
export const concerned = /^ال(?:معني|معنيه)$/u;

/** Folded verbs that only say that a deed was done: «took place», «is being done». */
export const deedVerbs = wordSet("تم تمت يتم تتم سيتم ستتم جري جرت يجري تجري سيجري ستجري");

/** Folded: «was», «became», behind which another verb may follow. */
export const becomings = wordSet("كان كانت بات باتت اصبح اصبحت ظل ظلت مازال مازالت");

/** Folded: «the same», behind its noun and before it. */
export const sameBehind = /^(?:نفس|ذات)(?:ه|ها)$/u;
export const sameBefore = /^[وفبل]?(?:نفس|ذات)$/u;

/** Folded «the three» of those told of before; the day of that number is none. */
export const theseMany = /^[وفبلك]?(?:ال|لل)(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره)$/u;

/** Folded: «that» and «this» by themselves. */
export const thatAlone = wordSet("ذلك هذا هذه تلك");

/** Folded adjectives of a time, and verbs of which a time is the subject. */
export const ofTime = /^ال(?:ماضي|ماضيه|مقبل|مقبله|جاري|جاريه|حالي|حاليه|قادم|قادمه|منصرم|منصرمه|فايت|فايته)$/u;
export const timesDo = wordSet(
  "بدا بدات يبدا تبدا انتهي انتهت ينتهي تنتهي حل حلت جاء شهد شهدت يشهد تشهد سيشهد ستشهد كان كانت يكون سيكون مضي مر مرت سجل سجلت يعد تعد اصبح صادف يصادف",
);

/** Folded names of countries that a verb in the masculine may have as who acts. */
export const countriesOfMen = wordSet(
  "العراق لبنان الاردن المغرب اليمن السودان الصومال تشاد مالي النيجر الكونغو السنغال الفاتيكان الكيان الاتحاد",
);

/** Folded words of one who tells of himself, who is not named. */
export const ofMyself = wordSet("كنت كنا اني انني لقد_كنت");

/** Folded nouns of which «the same» points at nothing: a time, a way. */
export const sameTimes = wordSet("وقت وتيره ان حين فتره مده عام سنه شهر يوم اسبوع موسم ساعه ليله قدر مستوي طريقه");

/** Folded verbs of the past, without the ending of a woman, and of the present, with the preposition that they want. */
export const ledVerbs: ReadonlyMap<string, string> = new Map(
  "اشار/الي لفت/الي سعي/الي يسعي/الي تسعي/الي دعا/الي دع/الي دعي/الي انضم/الي تعرض/ل حذر/من يحذر/من تحذر/من كشف/عن اعلن/عن اعرب/عن طالب/ب تسبب/في شارك/في تشارك/في يشارك/في اتفق/علي وافق/علي اطلع/علي"
    .split(" ")
    .map((pair) => pair.split("/") as [string, string]),
);

/** Folded nouns of one of some that a text tells of one by one: «another example». */
export const oneOfSome = wordSet(
  "مثال نموذج حادث حادثه واقعه هجوم انفجار تفجير قضيه جلسه اجتماع مباراه مشهد فيديو تصريح بيان تقرير مقال دراسه تغريده نقطه فقره",
);

/** Folded nouns of a span of which «the same» is one told of. */
export const sameSpans = wordSet("فتره مده عام سنه شهر اسبوع موسم");

/** Folded verbs of which «that» is the subject. */
export const happens = wordSet("حدث حصل وقع تم جري يحدث يحصل يتم تحقق يتحقق");

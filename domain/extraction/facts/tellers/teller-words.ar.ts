/** Folded nouns of those who tell without a name of their own, with or without the article. */
export const voices =
  /^(?:ال)?(?:مصدر|مصادر|مسوول|مسووله|مسوولون|مسوولين|شهود|شاهد|ناشط|ناشطه|ناشطون|متحدث|متحدثه|ناطق|ناطقه|محلل|محللون|خبير|خبيره|خبراء|مراقب|مراقبون|باحث|باحثون|علماء|اطباء|طبيب|ضابط|ضباط|قيادي|قياديون|عضو|اعضاء|دبلوماسي|دبلوماسيون|معارضون|محامون|محامي|سكان|سكانا|اهالي|مواطنون|متضررون|مختصون|اقتصاديون|منظمون|مقربون|عسكريون|موظف|موظفون|متظاهرون|نشطاء|قاده|نواب|نايب|زعماء|وزراء|طلاب|لاجيون|نازحون|تاجر|تجار|شيوخ|مصرفيون|متعاملون|محققون|حقوقيون|مشرعون)$/;
/** Nouns of what is written or shown, which tells what somebody else found. */
export const writings =
  /^(?:ال)?(?:بيان|بيانات|تقرير|تقارير|دراسه|دراسات|احصاءات|احصاييات|احصاييه|ارقام|استطلاع|مسح|معلومات|تقديرات|وثيقه|وثايق|مذكره|رساله|روايه)$/;
/** Nouns of bodies that tell, where no name of one was read. */
export const bodies =
  /^(?:ال)?(?:شرطه|سلطات|حكومه|وزاره|رياسه|هييه|وكاله|صحيفه|قناه|اذاعه|مجله|موسسه|منظمه|مرصد|شركه|محكمه|نيابه|جيش|قياده|مجلس|لجنه|حركه|حزب|اسره|اسر|عايله|عايلات|مديريه|بلديه|اداره|جامعه|معهد|مركز|بنك|مصرف|بعثه|سفاره|قنصليه|مستشفي|امانه|مفوضيه|نقابه|اتحاد|وسايل)$/;
/** Behind «in», how somebody spoke, not where they belong. */
export const forPress = /^لل(?:صحف|صحاف|اعلام|وكال|تلفز|قنا|جزيره|عربيه|اذاع)/;
/** Behind a noun with its article: the same one as before. */
export const theSame = /^(?:نفس|ذات)(?:ه|ها|هم)$/;
/** Before «with»: what a body is for goes on. */
export const concerned = /^ال(?:خاص|معني|مكلف|مختص|متعلق)(?:ه|ين)?$/;
/** Who is named behind these may as well be the one spoken to. */
export const callingOn = /^[وف]?(?:طالب|دعا|ناشد|حث|خاطب|اتهم|حذر|انتقد|هنا|شكر)ت?$/;
/** Nouns of companies, which with other nouns only tell what sort of company it is. */
export const companies = /^(?:ال)?(?:شركه|مجموعه|موسسه|مصرف|متجر|عملاق)$/;
/** Behind «the statement»: which one, and the same as before. */
export const issuedOf = /^الصادره?$/;
/** A post that ends with another one's, of whoever is named next: «the secretary of the president X». */
export const endsWithAnother =
  /(?: لل|باسم ال|(?:^|ال| )(?:مستشاره?|مساعده?|مبعوثه?|ممثله?|سكرتيره?|محامي|نجل|مدير مكتب) ال)(?:رييس|وزير|ملك|امير|زعيم|قايد|محافظ)$/;
/** Behind a spokesman: whose. */
export const ofVoice = /^ب(?:اسم|لسان)$/;
/** Behind a noun these begin what is told of it: «a merchant asked not to be named». */
export const whoWords =
  /^(?:(?:طلب|رفض|فضل|اشترط)(?:ت|وا)?|لم|لا|نقلا|نقلته|نقلتها|نشر|نشره|نشرته|بثته|بثه|وزعته|تلقت|يوم|ليله|قبل|بعد)$/;
/** Between what was told and a verb of saying without «and»: the same one goes on. */
export const joints = /^(?:كما|ثم|وقد|حيث|اذ|كذلك|ايضا|بل|لكنه|لكنها|انه|انها|الذي|التي)$/;
/** A sentence that begins so says first of what somebody speaks. */
export const aboutMatter = /^و?(?:عن|حول|بشان|بخصوص|في|فيما|حيال|ردا|تعليقا|بعد|خلال)$/;
/** Verbs and participles by which somebody is quoted with their own words. */
export const quotingVerbs =
  /^[وف]?(?:(?:قال|اضاف|صرح|اكد|اوضح|اعلن|ذكر|اشار|كشف|افاد|لفت|تابع|حذر|شدد|نوه|كتب|غرد|علق|رد|اجاب|سال|تساءل|ختم|اختتم|استطرد|اردف|واصل|اكمل|مضي|راي|اعتبر|وصف|دعا|ناشد|خاطب|هتف|بين|ابان|اقر|زاد|استدرك|روي|تحدث|خلص|اعرب|عبر|توقع|جدد|كرر|زعم|نفي)(?:ت|وا)?|[يت](?:قول|ضيف|وكد|وضح|ري|شير|وول|تابع|ذكر|علق|كتب|ختم|روي|سال|تساءل|عتبر|واصل|ردف|ستطرد)|ابانت|دعت|نفت|روت|رات|بينت|مضت|جاء|جاءت|قايل|(?:قايل|مضيف|مشير|موكد|موضح|مبين|لافت|محذر|معتبر|مشدد|منوه|متابع|مردف|متساءل|كاتب|مغرد|معلق|معلن|مستدرك|مستطرد)(?:ا|ه)|قوله|قولها|قولهم)$/;
/** Behind who speaks: when, where, how and to whom. */
export const besideSaying =
  /^(?:في|عبر|علي|خلال|امام|لدي|عقب|بعد|عن|امس|اليوم|ردا|تعليقا|قايلا|قايله|مغردا|مغرده|ساخرا|ل|ل\p{L}{4,}|،)$/u;
/** Verbs of which what is said is completed by a preposition: behind other words than these, a quotation is a part of it. */
export const completing: readonly (readonly [RegExp, string])[] = [
  [/^[وف]?(?:[يت]?دعو?|دعا|دعت|اشار|[يت]شير|لفت|نوه|تطرق|ذهب|مشير|لافت)/, "الي"],
  [/^[وف]?(?:شدد|اكد|[يت]وكد|مشدد|موكد)/, "علي"],
  [/^[وف]?(?:حذر|محذر)/, "من"],
  [/^[وف]?(?:كشف|اعرب|عبر|اعلن|معرب|معبر)/, "عن"],
];
/** In a quotation: the text tells on, and its mark was closed too late. Not folded. */
export const afterClosing = /[.،]\s+(?:كما\s+(?:أكد|أوضح)|\p{L}?(?:أشار|أضاف|قال)|وتابع قائلا)/u;
/** Verbs by which somebody points to something: «to that» behind them is no «until that». */
export const pointingOut = /^[وف]?(?:اشار|[يت]شير|مشير|لفت|لافت|نوه)/;
/** Behind a quotation: the sentence goes on to something else. */
export const afterQuote =
  /^(?:[وف]\p{L}{2,}|م\p{L}{3,}ا|(?:مضيف|مشير|موكد|موضح|مبين|لافت|محذر|معتبر|مشدد|منوه|داعي|متمني|مطالب)ه|اما|بينما|كما|لكن|حسب|بحسب|حسبما|ردا|تعليقا|في|علي|بعد|خلال|قال|قالت|يقول|تقول|اضاف|اضافت|هكذا|بهذه)$/u;
/** Behind a name, no part of it. */
export const noPartOfName = /^ال(?:سابق|سابقه|حالي|حاليه|ماضي|جديد|جديده|راحل|مخلوع|مقال|منتخب|يوم|ان)$/;
/** Before «that», which then opens nothing that was said: «before he left». */
export const opensNoStatement = /^(?:قبل|بعد|دون|بدون|يمكن|منذ|الي|حتي|يجب|ينبغي)$/;
/** Behind «at», where one who tells belongs. */
export const belongs =
  /^(?:ال)?(?:قاعده|مطار|مستشفي|ميناء|محافظه|مدينه|منطقه|وزاره|جامعه|معسكر|قصر|قوات|شركه|شرطه|مركز|مكتب|ديوان|امانه|اماره|نادي|مجلس|حزب|جيش)/;
/** Of those who tell, nouns of many: no one person's name behind them is theirs. */
export const manyVoices =
  /^(?:ال)?(?:مصادر|شهود|خبراء|علماء|اطباء|ضباط|اعضاء|سكانا?|اهالي|نشطاء|قاده|نواب|زعماء|وزراء|طلاب|تجار|شيوخ|\p{L}{3,}ون)$/u;
/** Bodies of one person: «the office of the president». */
export const ofOnePerson = /^(?:مكتب|ديوان|رياسه|مستشاريه) /;
/** Behind «in», where a body has something written. */
export const ownPages = /^(?:موقع|صفح|حساب|عدد|نسخ|طبع)\p{L}{0,2}(?:ه|ها|هم)$/u;

import { wordSet } from "../../../text/word-set";

/** Folded: «in spite of», «instead of», «a mere»: the reverse of a word beside them contradicts its own sentence. */
export const contrasts =
  /^[وف]?(?:علي )?(?:رغم|الرغم|برغم|بالرغم|بدلا|مجرد|وليس|سواء|اما|بينما|فيما|حين|مقابل|بالمقابل|عكس|بعكس|خلافا|بخلاف|نقيض|النقيض|لكن|لكنه|لكنها|لكنهم|الا|بيد)$/u;

/** Folded behind «more than»: with them it counts nothing. */
export const idiomatic = wordSet("مره اي غيره ذلك لازم سبب واحد واحده طرف جهه مناسبه موقع مكان صعيد وقت مضي");

/** Folded words of degree, which reverse a clause only as adjectives. */
export const degrees = wordSet(
  "كامل كامله جزيي جزييه قوي قويه واسع واسعه ضعيف ضعيفه محدود محدوده كبير كبيره سريع سريعه شديد شديده",
);

/** Folded: «severe», and what may be slight as well. */
export const severe = "شديده";
export const weather = /^[وبل]?(?:ال|لل)?(?:رياح|امطار|عواصف|عاصفه|هزه|حراره|برق)$/u;

/** Folded: «if»: what is only said for a case cannot be denied. */
export const conditions = wordSet("اذا لو");

/** Folded: how fast something is done; nobody wants it slower. */
export const paces = wordSet("اسرع ابطا اسهل اصعب");

/** Folded nouns of action that stand in a row with others, as what one plans or does for. */
export const actions = wordSet(
  "تعزيز اضعاف تسريع ابطاء تقليل زياده تسهيل تعقيد تخفيف تشديد تقليص توسيع توحيد تقسيم تحسن تدهور استمرار",
);
export const oneMoreAction =
  /^و(?:ت\p{L}{2}ي\p{L}{1,2}|ا\p{L}{2}ا\p{L}|ا[نست]\p{L}{2,3}ا\p{L}|زياده|رفع|خفض|دعم|منع|ضمان)$/u;

/** Folded: «so that it falls», a verb of the present behind its particle. */
export const purposeVerb = /^ل[يتن]\p{L}{3,}$/u;

/** Folded, with or without its article: what shows something, and denies nothing. */
export const reveals =
  /^(?:ال)?(?:تحقيق|تحقيقات|دراسه|دراسات|بحث|ابحاث|بحوث|بيان|بيانات|وثيقه|وثايق|تقرير|تقارير|نتيجه|نتايج|رقم|ارقام|احصاء|احصاءات|احصاييات|احصاييه|صوره|صور|دليل|ادله|معطيات|موشر|موشرات|استطلاع|استطلاعات|مسح|فحص|فحوص|فحوصات|تحليل|تحليلات|تحاليل|تجربه|تجارب|معلومات|كتاب|نص|قانون|مقال|فيلم|خريطه|خرايط|حكم|تسجيل|تسجيلات|ذاكره|تاريخ|حادث|حادثه|احداث|تطورات|خطوه|زياره|اتفاق|اتفاقيه|صفحه|صفحات|صحيفه|صحف|موقع|مواقع|مراسل|مراسلنا|مراسلتنا|وكاله|وكالات|قناه|مجله|وسايل)$/u;

/** Folded: phrases of which no word has its own meaning. */
export const idioms = /(?:^| )(?:قاب قوسين|علي حد سواء|بشكل او باخر|عاجلا ام اجلا|اكثر فاكثر|اقل ما يقال)(?: |$)/u;

/** Folded: «I want», «so that we», and other words with which somebody wishes. */
export const wishes =
  /^[وف]?(?:[انيت]ريد|[انيت]تمني|[انيت]امل|[انيت]طمح|[انيت]سعي|[انيت]دعو|[انيت]رجو|نحرص|يحرص|تحرص)(?:ون)?$/u;

/** Folded: «praised», «fears», «accuses»: of what follows everybody knows which way it goes. */
export const stances =
  /^[وف]?(?:اشادت?|[يت]شيد|مشيدا|مشيده|رحبت?|[يت]رحب|[يت]خشي|[يت]خشون|خشيت?|خشيه|مخاوف|خوفا?|قلقا?|قلق(?:ه|ها|هم)|[يت]تهم|[يت]تهمون|اتهمت?|متهما|متهمه|انتقدت?|[يت]نتقد|منتقدا|منتقده|حذرت?|[يت]حذر|محذرا|محذره|نددت?|[يت]ندد|دانت?|ادانت?|[يت]دين|هددت?|[يت]هدد|طالبت?|[يت]طالب|وجهت?|[يت]وجه|اوعزت?|[يت]وعز|امرت?|ناشدت?|[يت]ناشد|حثت?|[يت]حث)$/u;

/** Folded: «for fear», behind what was done out of it. */
export const outOfFear = wordSet("خوفا خشيه تجنبا تفاديا احتجاجا");

/** Folded: «entire» behind what has no parts, and spans of which only the whole is told. */
export const spansWhole = wordSet("يوم عام شهر اسبوع قرن موسم ساعه ليله عقد");

/** Folded verbs that a denial before them makes an idiom of. */
export const deniedIdioms = /^[يت](?:طاق|حصي|ستهان|ضاهي|وصف|نضب|خفي|غتفر|نسي|حتمل|تجزا|عوض|فوت|ساوم|خلو)$/u;

/** Folded: «as he put it», behind what is told. */
export const byTheirWords = /(?:^| )(?:ب?حسب|وفق|علي حد|علي حسب) (?:وصف|قول|تعبير|راي|زعم)(?:ه|ها|هم)(?: |$)/u;

/** Folded: it went up, or down, to what only such words tell of. */
export const goesUp = /(?:^| )[وف]?[يت]?(?:رتفع|ارتفع|قفز|صعد|زاد|زداد|ازداد|نما|تصاعد)ت?(?: |$)/u;
export const goesDown = /(?:^| )[وف]?[يت]?(?:تدن[يت]|تدني|تراجع|انخفض|نخفض|هبط|تقلص|نزل|انحدر|هوي|تهاو[يت])ت?(?: |$)/u;
export const highest = /^[بل]?(?:ال)?(?:اعلي|اكثر|ذروه)$/u;
export const lowest = /^[بل]?(?:ال)?(?:ادني|اقل)$/u;

/** Folded: one figure goes up or down to another, and so is told to be less or more. */
export const risesTo =
  /(?<!\p{L})[وف]?(?:ترتفع|يرتفع|ارتفعت?|تنخفض|ينخفض|انخفضت?|تزداد|يزداد|ازدادت?|[تي]تراجع|تراجعت?|[تي]قفز|قفزت?|مرتفعه?|منخفضه?)(?: \p{L}+){0,2} الي(?!\p{L})/u;

/** Folded: what is made and sold, before the name of its maker or its own: no person's fits there. */
export const madeGoods =
  /^(?:ال)?(?:سياره|سيارات|هاتف|هواتف|طائره|طائرات|طايره|طايرات|جهاز|اجهزه|علامه|ماركه|حاسوب|دراجه|دراجات|قارب|قوارب)$/u;

/** Folded, behind what is counted: who they are is told one by one. */
export const areTold = /^[\s،]*(?:\p{L}+ )?[،]?\s*(?:تعود ل\p{L}+|يعودون|[وف]?هم|[وف]?هما|[وف]?هن|هي|وهي)(?= )/u;

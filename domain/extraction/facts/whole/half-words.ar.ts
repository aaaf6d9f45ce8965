/** Folded: before an adjective that is a trade's noun too. */
export const meetings =
  /^[وفبل]{0,2}(?:موتمر|لقاء|تصريح|بيان|حوار|حديث|ايجاز|كادر|تقرير|تحقيق|مقال|سبق|عمل|فريق|وفد|مركز|مكتب|نشاط|اجتماع|مصدر|مشروع|فيلم|عرض|معرض)$/;
/** Folded: «in the days of», «the life of», before who held a post then. */
export const reigns = /^[وفبل]?(?:عهد|عهدي|حكم|زمن|ايام|فتره|حقبه|سيره|حياه|تجربه|ديوان|قبر|ضريح|ذكري|مولد)$/;
/** Folded: trades whose noun is written as an adjective is. */
export const tradesLikeAdjectives = /^(?:صحفي|صحافي|اعلامي|سياسي|فني|تقني|عسكري|قانوني|اكاديمي|امني)ه?$/;
/** Folded: «called him», «nicknamed». */
export const byNamed =
  /^[وف]?(?:[ينت]?نادي\p{L}{0,3}|[ينت]?نادون\p{L}{0,3}|[يت]?لقب(?:ت|وه|ون)?\p{L}{0,3}|ملقبه?|الملقبه?|[ينت]كني\p{L}{0,2}|[ينت]سمي\p{L}{0,3}|[ينت]?سمون\p{L}{0,3}|سم[او]ه|مشهور|معروف|المعروفه?)$/u;
/** Folded: before «of» and a post: who stands in for its holder. */
export const deputiesBefore = /^[وفبل]{0,2}(?:ال)?(?:نايبه?|مساعده?|معاونه?|وكيله?|قايمه?|مرشحه?|مرشح)$/;
/** Folded titles that begin names of some countries. */
export const titlesLikeNames = /^(?:قاضي|مولوي|ملا|حاجي|سيد|خان|خواجه|ميرزا|مير|رانا|شاه)$/;
/** Folded: before a word that is a noun there, though a verb is written alike: «in case of failure of». */
export const beforeNouns =
  /^[وفبل]{0,2}(?:حال|حاله|حالات|بسبب|سبب|نتيجه|رغم|بعد|قبل|منذ|اثر|عقب|جراء|وسط|مع|من|عن|في|الي|علي|حول|دون|مجرد|احتمال|امكانيه|خشيه|بين|خلال|اثناء|ضد|غياب|عدم|مدي|حجم|كل|تاثير|اسباب|تداعيات)$/;
/** Folded: what is said begins against words told before, or with those who did something and have no name there. */
export const openQuote = /^[وف]?لكن(?:نا|ني|ه|ها|هم|ي)?$/;
/** Folded: «indeed», «they», before a verb. */
export const beforeVerbs = /^[وف]?(?:لقد|قد|انهم|هم|كما|حيث)$/;
/** Folded: «if», «unless», «until». */
export const conditions = /^[وف]?(?:اذا|لو|حتي|ما|كلما|ريثما)$/;
/** Folded: a phrase goes on. */
export const onward = /^(?:نحو|الي|في|من|علي|عبر|ضد)$/;
/** Folded: «that», told before. */
export const thatOne = /^[وفبلك]?(?:ذلك|ذاك|تلك|هذا|هذه|به|بها|فيه|عليه)$/;
/** Folded: «announced», «revealed», before «of» and what it is. */
export const announcing = /^[وف]?(?:[يت]?علن|اعلن|[يت]?كشف|افصح|[يت]?فصح)ت?$|^[وف]?(?:كاشفا|كاشفه|معلنا|معلنه)$/;
/** Folded nouns of doing, by their form or their use. */
export const nounsOfDoing =
  /^(?:ا(?!ل)\p{L}ت\p{L}ا\p{L}|ان(?!ت)\p{L}{2}ا\p{L}|است\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L}(?:ه?ا)?|ت\p{L}ا\p{L}{2}|هروب|زياده|اطلاق|انشاء|افتتاح|ابرام|اغلاق|الغاء|ارسال|مصادره|ضبط|خفض|رفع|بدء|نقل|فرض|وصول|سقوط|فشل|نجاح|فوز|خساره|شراء|بيع|بناء|قرب|وفاه|مقتل|اصابه|طرح|منح|دعم|حاجه|نقص|غياب|وجود|اهميه|ضروره)$/u;
/** Folded: «of them», «among them». */
export const ofThose = /^[وف]?(?:منهم|منها|منهن|بينهم|بينها|بعضهم|معظمهم|جميعهم|كلهم|غالبيتهم|اغلبهم)$/;
/** Folded: quarters and streets, which bear the names of people. */
export const quarters = /^[وفبل]{0,2}(?:ال)?(?:احياء|حي|حيي|شوارع|شارع|طرق|طريق|دواير|مدارس|جوامع|مساجد|حدايق|جسور)$/;
/** Folded: before whom or when, not to what somebody committed themselves. */
export const besidesMatter = /^(?:امام|في|خلال|لدي|مع|منذ|بعد|قبل)$/;
/** Folded: to what. */
export const matterBehind = /^(?:ب(?!عد)\p{L}{3,}|علي|الي|ان)$/u;

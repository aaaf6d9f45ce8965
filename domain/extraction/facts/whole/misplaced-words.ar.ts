/** In a sentence that ranks: of whom a figure is, its rank tells. */
export const ranked = /^[وفب]?(?:ال)?(?:مرتبه|يليها|يليه|تليها|تليه|تلتها|تلاها|تلته|تلاه|اعلي|ادني)$/;
/** Before a figure: it is one of many, and is told by the head, the year or the hour. */
export const rateWords = /^[وفب]?(?:ال)?(?:معدل|متوسط)(?:ها|ه)?$/;
/** «Said», before «of somebody»: whom what is said is about. */
export const plainSaying = /^[وف]?[يت]?(?:قال|قول)ت?$/;
export const about = "عن";
/** «After», and «his retirement», «her resignation»: what somebody was is over. */
export const timesOfEnd = /^(?:بعد|عقب|اثر|منذ|قبيل|بعيد)$/;
export const endsOfPosts = /^(?:اعتزال|استقالت|اقالت|رحيل|تقاعد|تنحي|تنحيت)(?:ه|ها|هم)$/;
/** Of what many bodies are: adjectives of things. */
export const ofBodiesToo =
  /^ال(?:عامه|خاصه|مشتركه|مسلحه|متحده|عليا|كبري|جديده|سابقه|حاكمه|متقدمه|حديثه|مستدامه|موحده|مفتوحه|شامله|شعبيه|مركزيه)$/;
/** Right before a post: who stands in for its holder. */
export const deputies = /^(?:ال)?(?:قايمقام|نايب|نايبه|وكيل|مساعد|معاون|خليفه)$/;
/** «By a rate of»: behind it stands by how much something changed, or what part of it. */
export const changedBy = /^ب(?:ال)?نسبه$/;
export const reachedOrRose = /^(?:و?(?:صلت|وصلت|تصل|بلغت|تبلغ|تجاوزت|تتجاوز|تراوحت|تتراوح))$/;
/** Of a way, or of how far something is. */
export const ofDistance =
  /^[وف]?(?:[يت]?بعدا?ن?|[لب]?(?:ال)?مسافه|مسافات|[يت]?متدا?ن?|امتداد|امتد|امتدت|[ب]?طول(?:ه|ها)?|سار|سارت|قطع|قطعت|[يت]قطع|[ب]?عمق|[ب]?ارتفاع|ابتعد|ابتعدت|الي|حتي)$/;
/** What has gone on ever since. */
export const beginnings = /^(?:بدء|بدايه|انطلاق|اندلاع|تاسيس|انشاء|قيام|تشكيل|نشوب|تفشي)$/;
/** «Lies away from», however far before the figure. */
export const liesAway = /^[وف]?[يت]بعد(?:ان)?$/;
/** «That lies», before «at a distance of». */
export const standingAway = /^[وف]?(?:الواقع|الواقعه|الكاين|الكاينه|تقع|يقع)$/;
/** Before «to», «that»: a verb that is nothing by itself. */
export const goingOnTo = /^[وف]?(?:[يت](?:شير|ودي|هدف|دعو|سعي|فيد|نص|قضي|وكد|تضمن)|مشيرا|مشيره|مما)$/;
/** Right behind words that were cut: «but», «to», «that», «then». */
export const cutBefore = /^(?:الا|فان|فانه|فانها|فانهم|فسوف)$/;
export const ofVerb = /^(?:الي|ان|بان|عن|علي)$/;
/** Said at the beginning of a sentence: amid it, a heading has run into it. */
export const opensSentence = /^[وف]?(?:جانبه|جانبها|جانبهم|جهته|جهتها|جهتهم)$/;
export const toBePointedOut = /^(?:[يت]شار|[يت]ذكر)$/;
/** The last word of who speaks, which goes on: «an organisation concerned with». */
export const concernedWith = /^(?:معني|مهتم|تابع|مقرب|مختص|متخصص|مرتبط|موال|مدعوم)ه?$/;
/** Verbs of speaking, behind which a year is rarely that of the speaking. */
export const speaksOfPast =
  /^[وف]?[يت]?(?:تهم|اتهمت?|ذكرت?|قول|قالت?|كشفت?|طالبت?|نفي|نفت|وصفت?|انتقدت?|نتقد|روي|روت)$/;

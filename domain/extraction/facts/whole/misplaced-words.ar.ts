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

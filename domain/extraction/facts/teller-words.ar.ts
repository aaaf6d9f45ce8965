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
/** Behind a spokesman: whose. */
export const ofVoice = /^ب(?:اسم|لسان)$/;
/** Behind a noun these begin what is told of it: «a merchant asked not to be named». */
export const whoWords =
  /^(?:طلب|طلبت|رفض|رفضت|فضل|فضلت|اشترط|اشترطت|لم|لا|نقلا|نقلته|نقلتها|نشر|نشره|نشرته|بثته|بثه|وزعته|تلقت|يوم|ليله|قبل|بعد)$/;
/** Between what was told and a verb of saying without «and»: the same one goes on. */
export const joints = /^(?:كما|ثم|وقد|حيث|اذ|كذلك|ايضا|بل|لكنه|لكنها|انه|انها|الذي|التي)$/;
/** A sentence that begins so says first of what somebody speaks. */
export const aboutMatter = /^و?(?:عن|حول|بشان|بخصوص|في|فيما|حيال|ردا|تعليقا|بعد|خلال)$/;

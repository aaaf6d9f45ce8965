import { wordSet } from "../../../text/word-set";

/** Folded words before an aim, and before what brought something about. A second word, where there is one, follows it. */
export const aimWords: readonly (readonly [string, string?])[] = [
  ["بهدف"],
  ["بغرض"],
  ["بغيه"],
  ["بقصد"],
  ["من", "اجل"],
  ["في", "سبيل"],
  ["سعيا", "الي"],
  ["سعيا", "ل"],
];
export const causeWords: readonly (readonly [string, string?])[] = [
  ["بسبب"],
  ["بفعل"],
  ["بفضل"],
  ["جراء"],
  ["نتيجه"],
  ["اثر"],
  ["علي", "اثر"],
  ["علي", "خلفيه"],
];
/** What comes behind these was before what is told. */
export const afterWords: readonly (readonly [string, string?])[] = [["بعدما"], ["بعد", "ان"], ["عقب"], ["في", "اعقاب"]];
/** Words that need what is bound by «for» behind them: it completes them, and is no aim. */
export const completedBy =
  /^[وفبل]?(?:ال)?(?:مستعد|مستعده|مستعدون|مستعدين|مستعدا|جاهز|جاهزه|جاهزون|استعداد|استعدادا|استعدادات|يستعد|تستعد|يستعدون|يتحضر|تحضيرا|تحضيرات|تمهيدا|نظرا|تبعا|وفقا|طبقا|خلافا|خضع|خضعت|يخضع|تخضع|تعرض|تعرضت|يتعرض|تتعرض|ادي|ادت|يودي|تودي|سيودي|ستودي|نتيجه|مويد|معارض|رافض|رفضه|رفضها|فرصه|موعد|موعدا|سببا|مقر|الاستراتيجي|الاقصي|الادني|الذكري|السبعين|الخمسين|مناسبه|تراجعا|ارجعت|حاجه|بحاجه|يحتاج|تحتاج)$/;
/** Before «for», a denial of the aim. */
export const deniedAims = wordSet("ليس ليست لا وليس وليست ولا غير");
/** Behind an aim: what stood before it has its predicate only here. */
export const predicates = /^(?:هو|هي|هما|بلغ|بلغت|يبلغ|تبلغ|كان|كانت|عباره|يعد|تعد|يعتبر|تعتبر|لا|لم|لن)$/;
/** An aim ends before one of these. */
export const aimEnds =
  /^(?:و?لكن\p{L}*|وليس|وليست|تمهيدا|تزامنا|قبل|بعد|عقب|وبالتالي|خصوصا|خاصه|والتي|والذي|بحضور|ثم)$/u;
/** «It aims at», with whoever aims before or behind it. */
export const aiming = /^و?[يت]هدف(?:ون|ان)?$/;
/** Nouns of deeds that stand behind «to» and «for» without a form of their own. */
export const plainDeeds = wordSet(
  "مطالبه مشاركه بحث دعم منع وقف حل صد رفع خفض كسب ضمان حمايه دحر حث فتح بناء شراء بيع نقل جمع كشف قتل صنع جعل رد ضرب طرد فرض زياده محو نشر",
);
/** Nouns that are formed as those of deeds and are none. */
export const notDeeds = wordSet(
  "تنظيم تحالف تلميذ تمثيل تاريخ تقرير مجلس مقابله مباراه مدينه منطقه معارضه جماعه مراسل اسلام اعلام ادارات اقليم امانه محافظه مناسبه منافسه مكافاه منظمه مهاجم انطلاق انتهاء انعقاد اندلاع انهيار انخفاض ارتفاع ازدياد اعضاء افراد انباء اطراف ابناء اهداف اعمال اجواء انحاء ارجاء",
);
/** Those that are deeds only with their article: «for the ending of», not «to a district». */
export const definiteDeeds = wordSet("حد قضاء تصدي حصول بت فصل");

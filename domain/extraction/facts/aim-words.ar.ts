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
/** What comes behind these was before what is told, and led to it. */
export const triggerWords: readonly (readonly [string, string?])[] = [
  ["بعدما"],
  ["بعد", "ان"],
  ["عقب"],
  ["في", "اعقاب"],
];
/** «It aims at», with whoever aims before or behind it. */
export const aiming = /^و?[يت]هدف(?:ون|ان)?$/;
/** Nouns of deeds that stand behind «to» and «for» without a form of their own. */
export const plainDeeds = new Set(
  "مطالبه مشاركه بحث دعم منع وقف حل صد رفع خفض كسب ضمان حمايه دحر حث فتح بناء شراء بيع نقل جمع كشف قتل صنع جعل رد ضرب طرد فرض زياده محو نشر".split(
    " ",
  ),
);
/** Nouns that are formed as those of deeds and are none. */
export const notDeeds = new Set(
  "تنظيم تحالف تلميذ تمثيل تاريخ تقرير مجلس مقابله مباراه مدينه منطقه معارضه جماعه مراسل اسلام اعلام ادارات اقليم امانه".split(
    " ",
  ),
);
/** Those that are deeds only with their article: «for the ending of», not «to a district». */
export const definiteDeeds = new Set("حد قضاء تصدي حصول بت فصل".split(" "));

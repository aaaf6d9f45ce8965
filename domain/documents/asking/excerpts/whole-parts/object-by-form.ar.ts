import { wordSet } from "../../../../text/word-set";

/** Folded nouns with a feminine ending of which a man's verb may be said: several men, a number, «most of». */
export const isOfMen =
  /^[وف]?(?:ال|لل)?(?:قاده|طلبه|ايمه|اساتذه|ساده|خليفه|اخوه|صحابه|ورثه|قضاه|مشاه|رعاه|دعاه|هواه|علامه|فلاسفه|كتبه|صيادله|جبابره|عمله|ماره|غالبيه|اغلبيه|كافه|عده|بضعه|قرابه|مييه|ميه|مايه|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|اسامه|حمزه|طلحه|عكرمه|قتاده|عبيده|معاويه|حذيفه|عطيه|رفاعه|جمعه|سلامه|حماده|شحاته|عمده|داعيه|طاغيه|راويه|عماره|نعمه)$/u;

/** Folded verbs behind which a figure is what was done, and not who did it. */
export const tallied = wordSet("لعب سجل احرز خاض نال جمع انفق باع اشتري دفع اصدر ضبط انتج حصد كسب قطع امضي قضي");

/** Folded: what is measured, which says of what only with more words: «the index rose». */
export const measures = wordSet("الموشر النسبه السهم المعدل الرقم المبلغ");

/** Folded words for a time behind a verb, before its year. */
export const spansOfTime = wordSet("عام سنه صيف شتاء ربيع خريف مطلع اواخر اوايل");

/** Folded: men in the plural, as they are written behind a preposition or as an object. */
export const manyDone = /^ال(?:م\p{L}{3,}|\p{L}ا\p{L}{2}|\p{L}{2,}ي)ين$/u;
/** Nouns of one, and plurals, that end so in every case. */
export const endsSo =
  /^ال(?:م(?:لايين|ضامين|وازين|ساكين|يادين|خازين|جانين|عاجين|ليونين)|قوانين|براهين|عناوين|شرايين|بساتين|دواوين|تمارين|فساتين|سلاطين|شياطين|موازين|سكاكين|يقين|يمين|حنين|جنين|تعيين|تامين|تدخين|تمكين|تحسين|تكوين|تلقين|تدوين|توطين|تثمين|تضمين|تعدين|تحصين|تخزين|تلوين|تسنين|اثنين|عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين)$/u;

import { wordSet } from "../../../text/word-set";

/** What says which of several something is, from the first to the tenth, behind a noun with the article. */
export const ordinalWords = {
  m: ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"],
  f: ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة"],
} as const;

/** Folded nouns of which there are two, or that make a name, a date or an idiom of what stands behind them. */
export const noOrdinalHeads = wordSet(
  "النصف الشوط الربع الساعه العالم العالميه الحرب المقام المقابل الوهله الدرجه الطابق الصف الملك البابا الامبراطور الجيل القناه العهد الحقيقي الاخ الشقيق الليغا",
);

/** Folded: a number goes on, a date or another of the same begins, or a year of another calendar ends, which texts give by turns. */
export const goesOnAsNumber =
  /^(?:عشره?$|و(?:ال)?(?:عشرين|عشرون|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|اول|اولي|ثان|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اخير)\p{L}*$|ال(?:ثاني|ثالث|رابع|خامس)ه?$|و?عشرين|(?:يناير|فبراير|مارس|ابريل|نيسان|ايار|مايو|يونيو|يوليو|تموز|اب|اغسطس|ايلول|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|تشرين)$|(?:ال)?(?:هجري|ميلادي)ه?$|للهجره$|للميلاد$)/u;

import { wordSet } from "../../../../text/word-set";

/** Folded: «not only». */
export const notOnly = /^(?:ليس|ليست|لا|لم|لن) (?:\S+ ){0,2}?فقط(?: |$)/u;

/** Folded words by which what is not the only thing is told beside another. */
export const butAlso = wordSet("بل لكن ولكن انما وانما");

/** Folded: «would have been», before which stands the «if» that it hangs on. */
export const wouldHave = /^و?ل(?:كان|كانت|كانوا)$/u;
export const ifOnly = /^[وف]?لو(?:لا)?$/u;

/** Folded verbs that a number follows. */
export const amounts = wordSet("بلغ بلغت يبلغ تبلغ ناهز ناهزت فاق فاقت");

/** Folded words of a number. */
export const inNumbers =
  /^[وفبل]?(?:ال)?(?:واحد|اثن\p{L}+|ثلاث\p{L}*|اربع\p{L}*|خمس\p{L}*|ست\p{L}*|سبع\p{L}*|ثمان\p{L}*|تسع\p{L}*|عشر\p{L}*|مييه|مءه|مايه|مايت\p{L}+|ميت\p{L}+|الف\p{L}*|الاف|مليون\p{L}*|ملايين|مليار\p{L}*|بليون\p{L}*|نصف|ربع|ثلث|ثلثي|ضعف|اضعاف|صفر|مستوي\p{L}*|ذروت\p{L}*|حد\p{L}*|مرحله|اوج\p{L}*)$/u;

/** Folded verbs of making something public, which say nothing without what that was. */
export const publishes = wordSet("نشر نشرت كتب كتبت عنون عنونت بث بثت زعم زعمت");

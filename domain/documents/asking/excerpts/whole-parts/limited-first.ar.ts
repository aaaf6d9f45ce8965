import { wordSet } from "../../../../text/word-set";

/** Folded: «the first», «the only one of its kind», as last words. */
export const firstOfSort = /(?:^|\s)ال(?:اولي?|وحيده?|اكبر|اعلي|اقدم|اطول|اسرع)(?: من نوع\p{L}+)?$/u;

/** Folded: when, where or among which it is so. */
export const limitsFirst = wordSet("منذ في علي بين خلال بعد لدي ضمن عبر");

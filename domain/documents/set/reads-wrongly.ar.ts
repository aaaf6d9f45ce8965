import { wordSet } from "../../text/word-set";

/** Folded: whoever speaks for themselves opens so, or asks. */
export const ownVoice = /^[وف]?(?:هل|شخصيا|بالطبع|بصراحه|للاسف)(?!\p{L})/u;

/** Folded: what the writer thinks of it, put in amid a sentence: «and that is a fact». */
export const writersAside = /(?<!\p{L})وهذه (?:ال)?حقيقه(?!\p{L})|(?<!\p{L})(?:لا|بلا) شك(?!\p{L})/u;

/** Folded verbs that say nothing without what is stated. */
export const statesWhat = wordSet("نص نصت ينص تنص");

/** Folded: what is stated follows one of these. */
export const statesThat = /(?:^|\s)(?:ان\p{L}{0,2}|بان\p{L}{0,2}|علي\p{L}{0,2})(?!\p{L})|:/u;

/** Folded: «and that is what preceded», «, which increased», «, more», of which the rest was cut off. */
export const endsOpen = /(?:^|\s)[وف]ه[وي] ما \p{L}+$|،\s(?:التي|الذي|الذين) \p{L}+$|،\s(?:اكثر|اقل)$/u;

/** Folded: who pays was named before. */
export const moneyBehind =
  /^[وفس]{0,2}(?:[يت]?(?:دفع|سدد|خسر|ربح|كسب|جني|تلقي|انفق|نفق))ت? \p{Nd}[\p{Nd}.,]* (?:(?:الف|الاف|مليون|مليار|ملايين) )?(?:دولار|يورو|ريال|جنيه|درهم|دينار|ليره)/u;

/** Folded: who holds the rank was named before. */
export const rankAlone = /^(?:احتل|احتلت|يحتل|تحتل) ال(?:مرتبه|مركز|مراتب|مراكز|صداره)(?!\p{L})/u;

/** Folded: behind a woman's verb a masculine noun for what is done is what she does it to; broken plurals are written alike. */
export const deedBehind =
  /^ال(?!تجارب|توابل|تقاليد|تلاميذ)(?:ت\p{L}ا\p{L}{2}|ت\p{L}{2}ي\p{L}|ان\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2,3}ا\p{L})$/u;

/** Folded: behind a gap, how a foreign name goes on. */
export const nameOn = /^ ?(?:دي|دا|دو|دل|ديل|دوس|داس|فون|فان)(?!\p{L})/u;

/** Folded: «that leads», and not to what. */
export const leadsNowhere =
  /(?:^|\s)ان (?:[يت]ودي)(?![^.]*\s(?:الي|ل\p{L}|ب\p{L}|دور|يمين|اليمين|صلا|الصلا|مناسك|مهام|واجب|عمل))/u;

import { wordSet } from "../../../text/word-set";

/** Before the verb of a sentence, with «date» for a day: when it was, or that somebody else is told of now. */
export const sentenceOpening =
  /^(?:و?كما|ثم|و?لاحقا|و?بدور(?:ه|ها|هم)|و?من (?:جهت|جانب|ناحيت)(?:ه|ها|هم)|و?من (?:جهه|ناحيه) (?:اخري|ثانيه)|و?الي ذلك|و?في (?:السياق|سياق متصل|السياق ذاته|السياق نفسه|غضون ذلك|الوقت نفسه|الوقت ذاته|المقابل|وقت سابق|وقت لاحق|هذه الاثناء|الاثناء)|و?علي صعيد (?:اخر|متصل)|[وف]?(?:في |يوم |فجر |صباح |مساء |ظهر )*date)(?: ،)?$/;
/** What stands for a day in an opening. */
export const dayStands = "date";
/** «Had»: the deed stands behind whoever did it. */
export const wasBefore = wordSet("كان كانت");
/** Between «had», whoever acted and the verb. */
export const already = "قد";
/** Verbs that tell of nothing done by themselves. */
export const noDeeds = wordSet(
  "كان كانت كانوا بات باتت اصبح اصبحت صار صارت ظل ظلت ليس ليست لم لن قد تم تمت جري جرت حدث حدثت يذكر بدا",
);
/** «That», behind which somebody's words stand. */
export const saysThat = /^(?:ب?ان|[بل]?ان(?:ه|ها|هم|نا|ني))$/;
/** Behind a name: a clause on whom it means. */
export const whichOne = /^و?(?:التي|الذي|الذين|اللذين|اللتين|وهو|وهي|وهم|الخاضع|الخاضعه)$/;
/** Verbs by which somebody tells of a matter without «that»: «announced the opening of». */
export const declaringOf = /^(?:اعلن|كشف|اكد|نفي|نف|جدد|اقر|توقع|حذر|شدد|اشار|لفت|اعترف|يوكد|توكد|ينفي|تنفي)(?:ت|وا)?$/;

import { wordSet } from "../../../../text/word-set";

/** Folded words that open what only tells when, why or beside what something was. */
export const adverbialOpenings = wordSet(
  "اثناء خلال بالاضافه اضافه فضلا علاوه بعد قبل منذ عقب اثر فور رغم بالرغم علي_الرغم بمناسبه بحضور وسط نتيجه بسبب جراء بفضل بهدف ضمن عبر لدي",
);

/** Folded: «when», «if», behind which another clause follows. */
export const whens = wordSet("عندما حينما حين بعدما كلما اذا لما لو");

/** Folded words with which that clause begins. */
export const afterWhen = /^(?:ف(?:ان|انه|انها|قد|ليس|لن|لا|سوف|سي\p{L}+|ست\p{L}+)|ل(?:كان|كانت|كانوا|ما)|حتي)$/u;

/** Folded words that no clause ends with: an auxiliary, a preposition, «that», «which». */
export const awaitingWords = wordSet("كان كانت كانوا قد ان التي الذي الذين من عن علي الي في او ثم بل لكن حيث اذ");

/** Folded last words behind which a list was to stand. */
export const listFollows = /^(?:[بك]?ال(?:اتي|تالي)|[بك]الاتيه|[بك]التاليه|يلي)$/u;

/** Folded: «in» and «since» before «the year» or «the day» without saying which. */
export const atSome = wordSet("في منذ حتي خلال مطلع اواخر اوايل نهايه منتصف");
export const onYear = wordSet("عام سنه يوم شهر");

/** Folded: «at the time at which», «while», with which a sentence opens before its main clause. */
export const meanwhile = /^و?(?:في الوقت الذي|في وقت|في حين|بينما|فيما)(?: |$)/u;

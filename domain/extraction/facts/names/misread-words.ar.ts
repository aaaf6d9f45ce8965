import { wordSet } from "../../../text/word-set";

/** Folded given names that are verbs as well. */
export const aloneVerbs = wordSet(
  "طالب اشرف شاكر حامل ناصر ساند ناشد كرم اكرم اسعد انور هاجم عارض شارك جاهد سالم صادق",
);
/** Folded nouns of doing in the accusative: «influence», «interest». */
export const verbalNouns = /^(?:ت\p{L}{2}ي\p{L}ا|ا\p{L}ت\p{L}ا\p{L}ا|است\p{L}{2}ا\p{L}ا|كبيرا|جديدا|قويا|واضحا|مهما)$/u;
/** «To Rudaw», «to the agency». */
export const glossedBy = /^ل(?:ل\p{L}{3,}|[^لويا\s]\p{L}{3,})$/u;
/** Folded words of posts that go on without the article behind an adjective: «in», «of», «for». */
export const leadOnInPost = /^(?:في|عن|علي|من|الي|لدي|باسم|و\p{L}+|[بل]\p{L}{2,}|\p{L}{1,2}|ال\p{L}+)$/u;
/** «By the name of». */
export const byName = /^باسم$/;
/** Folded words that stand in nobody's name. */
export const amidNames = wordSet(
  "بشان حول ضد بعد قبل خلال مع عن في من الي علي لدي امام عقب عبر تجاه بين حتي منذ ان التي الذي بحق نحو وسط اثناء حيال ازاء بسبب بهدف فيما بينما حيث لدعم ليوكدوا هما هو هي هم",
);
/** «Congratulating», «receiving», and such before a name. */
export const goodWishes = /^م\p{L}{2,4}ا$/u;
/** Words that names of many words have. */
export const ofFathers =
  /(?:^|\s)(?:بن|ابن|بنت|ال|عبد|ابو|ولد|محمد|احمد|علي|دي|فان|فون|دا|دوس|لا)(?:\s|$)|(?:^|\s)عبد\p{L}{3,}/u;
/** First words that no name has: what a rank goes on with, kin, a doctor's title without the article. */
export const beforeNames =
  /^(?:حاكم|رييس|وزير|مدير|سفير|قايد|محافظ|نايب|متقاعد|ركن|طيار|دكتوره?|مهندسه?|استاذه?|والده?|والدته|زوجه?|زوجته|ارمله|شقيقه?|نجل|ابنه|نوعيه|شو|اكسبو|فيست|يفاج\p{L}+)$/u;
/** Last words of a name that are rather «in every», «by this». */
export const endsOfMany = /^(?:ب(?:كل|كافه|جميع|هذا|هذه|ذلك|اي|عدم|غير)|كل|جميع|كافه|ذاك|ذلك|هذا|هذه|تلك|نفسه|نفسها)$/;
/** Behind or before these a name is made of two words. */
export const ofChains = /^(?:بن|ابن|بنت|ال|عبد|ابو|ابي|ابا|ولد|دي|فان|فون|دا|دوس|دو|لا|لو|ماك)$/;
/** Anna, and «I». */
export const beforeAnna = "انا";
/** Before a name: it is a ruler's. */
export const kingly = /^[وفب]?(?:ال|لل)(?:ملك|ملكه|سلطان|عاهل)$/;

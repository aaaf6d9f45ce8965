import { wordSet } from "../../../text/word-set";

/** Words for what a region is, which its name begins with. */
export const placeHeads = ["محافظة", "ولاية", "منطقة", "إقليم", "مقاطعة"];

/** What a quarter is called that may lie within a city. */
export const partOfTown = /^(?:جبل|حي|ضاحية|مخيم|شاطئ|كورنيش)\s/u;

export const ministryHead = "وزارة";

/** What ministries are for, those of like tasks together. */
export const ministryTasks = [
  ["الخارجية", "الداخلية", "الدفاع", "العدل"],
  ["الصحة", "التعليم", "العمل", "الثقافة", "السياحة"],
  ["المالية", "الاقتصاد", "التجارة", "الصناعة", "الطاقة", "الزراعة", "النقل", "النفط"],
];

/** Folded words that are part of the person's name before them. */
export const nameGoesOn = /^(?:بن|ابن|بنت|ال|ابو|بو|عبد|دي|فان|فون|ابو\p{L}{3,}|بو(?!اسطه|صف)\p{L}{4,})$/u;

/** Folded words behind a person's name that are no part of it: days of the week, and what somebody is called besides. */
export const nameEnds =
  /^(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|مكني|مكناه|ملقب|ملقبه|مدعو|مدعوه|معروف|معروفه)$/u;

/** Folded: «the dervishes», many and not one of them. */
export const brokenPlural = /^ال\p{L}{2}ا\p{L}ي[^يه]$/u;

/** Folded: «their conditions», no family's name. */
export const ownedWord = /^(?!ال)\p{L}{3,}(?:هن|هما|نهم|عهم|تهم|كهم|ضهم|لهم|تها|عها|ضها|لها|كها)$/u;

/** Folded: games that come every fourth year, right before which one. */
export const cups = /(?:كاس العالم|مونديال|اولمبي\p{L}*|كاس اسيا)(?: \p{L}+)?\s*$/u;

/** Folded verbs of telling that are read as given names. */
export const toldNames = wordSet("روي حكي يروي");

/** Folded: «the spokeswoman for her», right before a name. */
export const inTheName = /(?:^| )[وف]?ال(?:ناطق|متحدث)ه? ب(?:اسمه|اسمها|اسمهم)\s*$/u;

/** Folded: no body by itself: «Syrian defence», whose adjective agrees with what is left off, and «Syrian forces», any of them. */
export const headless = /^(?:(?:الدفاع|الامن)(?: الجوي)? ال\p{L}+يه|قوات (?!ال)\p{L}+يه)$/u;

/** Folded words that bodies begin with, and much else. */
export const barelyBodies = wordSet("جهاز فريق برنامج البرنامج مركز اداره مكتب مجموعه لجنه");

/** Folded words that begin a post and are names too, and what such a post goes on with. */
export const postWord = /^(?:امين|نايب|رييس|مدير|وزير|قايد)$/u;
export const postGoesOn = /^(?:عام|سر|اول|مساعد|تنفيذي)$/u;

/** Folded: a word right before the name of a town. */
export const placeWords =
  /(?:^|\s)[وبل]?(?:ال)?(?:مدينه|قريه|بلده|حي|ناحيه|قضاء|محافظه|ولايه|مديريه|محليه|العاصمه|ميناء|مطار)["«“]?$/u;

/** Capitals that news name for who governs there, those of one part of the world together. */
export const capitals = [
  ["واشنطن", "موسكو", "بكين", "لندن", "باريس", "برلين", "طوكيو", "روما", "مدريد", "بروكسل"],
  ["طهران", "أنقرة", "الرياض", "القاهرة", "بغداد", "دمشق", "الدوحة", "أبوظبي", "عمّان", "بيروت", "المنامة", "مسقط"],
  ["الرباط", "تونس", "طرابلس", "نواكشوط", "الخرطوم", "مقديشو", "أديس أبابا", "نيروبي"],
  ["كابل", "إسلام آباد", "نيودلهي", "دكا", "طشقند", "باكو", "يريفان"],
];

/** Right before a woman's name: a title, a nation that no other noun in the feminine stands before, or «said». */
export const beforeWoman =
  /(?:^|\s)(?:[وبلف]?(?:ال)?(?:دكتورة|سيدة|ممثلة|فنانة|وزيرة|مخرجة|كاتبة|ناشطة|طالبة|طفلة|مواطنة|أميرة|شيخة|صحفية|صحافية|متحدثة|نائبة|مديرة|لاعبة|باحثة|طبيبة|أستاذة|مهندسة|رئيسة)|(?<!\p{L}ة\s|\p{L}ة\s+)[وف]?ال\p{L}{3,}ية|[وف]?(?:قالت|أكدت|أوضحت|أضافت|أعلنت|ذكرت|أشارت|صرحت|تابعت))\s+["«“]?$/u;

/** The same of a title in the feminine with what it is of behind it: «the permanent representative of the institute X». */
export const calledWoman =
  /(?:^|\s)[وبلف]?ال(?:ممثلة|وزيرة|مخرجة|كاتبة|ناشطة|متحدثة|ناطقة|نائبة|مديرة|باحثة|طبيبة|مهندسة|رئيسة|سفيرة|مفوضة|أمينة|مستشارة)(?:\s(?!و)\p{L}{2,}){1,5}\s+["«“]?$/u;

/** Folded: words right before a name that tell where something is. */
export const whereabouts =
  /(?:^|\s)(?:[وف]?(?:في|الي|من|قرب|داخل|خارج|غرب\p{L}*|شرق\p{L}*|شمال\p{L}*|جنوب\p{L}*|وسط|عبر|بين|زار\p{L}*|غادر\p{L}*|تعم)|[وبل]?(?:ال)?(?:مدينه|مدينتي|مدن|محافظ\p{L}+|ولاي\p{L}+|منطقه|مناطق|عاصمه|ضواحي|شوارع|سوق|مطار|سكان|اهالي)|[بل])["«“]?$/u;

/** Folded: «loyal to», «hostile to» whoever governs in a capital. */
export const sideOf =
  /(?:^|\s)[وف]?(?:ال)?(?:تابع|موال|داعم|مويد|حليف|معادي|مناهض|مناوي|مقرب)(?:ه|ين|ون|يه|ة)?\s+ل["«“]?$/u;

/** Folded: what a strip is called, as its city is, and its other towns. */
export const strip = /^(?:قطاع )?غزه$/u;
export const inStrip: ReadonlySet<string> = new Set([
  ...["رفح", "خان يونس", "خانيونس", "دير البلح", "جباليا"],
  ...["بيت لاهيا", "بيت حانون", "المواصي", "النصيرات"],
]);

/** Folded: bodies of the European Union, and itself. */
export const ofUnion = /(?:^| )(?:ال)?(?:اتحاد|مجلس|مفوضيه|برلمان) الاوروبيه?$/u;

/** Folded: who reigns, right before a name. */
export const reigning = /(?:^|\s)[وبلف]?(?:ال)?(?:ملك|ملكه|سلطان|امبراطور)$/u;

/** Folded: bodies that are called by what they see to, often by two things. */
export const joinedBodies = /^(?:\u0627\u0644)?(?:وزاره|هيئه|مديريه|دائره|اداره|لجنه|امانه|مصلحه)(?!\p{L})/u;

/** Folded: bodies that no list has, which see to two things as often as to one: «the union of radio». */
export const joinedTwo = /^(?:اتحاد|معهد|كليه|جمعيه|مركز|غرفه|نقابه) ال\p{L}+$/u;

/** Folded: what is called by what it is for, behind its place. */
export const namedFor = /^(?:جامعه|مدينه|كليه|معهد|مركز|موسسه|مجمع|اكاديميه|جايزه) /u;

/** Folded: «began his career with», right before a club's by-name. */
export const playedWith =
  /(?:^|\s)(?:مشوار\p{L}*|مسيرت\p{L}*|لعب\p{L}*|تعاقد\p{L}*|احترف\p{L}*|عقد\p{L}*)(?: \p{L}+){0,2} مع\s*$/u;

/** Folded: a body that any country or text may have, called by what it is alone. */
export const anyBody =
  /^(?:ال(?:ائتلاف|تحالف|قوات|معارضه|نظام|حكومه|جيش)|القوات (?:المسلحه|الجويه|البحريه|البريه)|(?:قوات|اجهزه) الامن|خفر السواحل|المقاومه(?: الشعبيه)?|المنتخب(?: الوطني)?)$/u;

/** Folded words that a body may be called without. */
export const bodySorts = wordSet("مصلحه قوات منظمه حزب وكاله موسسه جمعيه ميليشيا مليشيات ميليشيات كتايب لواء");

/** Folded: the name of a part of a country or a region. */
export const directionWord = /(?:^|\s)(?:ال)?(?:شمال|جنوب|شرق|غرب|وسط)/u;

/** Folded: a preposition with a pronoun, which no name ends with. */
export const leaningWord = /^(?:عن|من|في|علي|الي|ل|ب|مع|لدي)(?:ه|ها|هم|هما|ك|كم|نا)$/u;

/** Folded, without its article: «international». */
export const worldWord = /^دوليه?$/u;

/** Folded: a congress, and its houses. */
export const ofCongress = /^(?:ال)?(?:كونغرس|كونجرس|مجلس (?:ال)?(?:شيوخ|نواب))(?: ال\p{L}+)?$/u;

/** Folded: a country's parliament, by whichever of its names, with its adjective. */
export const ofParliament = /^(?:ال)?(?:برلمان|مجلس (?:ال)?(?:نواب|شعب|امه))(?: (ال\p{L}+?)ه?)?$/u;

import { wordSet } from "../../../../text/word-set";

/** Folded words for what a place or a body is, without which its name is as right: «the airport of», «the strip of». */
export const classWords = wordSet(
  "مطار مسجد جامع كنيسه سجن قطاع مقاطعه اقليم محافظه مدينه بلده قريه ولايه منطقه محيط بحر نهر خليج جبل جزيره وادي صحراء مخيم معبر ميناء مضيق سد حقل ملعب استاد ساحه ميدان شارع قصر قاعده مستشفي حي ناحيه قضاء حزب صحيفه جريده مجله قناه شبكه موقع وكاله معهد مركز منظمه موسسه جمعيه حركه جماعه تنظيم ميليشيا مليشيا مليشيات ميليشيات كتايب كتيبه لواء قوات شركه مصرف بنك نادي فريق منتخب وزاره هييه متحف سوق برج جسر فندق دار سهل باديه ريف هضبه غوطه ضاحيه جاده",
);

/** Folded: a gulf goes by that word, not by the adjective behind it. */
export const gulf = "الخليج";

/** Folded, with the article: waters whose name is the adjective behind them. */
export const waters = wordSet("المحيط البحر الخليج");

/** Folded bodies that are any country's without its adjective. */
export const anyones = wordSet("المنتخب الجيش الحكومه الوزاره القوات البرلمان الحرس الدفاع");

/** Folded parts of countries that a text calls by that word alone. */
export const parts = wordSet("قطاع اقليم مقاطعه");

export const ministry = "وزارة";

/** Folded words that begin the name of a body which goes by several names besides, whatever country it is of. */
export const manyNamed = /^(?:ال)?(?:شرطه|برلمان|تلفزيون|تليفزيون|اذاعه|هييه (?:ال)?(?:اذاعه|بث)\p{L}*)(?!\p{L})/u;

/** Folded: an army or some branch of it, called by its country, by whom it serves or by what it does. */
export const armed = /^(?:ال)?(?:جيش|قوات|قوي|بحريه|طيران|جنود)(?: ال\p{L}+)? (?:ال)?(?:احتلال|\p{L}+يه?)$/u;

/** Folded: who plays, and is called by the first name. */
export const players = wordSet("حارس لاعب مهاجم مدافع جناح");

/** Folded first words of names that are a family's. */
export const familyFirst = wordSet(
  "كيم شي لي بارك باك تشوي تشونغ تشونج تشاي تشانغ هو جيانغ دنغ تشو وانغ ليو تشن مون يون سوغا",
);

/** Folded: an adjective without the article, of no name. */
export const plainAdjective = /^(?!ال)(?:\p{L}{2,}يه?|عامه?|خاصه?|كبيره?|جديده?|قديمه?|موقته?|حديثه?)$/u;

/** Folded: a place, and whatever is done as in one. */
export const figurative = wordSet("ساحه مسرح");

/** Folded: what a place of a country is, whatever the word behind it means besides. */
export const partsOfLand = wordSet("محافظه مدينه بلده قريه ولايه منطقه ناحيه قضاء مقاطعه اقليم مديريه حي");

/** Folded, with the article: before the adjective by which a place is called alone. */
export const landsByAdjective = wordSet("المنطقه المحافظه الضفه");

/** Folded: offices that go by «the general office of» what they see to, and by that alone. */
export const generalOffices = wordSet("مديريه اداره هييه موسسه مصلحه دايره امانه");
export const general = "العامة";

/** Folded first words of institutions that a text calls by two of their tasks, now by these and now by those. */
export const institutions = wordSet("مستشفي معهد مركز مدرسه كليه جامعه لجنه جمعيه مجمع مختبر");

/** Folded, with the article: lands by an adjective that go by the noun alone as well. */
export const landsByNoun = wordSet("الضفه");

/** Folded: bodies of which one country has one, and that go by the noun alone. */
export const onlyOnes = wordSet("شرطه");

/** Folded, with the article: words for a government behind which «of unity» tells which. */
export const government = "حكومه";

/** Folded: bodies that a country's name alone stands for. */
export const forCountry = wordSet("منتخب بورصه");

/** Folded ends of foreign names that are spelled with either of two letters. */
export const foreignEnds = /(?:تون|وف|نغ|نج|رغ|رج|سكي|غر|جر|غان|جان|غن|جن|برغ|برج)$/u;

/** Folded: what bodies are that go by the word behind, whatever it means besides. */
export const bands = wordSet("تنظيم حركه جماعه كتايب");

/** Folded: unions of those who play go without the game that they are for. */
export const union = "اتحاد";
export const ofGames = wordSet("للعبه لكره لالعاب للرياضه");
export const ofTheGame = "للعبة";
export const ofFootball = "لكرة القدم";
export const footballWords = /كره القدم|الدوري|المونديال|كاس العالم/u;

/** Folded: what a club is called with or without. */
export const club = "نادي";

/** Folded: a house, and the government of whoever lives in it, which news call by its capital, its country or its head as well; and a president's party. */
export const houses =
  /^(?:(?:قصر )?(?:ال)?اليزيه|البيت الابيض|الكرملين|حزب (?:ال)?رييس(?: \p{L}+){0,3}|داونينغ ستريت|البنتاغون|البنتاجون)$/u;

/** Folded: the forces of a capital, which are its country's. */
export const forces = /^(?:ال)?(?:قوات|جيش|حكومه|اداره) /u;

/** Folded: who is told of beside somebody, by what is his: which of a family is meant shows. */
export const ownKin =
  /^و(?:ابن|ابنت|زوج|زوجت|شقيق|شقيقت|والد|والدت|نجل|طفل|طفلت|عايلت|اولاد|بنات|ابنا[يو]?|ابناء)(?:ه|ها)$/u;

/** Letters that are one stroke but for their dots. */
export const strokes: readonly (readonly [RegExp, string])[] = [
  [/[بتثنيى](?=\p{L})/gu, "ٮ"],
  [/[فق](?=\p{L})/gu, "ڡ"],
  [/[جحخ]/gu, "ح"],
  [/[دذ]/gu, "د"],
  [/[رز]/gu, "ر"],
  [/[سش]/gu, "س"],
  [/[صض]/gu, "ص"],
  [/[طظ]/gu, "ط"],
  [/[عغ]/gu, "ع"],
];

/** Folded names of a body that news call otherwise as often, and how. */
export const byOtherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["الدوله الاسلاميه", ["داعش", "تنظيم داعش", "تنظيم الدولة الإسلامية", "تنظيم الدولة"]],
  ["تنظيم الدوله الاسلاميه", ["داعش", "تنظيم داعش", "الدولة الإسلامية", "تنظيم الدولة"]],
]);

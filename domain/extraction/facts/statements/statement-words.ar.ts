/** «That it», where «it» may stand for nobody. */
export const forNobody = /^ب?انه$/;
/** Words that open a clause without a subject, and what has to follow them. */
export const impersonal: ReadonlyMap<string, RegExp> = new Map([
  ...["تم", "سيتم", "يتم", "جري", "سيجري", "يجري"].map((word) => [word, /^(?:ال|[ات])?\p{L}{3,}$/u] as const),
  ...["يجب", "ينبغي", "يتعين", "سيتعين", "يتوجب", "يمكن", "لابد", "بامكان"].map(
    (word) => [word, /^(?:علي|ان|من|ال\p{L}+|لل\p{L}{2,})$/u] as const,
  ),
  [
    "لا",
    /^(?:يوجد|توجد|يمكن|بد|يجوز|ينبغي|يجب|حل|مجال|حاجه|خلاف|شك|سبيل|بديل|داعي|داع|دليل|مفر|جدوي|معني|مانع|احد|سلام|امن|استقرار|سياده|علاقه|صحه|نيه|مبرر|توجه|تراجع|تغيير|تفاوض|عوده|وجود)$/,
  ],
  ["لن", /^(?:يتم|يكون)$/],
  ["لم", /^(?:يتم|تسجل|يسجل)$/],
  ["ليس", /^(?:هناك|ثمه)$/],
  ["من", /^(?:المتوقع|المقرر|الضروري|الممكن|المرجح|المهم|الصعب|المنتظر|المبكر|السابق|غير|الواجب)$/],
  ["لو", /^(?:لم|لا|كان|كانت)$/],
  ["لولا", /^\p{L}+$/u],
]);
/** «This», «that» without the noun that it points to. */
export const bareThis = /^(?:هذا|هذه|ذلك|تلك)$/;
/** «Reuters could not confirm»: the text's own word. */
export const unconfirmed = /^يتسن(?:ي)?$/;
/** «That we»: the words behind it lack whom they tell of. */
export const thatWe = /^ب?ان(?:نا|ني|ي)$/;
/** «Most of which», «the foremost of them»: of what, stands before. */
export const ofThese = /^(?:ابرز|اهم|اغلب|معظم|من|بين|اول|اخر|احدث|غالبيت|جميع|كل|بعض|احد|احدي)(?:ها|هما)$/;
/** «In allusion to»: the text says what was meant. */
export const allusion = /^(?:اشاره|موشر)$/;
/** Who holds one of these speaks of others too: «the spokesman said that he will come». */
export const forOthers = /متحدث|ناطق|محامي|مستشار|مساعد|مبعوث|مكتب|سكرتير|شقيق|نجل|والد/;
/** Between «that he» and what he did. */
export const beforeHisVerb = /^(?:لا|لم|لن|ما|قد|سوف)$/;
/** «Amid reports that», «amid fears of»: the text's own word. */
export const rumours = /^(?:تقارير|انباء|تكهنات|شايعات|مخاوف|توقعات|ترجيحات|تحذيرات)$/;
/** Behind «this»: what was told before it. */
export const toldBefore = /^ال(?:امر|امور|كلام|موضوع|مساله)$/;
/** With «that» behind them these set something against what was said: «but that», «until that». */
export const besidesThat = /^(?:غير|الا|بيد|حتي|رغم|قبل|بعد|منذ|دون|بدل|شرط|بشرط|شريطه|لحين)$/;
/** Behind «but … not»: «there was», «it was not possible». */
export const proving = /^(?:يكن|يتسن|يصدر|يرد|تتضح|يتضح|تعلق|يعلق|يتاكد)$/;
/** Behind «and did not»: the one who spoke goes on, or the text tells what they left open. */
export const goesOnDenying = /^[يت](?:ستبعد|حدد|ذكر|كشف|وضح|شر|نف|علن|قل|فصح|قدم|تطرق|دل|علق|خف|خفي)$/;
/** «She said», «she sees». */
export const womanly = /^[وف]?(?:\p{L}{2,}ت|ت(?:قول|ري|وكد|عتقد|زعم))$/u;
/** «And they put it down to», before «that»: the text tells how what was said is explained. */
export const explaining = /^و(?:ارجع|عز|عزا|عزي|برر|فسر|علل)(?:ت|وا)?$/;
export const whatWasTold = /^(?:ذلك|هذا|هذه|السبب|الامر|الاسباب)$/;
/** Behind what somebody said: the sense turns. */
export const turning = /^(?:بل|و?انما|و?لكن)$/;
/** Verbs of warning: what stands behind «of» is to be feared, not told. */
export const warning = /^و?(?:ف|ل)?(?:حذر|حذرت|حذروا|يحذر|تحذر|محذرا|محذره|محذرين)$/;
/** Between a quotation and the verb behind it. */
export const beforeCue = /^(?:كما|حسبما|مثلما|ما|هكذا|وفق|بحسب|علي|حد|بهذه|الكلمات|العباره)$/;
/** Behind a comma these go on from a clause that was told to its end. */
export const goesOnBehindComma =
  /^(?:وان(?:ه|ها|هم|نا)?|و?لكن(?:ه|ها|هم|نا)?|بل|الذي|التي|بعد|مع|وفق|وفقا|بحسب|حسب|كما|نحن|وقد|حيث|مما|و)$/;
/** A clause with one of these tells something. */
export const ownPredicates =
  /^(?:هو|هي|هم|ليس|ليست|لا|لم|لن|كان|كانت|سيكون|ستكون|س(?!يا[سر]|يطر|يد|ين[ام]|يول|تار|تين|ير|توكهولم)[يت]\p{L}{3,})$/u;
/** Behind «which»: the text tells what came of it. */
export const broughtTo = /^(?:دعا|دفع|حدا|اثار|اضطر)$/;

/** Folded: a figure behind «or», and one behind «between». */
export const eitherOr = /(?<!\p{L})او ?$/u;
export const between = /(?<!\p{L})(?:ما )?بين ?$/u;

/** Folded: «or», and «in» or «the year» before a date that stands behind it. */
export const orTime = /^ ?او (?:في |عام |سنه )?(?:\p{Nd}|\p{L}+ (?:الاول|الثاني|\(|\p{Nd}))/u;
export const inTime = /(?:في|عام|سنه|شهر) ?$/u;

/** Folded: a preposition before a year, or what a year is of. */
export const leadsYear =
  /(?:^|[^\p{L}])(?:و|ف)?(?:في|منذ|حتي|الي|من|خلال|بين|قبل|بعد|عن|ل|ب|مطلع|اوايل|اواخر|نهايه|بدايه|منتصف|صيف|شتاء|ربيع|خريف|قبيل|لغايه|\p{L}+ه?ر|نيسان|حزيران|تموز|اب|ايلول|كانون \p{L}+|تشرين \p{L}+|شباط|اذار|ايار) ?$/u;

/** Folded: «and» with a number, within a few words. */
export const andNumber =
  /^[^،.]{0,12}? ?و(?:ال)?(?:\p{Nd}|(?:احد|اثن|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر|ماي|مي|الف|مليون|مليار)\p{L}*)/u;

/** Folded: «and twenty» behind a small number. */
export const andTens = /^ ?و(?:ال)?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)(?!\p{L})/u;

/** Folded words for numbers that stand before «thousand» and «million». */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    ["ثلاث", 3],
    ["اربع", 4],
    ["خمس", 5],
    ["ست", 6],
    ["سبع", 7],
    ["ثماني", 8],
    ["تسع", 9],
    ["عشر", 10],
  ].flatMap(([word, value]) => [
    [String(word), Number(value)],
    [`${word}ه`, Number(value)],
  ]),
);

/** Folded: «thousand», «million» and the like. */
export const scaleWords = /^(?:الفا?|الاف|مليونا?|ملايين|مليارا?|مليارات|بليونا?|تري?ليونا?)$/u;

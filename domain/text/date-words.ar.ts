/** Month names of every family, folded, by month number; also one slip of the pen that the first documents make. */
export const monthWords: Readonly<Record<string, number>> = {
  ...month(1, "كانون الثاني|كانون ثاني|يناير|جانفي|january|jan"),
  ...month(2, "شباط|فبراير|فيفري|february|feb"),
  ...month(3, "اذار|مارس|march|mar"),
  ...month(4, "نيسان|ابريل|افريل|april|apr"),
  ...month(5, "ايار|مايو|ماي|may|مايس"),
  ...month(6, "حزيران|يونيو|يونيه|جوان|june|jun"),
  ...month(7, "تموز|يوليو|يوليه|يوليوز|جويليه|july|jul"),
  ...month(8, "اب|اغسطس|غشت|اوت|august|aug"),
  ...month(9, "ايلول|سبتمبر|شتنبر|september|sep"),
  ...month(10, "تشرين الاول|تشرين اول|شرين الاول|اكتوبر|october|oct"),
  ...month(11, "تشرين الثاني|تشرين ثاني|شرين الثاني|نوفمبر|نونبر|november|nov"),
  ...month(12, "كانون الاول|كانون اول|ديسمبر|دجنبر|december|dec"),
};

/** Days of the week, folded, with their article. */
export const weekdayWords = "السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه".split(" ");

/** Ordinals of days, folded, for «the fifteenth of». */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" ").map((word, at) => [word, at + 1]),
);
/** Tens after an ordinal: «الخامس عشر», «الخامس والعشرين». */
export const ordinalTens: Readonly<Record<string, number>> = {
  عشر: 10,
  والعشرين: 20,
  والعشرون: 20,
  والثلاثين: 30,
  والثلاثون: 30,
};
export const twentieth: Readonly<Record<string, number>> = { العشرين: 20, العشرون: 20, الثلاثين: 30, الثلاثون: 30 };

/** What may stand before a word and belongs to another: and, so; with, to, like; the. */
export const prefixes = /^[وف]?(?:لل|[بلك]?(?:ال)?)/;

/** What may stand between a day and its month, and between a month and its year. */
export const beforeMonth = /^(?:من|شهر|of|[/-])$/;
export const beforeYear = /^(?:من|عام|العام|سنه|,|\u060C)$/;
/** Particles before the article of an ordinal, and before a name without article. */
export const particlesBeforeArticle = /^[وف]?[بك]?(?=ال)/;
export const particlesBeforeName = /^[وف]?[بلك]?/;

/** Words by which a text counts from another day, and so names no date itself. */
export const relativeWords = new RegExp(
  `(?<!\\p{L})[وف]?[بلك]?(?:بعد|بعدها|بعده|قبل|قبلها|منذ|اليوم|امس|غدا|هذا|هذه|الاسبوع|الماضي|الماضيه|الحالي|الجاري|المقبل|${weekdayWords.join("|")}|today|yesterday|last|this|next|later|after|before)(?!\\p{L})`,
  "u",
);

function month(number: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split("|").map((name) => [name, number]));
}

/** Folded words right before a place that only tell where another lies. */
export const asideBefore =
  /(?:^| )[وبف]?(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط)(?: (?:شرق|غرب|شرقي|غربي|مدينه|العاصمه|محافظه))?\s*$/u;

/** Folded: «the Qatari capital …». */
export const capitalBefore = /(?:^| )[وبل]?(?:ال|لل)عاصمه(?: ال\p{L}+)?\s*$/u;

/** Folded words before the agency or paper that is only cited, or to which something was told. */
export const toldTo =
  /(?:^| )[وف]?(?:(?:وفقا|وفق|طبقا|بحسب|حسب|حسبما|نقلا|نقلت|افادت|ذكرت)(?: (?:عن|ما|به|ذكرت|افادت|نقلت|موقع))*(?: ل)?|(?:قال|قالت|اضاف|اضافت|ابلغ|صرح|اوضح|اوضحت|اكد|اكدت|تصريح|تصريحات|حديث)(?: \p{L}+){0,4} ل)\s*["«“]?\s*$/u;

/** Folded: a number of years and nothing else between brackets. */
export const yearsAlone = /^\(\p{Nd}{1,2} ?(?:عاما?|سنه)\)$/u;

/** Folded: what comes of what was told, before a comma's clause that says how much that makes. */
export const sumWords = /[،.؛]\s*(?:لذا|لذلك|وبذلك|بذلك|اي|ما مجموعه|ليصل المجموع|باجمالي)\s/u;

/** Folded: a place inside the one that is asked for, which tells it. */
export const innerPlace = /(?:^|\s)(?:وسط|حي|ضاحيه|ميدان|جزيره|شارع)\s+\p{L}+(?:\s\p{L}+)?\s+في(?:\s*")?$/u;

/** Folded: before both ends of a time. */
export const between = " بين";

/** Folded: «that», alone or with its pronoun, as the first word. */
export const speechThat = /^ان(?:ه|ها|هم|هما|نا|ني)?\s/u;

/** Folded: «I», «we have», «I think»: words of whoever speaks. */
export const firstPerson =
  /(?<!\p{L})[وف]?(?:انا|انني|اننا|نحن|لدينا|عندنا|اعتقد|اظن|بلادي|بلدي|اشكر|اتمني|ارجو|شعوري|احساسي|رايي|تقديري|اعتقادي)(?!\p{L})/u;

/** Folded: «our customers», «our country»: words of whoever speaks, too, unless it is told who said «that». */
export const ofOurs =
  /^(?!.*(?:^|\s)ب?ان\p{L}{0,3} ).*(?<!\p{L})[وبلك]{0,2}(?:عملاي|زملاي|شركاي|ابناي|اصدقاي|اطفال|بلاد|بلد|وطن|شعب|منتجات|لاعبي|مدينت|منطقت|شركت|حكومت|قوات)نا(?!\p{L})/u;

/** Folded: «in each of», «they are», with the members of a list behind it: joined by «and», or by commas behind a colon or in brackets. */
export const listWords = [
  { form: /(?<=\()[^()؛:[\]\p{Nd}]{8,400}(?=\))/gu, joint: /،|\s\u0648(?=\p{L})/u },
  { form: /(?:^|\s)[وف]?(?:كل من|هي|هم|هما)\s[^.،؛:()"[\]]{3,240}/gu, joint: /\s\u0648(?=\p{L})/u },
  { form: /(?:^|\s)[وف]?(?:هي|هم)\s?:[^.؛:()[\]]{3,600}/gu, joint: /،|\s\u0648(?=\p{L})/u },
];

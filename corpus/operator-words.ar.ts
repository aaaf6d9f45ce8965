/**
 * Folded words around a number that make it a bound or an estimate. `before` ends at the number, `after` follows it,
 * `apart` stands in a span of its own.
 */
export const operatorWords = {
  more: {
    before:
      /(?:اكثر من|ازيد من|[يت]زيد (?:علي|عن)|[يت]قل عن|(?:تجاوزت?|[يت]تجاوز|[يت]فوق|فاقت?)(?: \p{L}+)?|more than|over|at least)$/u,
    after: /^(?:[\p{L} ]{0,24})?(?:علي الاقل|فاكثر|ونيف|or more)/u,
    apart: /(?:اكثر|اعلي|ازيد|يفوق|higher|more)/,
  },
  fewer: {
    before: /(?:اقل من|دون|حتي|كحد اقصي|ليس اكثر من|less than|fewer than|at most|up to)$/,
    after: /^(?:[\p{L} ]{0,24})?(?:علي الاكثر|فاقل|كحد اقصي)/u,
    apart: /(?:اقل|ادني|lower|fewer|less)/,
  },
  about: {
    before: /(?:نحو|حوالي|زهاء|قرابه|يقرب من|يقارب|بحدود|بضع|عشرات|about|around|nearly|almost)$/,
    after: /^(?:[\p{L} ]{0,24})?(?:تقريبا)/u,
    apart: /(?:تقريبا|تقدير|approximately|estimated)/,
  },
} as const;

/** A negation turns a bound round: «no fewer than». */
export const negated = /(?:لا|لم|لن|ما) [\p{L} ]{0,14}$/u;

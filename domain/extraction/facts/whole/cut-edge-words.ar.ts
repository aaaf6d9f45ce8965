/** Behind «as», to the end of its sentence: who says the whole of it. «As he stressed that …» goes on. */
export const saidBehind =
  /^(?:[يت]?(?:قالت?|قول|اكدت?|وكد|اعلنت?|علن|ذكرت?|ذكر|اوضحت?|وضح|افادت?|فيد|صرحت?|صرح|نقلت?|نقل|كشفت?|بينت?|اوردت?|ورد))(?! ان(?:ه|ها|هم)?(?: |$))(?: (?!ان(?:ه|ها|هم)?(?: |$))\p{L}+)*$/u;
/** A quotation that is only the way, the time or the aim of what was said before its mark. */
export const tailOnly = /^(?:علي (?:نحو|النحو)|ب(?:شكل|صوره|طريقه)|من دون|دون|لكي|كي|مما|قبل ان|بعد ان)(?: |$)/u;
/** «That the embassy:» before a mark of quotation. */
export const saidThat = /(?:^|\s)[بو]?ان (?:\p{L}+ ){0,2}\p{L}+ ?: ?["\u00AB\u201C]? ?$/u;
/** A deed whose verb is followed by a place and a comma: the place belongs to the name before it. */
export const nameGoesOn = /^\p{L}+ في \p{L}+(?: \p{L}+)? ?\u060C \p{L}/u;

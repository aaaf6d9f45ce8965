const word = (alternatives: string) =>
  new RegExp(`(?<!\\p{L})(?:[وف]?[بكل]?(?:ال)?)(?:${alternatives})(?!\\p{L})`, "u");

/** Words of options, in both languages, for folded text. */
export const optionWords = {
  combination:
    /^(?:كل|جميع|لا شي[ءي]?|لا احد|لا واحد|ليس اي|ليس ايا)(?: \p{L}+)? (?:ما|مما|من|هذه|الخيارات|الاجابات)(?!\p{L})|^(?:كل|جميع) (?:الخيارات|الاجابات|الاحتمالات|ما)|جميع ما (?:ذكر|سبق)|كل ما (?:ذكر|سبق|تقدم)|لا شي[ءي]? مما|(?:ا|أ|ب|ج|د) و ?(?:ا|أ|ب|ج|د)(?: معا| صحيحان)?$|^(?:الاثنان|الاثنين|كلتاهما)(?!\p{L})|\((?:ا|ب|ج) و ?(?:ا|ب|ج|د)\)|^كلاهما|^كلا الخيارين|^كلا الجوابين|الخياران|^الاول والثاني|^all (?:of )?(?:the )?(?:above|these|them|options)|^none (?:of )?(?:the )?(?:above|these|them|options)|^none$|^both(?: of)?(?: the| these)?(?: above)?(?: [a-d] and [a-d])?$|^both [a-d] and [a-d]|^[a-d] (?:and|&) [a-d]$|^neither(?: of .*)?$|all of the (?:above|preceding)|none of the (?:above|preceding)/u,
  absolute: word(
    "دايما|ابدا|مطلقا|حتما|لا احد|علي الاطلاق|بتاتا|قطعا|في كل الاحوال|كل (?:دول|الدول|مدن|المدن|بلدان|البلدان|القوات|الناس)|جميع (?:دول|الدول|مدن|المدن|بلدان|البلدان|القوات|الناس|\\p{L}+)|فقط|always|never|all|only|every|none|absolutely|entirely|completely|nobody|no one|ever",
  ),
  /** Stems of words too common in this field to give anything away. */
  common:
    /^(?:تنظيم|داعش|تحالف|دولي|دوله|دول|قوات|ضد|isis|again|coalition|coali|count|force|group|natio|military|milit)$/u,
  range: /(?:الي|حتي|\d\s?[-\u2013\u2014]\s?\d|بين|\bto\b|between|through)/u,
  changes: [
    /(?:زاد|ازداد|ارتفع|نما|increas|rose|grew|went up|higher|more)/u,
    /(?:نقص|انخفض|تراجع|قل |قلت|decreas|fell|declin|went down|lower|fewer)/u,
    /(?:لم يتغير|لم تتغير|ثبت|بقي كما|بقيت كما|دون تغيير|unchanged|stayed|remained|same|did not change|no change)/u,
  ],
  negative: /^(?:لم|ليس|ليست|لا|لن|it did not|they did not|it was not|not|no|did not|does not|was not|never) (?!\d)/u,
  labels: /^(?:[\u0621-\u064Aa-dA-D]|\d{1,2})\s*[).\-:\u2013]\s+/u,
};

import { wordSet } from "../../text/word-set";

const above =
  /(?<!\p{L})(?:(?:ال)?(?:نص|مقال|مقاله|خبر|فقره|قطعه|تقرير|جدول|صوره) (?:اعلاه|السابق|السابقه|ادناه|المرفق|المرفقه|التالي)|كما (?:سبق|ذكر) اعلاه|(?:وفق|بحسب|حسب|في) (?:ال)?(?:نص|مقال|مقاله|خبر|قطعه)(?=\s*[،,؟?])|(?:وفق|بحسب|حسب|في) (?:التقرير|الوثيقه)(?=\s*[،,؟?])|وفقا للتقرير(?=\s*[،,؟?])|(?:the |this )?(?:passage|text|article|paragraph|table|picture|excerpt) (?:above|below|you (?:have )?(?:just )?read)|(?:above|preceding|following) (?:text|passage|article)|(?:according to|in) the (?:text|passage|article|excerpt|report|document|story)(?=[\s]*[,?.]|$)|in the previous question|السوال السابق)/u;

const arabicNouns =
  "اجتماع|لقاء|موتمر|عمليه|حمله|ضربه|ضربات|غاره|غارات|دوله|مسوول|وزير|قرار|اعلان|تصريح|خطاب|حدث|رقم|عدد|هجوم|مدينه|قاعده|قايد|رييس|اتفاق|بيان|شخص|مكان|مبلغ|تنظيم|قول|قوات";
const thisArabic = new RegExp(
  `(?<!\\p{L})(?<!اي (?:من )?|رتب |صل |من بين |من |رتبي |طابق |ضع |كل )[وفبلك]?(?:هذا|هذه|ذلك|تلك) ال(?:${arabicNouns})(?!\\p{L})`,
  "u",
);

/** A question word, a verb, and nothing that a pronoun could stand for. */
const bareArabic =
  /^(?:و?(?:متي|اين|كم|ما|ماذا|من|لماذا|كيف)) (?:كان |كانت |بلغ |بلغت |هو |هي |عدد )?(?:ذلك|هذا|هذه|تلك|عددهم|عددها|اسمه|اسمها|منصبه|وظيفته|مقره|مقرها|هدفه|هدفها|سببه|سببها|تاريخه|تاريخها|موعده|موعدها|مكانه|مكانها|قايده|قايدها|زعيمه|عمره|وصفه|وصفها|قال|قالها|صرح|حدث|حصل|وقع|وقعت|عقد|عقدت|جري|جرت|بدا|بدات|انتهي|تم|فعل|فعلوا|اجتمعوا|اعلن عنه|اعلنه|شاركوا فيه)\s*[؟?]?$/u;
const bareArabicVerb =
  /^(?:و?(?:متي|اين|ماذا|لماذا|كيف|كم)) (?:اعلنه|اعلنها|افتتحه|افتتحها|استهدفوا|استهدفه|اجتمعوا|اجتمعا|فعلوا|حضره|حضرها|قالوا|قال(?: هو)? (?:ذلك|عنه|عنها|فيه)|قررا|دعا اليه|استضافه|نفذوها|نفذها|شنوها|قادها|قاده|التقوا|وصلوا|انضموا)(?!\p{L})/u;

const englishNouns =
  "meeting|summit|operation|campaign|strike|strikes|raid|raids|country|official|minister|decision|announcement|statement|speech|event|figure|number|attack|city|base|leader|president|agreement|person|man|group|place|declaration|conference|report";
const thisEnglish = new RegExp(
  `(?<!\\p{L})(?:(?<!which of )this|(?<=(?:of|in|at|for|by|was|did|is|does|during|after|before|on|about) )that) (?:${englishNouns})(?!\\p{L})`,
  "u",
);
const pronoun = /(?<!\p{L})(?:he|she|they|it|him|her|them|his|their|its|theirs|hers)(?!\p{L})/u;
const empty = wordSet(
  "what when where who whom whose which why how many much did do does was were is are had has have in on at by to of for from the a an and year month day date did country countries city number according that long often would will could about with after before during",
);

/** A question word and, before any name, a noun that belongs to «him», «it» or «them». */
const ownedArabic =
  /^(?:و?(?:متي|اين|كم|ما|من|لماذا|كيف)|(?:في|باي|من|الي) اي \p{L}+|في اي) (?:(?:عقد|عقدت|بدا|بدات|جري|جرت|كان|كانت|بلغ|بلغت|انطلقت|وقع|عدد|عدده|تاريخ|مكان|موعد|هدف|اسم|هو|هي|حضر|نفذت|شارك في) )?(?:(?:عدد|اسم|تاريخ|مكان|موعد|هدف) )?(?:اجتماع|لقاو|لقاء|غارات|ضربات|قوات|تصريح|تصريحات|خطاب|اعضاو|اعضاي|اعضاء|مقاتلي|مقاتلو|حلفاو|حلفاي|طايرات|خساير|قرار|انضمام|تدخل)(?:ه|ها|هم|هما)(?!\p{L})/u;

/** The word of a folded stem that points at nothing in it. `hasQuote`: what «this» points at may be quoted there. */
export function danglingWord(folded: string, hasQuote: boolean): string | undefined {
  const outside = above.exec(folded);
  if (outside) return outside[0].trim();
  const arabic =
    startArabic.exec(folded) ??
    startEnglish.exec(folded) ??
    bareArabic.exec(folded) ??
    bareArabicVerb.exec(folded) ??
    ownedArabic.exec(folded);
  if (arabic) return arabic[0].replace(/[؟?]/gu, "").trim();
  if (hasQuote) return undefined;
  const pointed = thisArabic.exec(folded) ?? thisEnglish.exec(folded);
  if (pointed && !isNamedBefore(folded, pointed.index, pointed[0])) return pointed[0].trim();
  const english = pronoun.exec(folded);
  return english && !/\p{Script=Arabic}/u.test(folded) && hasNothingBefore(folded, english) ? english[0] : undefined;
}

const startArabic =
  /^(?:و?(?:كان|كانت|حدث|حدثت|وقع|وقعت|جري|جرت|تم|حصل) (?:ذلك|هذا|هذه|تلك)(?! ال)|(?:هو|هي|هم|هما|انه|انها|انهم) )/u;
const startEnglish =
  /^(?:it|they|he|she|this|that|these|those) (?:was|were|is|are|had|has|have|did|took|signed|happened|began|started|said|announced|met|led|joined)(?!\p{L})/u;

/** The noun that is pointed at stands earlier in the stem. */
function isNamedBefore(folded: string, at: number, pointed: string): boolean {
  const noun = pointed.trim().split(" ").at(-1)?.replace(/^ال/u, "") ?? "";
  return folded.slice(0, at).includes(noun.slice(0, 5));
}

const hasNothingBefore = (folded: string, { index, 0: found }: RegExpExecArray): boolean => {
  // «It is said», «it took», «how long did it take … to»: it stands for what follows.
  if (
    found === "it" &&
    /^it (?:is|was|take|took|takes|be)(?!\p{L})/u.test(folded.slice(index)) &&
    folded.length > index + 25
  )
    return false;
  const before = folded.slice(0, index).match(/\p{L}+/gu) ?? [];
  return before.every((word) => empty.has(word));
};

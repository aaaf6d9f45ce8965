/** How questions on a teacher's own document are worded. */
export const documentWords = {
  anyPublisher: "الناشر",
  scope: (publisher: string) => `جاء في نصّ ${publisher}:`,
  scopeOf: (title: string) => `جاء في نصّ «${title}»:`,
  filled: (sentence: string) => `جاء في النصّ: «${sentence}»`,
  hiddenNumber: (sentence: string) => `ما العدد المحذوف من هذه الجملة: «${sentence}»؟`,
  hiddenDate: (sentence: string) => `ما التاريخ المحذوف من هذه الجملة: «${sentence}»؟`,
  whoSaid: (quote: string) => `من القائل: «${quote}»؟`,
  saidBy: (speaker: string, quote: string) => `القائل ${speaker}: «${quote}»`,
  elsewhere: (text: string) => `يرد «${text}» في النصّ، لكن ليس في هذه الجملة.`,
  saidElse: (text: string) => `يرد اسم ${text} في النصّ، لكنّ النصّ لا ينسب هذا القول إليه.`,
  saidElseFeminine: (text: string) => `يرد اسم ${text} في النصّ، لكنّ النصّ لا ينسب هذا القول إليها.`,
  backing: (title: string, publisher: string, published: string, paragraph: number) =>
    `«${title}»، ${publisher}، ${published}، الفقرة ${paragraph}`,
};

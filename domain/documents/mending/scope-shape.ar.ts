/**
 * How stems on a teacher's document begin, in parts: its name · when it was published · what is to be typed, and that words are left out · its
 * headline · what stands before · the sign that ends it. Lengths are bounded.
 */
export const scopeShape =
  /^(?<name>(?:جاء في|بحسب) نصّ .{1,120}?)(?<published> المنشور في [^:،«»]{1,60}?)?(?<omission> \((?:المطلوب اسم \p{L}{2,6})?(?:، و)?(?:\[…\] كلام محذوف)?\))?(?<title>، وعنوانه «[^»]{1,300}»)?(?<before>، بعد «[^»]{1,900}»)?(?<end>[:،])(?= )/u;

export const scopeWords = {
  anyName: "جاء في نصّ الناشر",
  published: (day: string) => ` المنشور في ${day}`,
  title: (title: string) => `، وعنوانه «${title}»`,
  before: (text: string) => `، بعد «${text}»`,
  titled: "مع العنوان",
  omission: " ([…] كلام محذوف)",
};

/** «Which number is left out of this sentence: …»: the sentence alone. */
export const hiddenIn = /^ما (?:العدد|التاريخ) المحذوف من هذه الجملة: «(?<sentence>[^\n]+)»؟$/u;

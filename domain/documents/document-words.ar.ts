type Named = "person" | "place" | "organisation";
type Shown = {
  published?: string;
  title?: string;
  before?: string;
  isTitle?: boolean;
  hasOmission?: boolean;
  names?: Named;
};

const sorts = { person: "شخص", place: "مكان", organisation: "جهة" } as const;
/** What has to be told of the gap, between brackets. */
const ofGap = ({ hasOmission, names }: Shown) => {
  const notes = [...(names ? [`المطلوب اسم ${sorts[names]}`] : []), ...(hasOmission ? ["[…] كلام محذوف"] : [])];
  return notes.length > 0 ? ` (${notes.join("، و")})` : "";
};

const titled = (title: string | undefined) => (title ? `، وعنوانه «${title}»` : "");
const behind = (before: string | undefined) => (before ? `، بعد «${before}»` : "");

const asksFor = { name: "من", post: "ما صفة" } as const;

/** How questions on a teacher's own document are worded. */
export const documentWords = {
  anyPublisher: "الناشر",
  /**
   * `published`: where words of the stem count from that day · `title`: where the text is named by its headline ·
   * `before`: what stands before the part that is shown · `isTitle`: what is shown is the headline itself ·
   * `hasOmission`: where the sign for it stands in the stem · `names`: what the name is of that is to be typed.
   */
  scope: (publisher: string, { published, title, before, isTitle, ...gap }: Shown = {}) =>
    `جاء في نصّ ${publisher}${isTitle ? "، في عنوانه" : ""}${published ? ` المنشور في ${published}` : ""}${ofGap(gap)}${titled(title)}${behind(before)}:`,
  statedIn: (publisher: string, { published, title, before }: Shown = {}) =>
    `بحسب نصّ ${publisher}${published ? ` المنشور في ${published}` : ""}${titled(title)}${behind(before)}:`,
  /** Somebody's own words, and what somebody is told to have said; of nobody by name where `speaker` is left out. */
  quoted: (speaker: string | undefined, words: string) => `${speaker ? `نُقل عن ${speaker}` : "ورد فيه"}: «${words}»`,
  told: (speaker: string | undefined, claim: string) => `${speaker ? `نُقل عن ${speaker}` : "ورد فيه"} أنّ ${claim}`,
  /** Of whoever speaks in a text alone, where the name is another question's answer. */
  onlySpeaker: (isWoman: boolean) => (isWoman ? "المتحدّثة الوحيدة في النصّ" : "المتحدّث الوحيد في النصّ"),
  that: "أنّ",
  /** The same in a suggestion. `that`: with the pronoun that is glued to it; without it, their own words. */
  voiced: (speaker: string, that: string | undefined, said: string) =>
    `نُقل عن ${speaker}${that ? ` ${that} ` : ": "}${said}`,
  right: "صواب",
  wrong: "خطأ",
  scopeOf: (title: string) => `جاء في نصّ «${title}»:`,
  filled: (sentence: string) => `جاء في النصّ: «${sentence}»`,
  filledBy: (speaker: string, words: string) => `جاء في النصّ نقلا عن ${speaker}: «${words}»`,
  hiddenNumber: (sentence: string) => `ما العدد المحذوف من هذه الجملة: «${sentence}»؟`,
  hiddenDate: (sentence: string) => `ما التاريخ المحذوف من هذه الجملة: «${sentence}»؟`,
  whoSaid: (quote: string, of: "name" | "post" = "name") => `${asksFor[of]} القائل: «${quote}»؟`,
  whoSaidThat: (quote: string, of: "name" | "post") => `${asksFor[of]} القائل إنّ «${quote}»؟`,
  /** Of what somebody is told to have said, in other words. */
  whoClaimed: (claim: string, of: "name" | "post") => `${asksFor[of]} القائل إنّ ${claim}؟`,
  saidBy: (speaker: string, quote: string) => `القائل ${speaker}: «${quote}»`,
  elsewhere: (text: string) => `يرد «${text}» في النصّ، لكن ليس في هذا الموضع.`,
  unnamed: (text: string) => `لا يذكر النصّ «${text}».`,
  notTheirs: (post: string) => `ليس القائل ${post}.`,
  saidElse: (text: string) => `يرد اسم ${text} في النصّ، لكنّ النصّ لا ينسب هذا القول إليه.`,
  saidElseFeminine: (text: string) => `يرد اسم ${text} في النصّ، لكنّ النصّ لا ينسب هذا القول إليها.`,
  backing: (title: string, publisher: string, published: string, paragraph: number) =>
    `«${title}»، ${publisher}، ${published}، الفقرة ${paragraph}`,
};

/** «It is reported of so-and-so: …» (`quoted`, `told`). */
export const reportedOf = /^نُقل عن (?<name>[^:«»]{2,120}?)(?=: «| أنّ )/u;

/** The sentence in an explanation that is nobody's words (`filled`). */
export const filledIn = /^جاء في النصّ: «(?<sentence>[^\n]+)»$/u;

/** Whose words an explanation says they are (`filledBy`). */
export const toldSpeaker = /(?<told>نقلا عن (?<name>[^:«»]{2,120})): «/u;

/** Folded: the second word of a number from eleven to nineteen, and the first with its article right before it. */
export const ten = "عشر";
export const numberOfTen =
  /(?:^| )[وبل]?ال(?:احد|احدي|حادي|حاديه|اثنا|اثني|اثنتا|اثنتي|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه) ?$/u;

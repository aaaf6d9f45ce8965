/** As written: who is asked, and what no one says. */
export const asksSomebody = /^[^\u00AB"\u201C]*[\u00AB"\u201C]\s*(?:هل|لماذا|كيف|ماذا|متى|أين)\s/u;
export const saidVerb = /(?:من (?:قال|القائل)|نُقل عن [^:\u00AB]{2,60}) (?:إنّ|أنّ) (\p{L}+)/u;
/** Behind «that» these are of what may be, not of what somebody said. */
export const subjunctive = /^[يت](?:كون|كونوا|تم)$/u;
/** As written: a gap for what was done, not for a body. */
export const deedNamed = /(?:قرار|عملية|عمليات|حملة|معركة|مبادرة|صفقة) ?["\u00AB\u201C]?____/u;
/** «Without a», and how the words behind the gap go on. */
export const withoutNoun = /(?:^|\s)(?:دون|بدون) \S+$/u;
export const goesOnBehind = /____ (?:إلى|الى|على|عن|في|من|ب\p{L}+) /u;
/** «He went on: "…"»: whose words they are was told before. */
export const saidByNobody =
  /^(?:[وف])?(?:تابع|أضاف|اضاف|قال|أوضح|اوضح|أكد|اكد|ختم|استطرد|واصل|زاد|أردف|اردف|علّق|علق|ذكر|صرح)ت? ?:? ?["«“]/u;
/** A name that was put in for who is not named, with the last of its words. */
export const nameInBrackets = /\[[^\]…]*?(\p{L}{3,})\]/u;
export const clubs = /^(?:منتخب|نادي|فريق)\s/u;
/** A title without the article and half of a name: the rest stands behind. */
export const titleAndHalf =
  /^(?:دكتور|دكتورة|مهندس|مهندسة|أستاذ|أستاذة|لواء|عميد|عقيد)\s\S+$|^(?:ليكون|ليصبح|ليحل|ليتولى) /u;
/** What a cleric is called by, which is no office. */
export const honorific = /(?:^|\s)(?:هو|هي) (?:[اآ]ية الله|حجة الإسلام|حجة الاسلام|الشيخ|السيد|السيدة|الحاج)\.?$/u;
export const honorificAlone = /^(?:[اآ]ية الله|حجة الإسلام|حجة الاسلام|الشيخ|السيد|السيدة|الحاج)$/u;

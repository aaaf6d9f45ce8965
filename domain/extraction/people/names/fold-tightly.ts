const marks = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g;

/** As people spell names: no vowel marks, one alef but for the long one; final ya, alef maqsura and ta marbuta apart. */
export const foldTightly = (word: string): string =>
  word
    .normalize("NFKC")
    .replace(marks, "")
    .replace(/[\u0623\u0625\u0671]/g, "\u0627")
    .replace(/\u06CC/g, "\u064A")
    .replace(/\u06A9/g, "\u0643");

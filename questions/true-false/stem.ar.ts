/** The words of the two options. */
export const stemWords = { true: "صواب", false: "خطأ" };

/** The article. A folded word that begins so need not have one: «Albania» is folded to the same two letters. */
export const article = "\u0627\u0644";

/** «For the» and «to the», where particle and article are written as one. */
export const mergedArticle = "\u0644\u0644";

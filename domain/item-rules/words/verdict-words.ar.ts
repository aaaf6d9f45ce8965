/** How a verdict on a statement is written, folded. */
export const verdictWords = {
  right: ["true", "صواب", "صح", "صحيح", "صحيحه", "نعم", "yes", "correct"],
  wrong: ["false", "خطا", "خاطي", "خاطيه", "غير صحيح", "لا", "no", "incorrect"],
};

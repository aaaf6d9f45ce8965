const word = (alternatives: string) => new RegExp(`(?<!\\p{L})[وف]?(?:${alternatives})(?!\\p{L})`, "u");

/** Words that show grammar, in both languages, for folded text. */
export const arabicWords = {
  dual: /(?:اللذان|اللذين|اللتان|اللتين|الدولتان|الدولتين|المدينتان|المدينتين|الوزيران|الوزيرين|المسوولان|المسوولين (?:اللذين)|البلدان اللذان|الطرفان|which two|what two|the two )/u,
  /** Two names joined. */
  pair: /\p{L}{2}\s+و\s?\p{L}{2}|\p{L}{2} and \p{L}{2}|\p{L}{2} & \p{L}{2}/u,
  preposition: /^(?:بال|بِ|لل|كال|فال|وال|في |الى |إلى |من |على |عن |مع |in |at |on |to |by |from |of |for )/u,
  dialect: word(
    "مين|ايش|شو|ليش|ليه|مش|مو|هيك|كده|كدا|اللي|ازاي|وين|فين|امتي|ايمتي|قديش|كام|بتاع|بتاعه|هاي|عشان|علشان|لسه|بيقود|بيقول|بدو|بدها|شلون|منو|منين|هسه|وقتاش|علاش|واش|برشا|دلوقتي|النهارده",
  ),
};

/** A particle, the article or «an» that touches the gap. */
export const clingsToGap =
  /(?<!\p{L})[وف]?(?:[بلك]|ال|بال|لل|كال)(?:_{2,}|\.{4,}|\u2026{2,})|(?<![\p{L}])an? (?:_{2,}|\.{4,})/u;

/** The gender that a verb beside the gap shows; nothing where none stands there. */
export function genderAroundGap(stem: string): "m" | "f" | undefined {
  const before = /(?<!\p{L})[وف]?(\p{L}{3,})\s+_{2,}/u.exec(stem)?.[1]?.replace(/\p{M}/gu, "") ?? "";
  if (/^(?:شاركت|انضمت|قادت|نفذت|أعلنت|استضافت|دخلت|أرسلت|شنت|بدأت|طلبت|دعت|رفضت|سيطرت|استعادت)$/u.test(before))
    return "f";
  if (/^(?:شارك|انضم|قاد|نفذ|أعلن|استضاف|دخل|أرسل|شن|بدأ|طلب|دعا|رفض|سيطر|استعاد|قال)$/u.test(before)) return "m";
  const after = /_{2,}\s+(?:التي|وهي|هي)(?!\p{L})/u.test(stem);
  return after ? "f" : undefined;
}

/** «Hundreds of» with another score, where it is no part of another number. */
export const scores = {
  pairs: [
    ["مئات", "عشرات"],
    ["المئات", "العشرات"],
    ["عشرات", "مئات"],
    ["العشرات", "المئات"],
    ["آلاف", "مئات"],
    ["الآلاف", "المئات"],
  ],
  guard: {
    notBefore: /^(?:\p{Nd}.*|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|بضعه|عده|نصف|او|بين|و?(?:ال)?(?:عشرات|ميات))$/u,
    after: /^(?:من|ال\p{L}{3,})$/u,
    notAfter: /^ال(?:الاف|ملايين|سنين|سنوات|اعوام)$/u,
  },
} as const;

/** Spans of two, by which others of their form can be replaced. */
export const timeDuals = [
  ["يومين", "أسبوعين"],
  ["شهرين", "عامين"],
  ["اليومين", "الأسبوعين"],
  ["الشهرين", "العامين"],
] as const;

import { wordSet } from "./word-set";

/** Words of a number below a thousand, Arabic ones folded (no hamza seats, ta marbuta as ha), English ones single. */
export const smallNumbers: Readonly<Record<string, number>> = {
  ...named(1, "واحد واحده احد احدي"),
  ...named(2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي two"),
  ...named(3, "ثلاث ثلاثه three"),
  ...named(4, "اربع اربعه four"),
  ...named(5, "خمس خمسه five"),
  ...named(6, "ست سته six"),
  ...named(7, "سبع سبعه seven"),
  ...named(8, "ثمان ثماني ثمانيه eight"),
  ...named(9, "تسع تسعه nine"),
  ...named(10, "عشر عشره ten"),
  ...named(11, "eleven"),
  ...named(12, "twelve"),
  ...named(20, "عشرون عشرين twenty"),
  ...named(30, "ثلاثون ثلاثين thirty"),
  ...named(40, "اربعون اربعين forty"),
  ...named(50, "خمسون خمسين fifty"),
  ...named(60, "ستون ستين sixty"),
  ...named(70, "سبعون سبعين seventy"),
  ...named(80, "ثمانون ثمانين eighty"),
  ...named(90, "تسعون تسعين ninety"),
  ...named(100, "ميه مايه"),
  ...named(200, "ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي"),
  ...named(300, "ثلاثميه ثلاثمايه"),
  ...named(400, "اربعميه اربعمايه"),
  ...named(500, "خمسميه خمسمايه"),
  ...named(600, "ستميه ستمايه"),
  ...named(700, "سبعميه سبعمايه"),
  ...named(800, "ثمانميه ثمانمايه ثمانيميه"),
  ...named(900, "تسعميه تسعمايه"),
};

/** Words that multiply what stands before them, in Arabic and English. */
export const scales: Readonly<Record<string, number>> = {
  ...named(1e3, "الف الفا الاف thousand"),
  ...named(1e6, "مليون مليونا ملايين million"),
  ...named(1e9, "مليار مليارا مليارات بليون billion"),
  ...named(1e12, "تريليون تريليونا تريليونات trillion"),
};

/** Two of a scale in one word; before the noun it counts the dual has lost its nun. */
export const twoOfScale: Readonly<Record<string, number>> = {
  ...named(2e3, "الفان الفين الفا الفي"),
  ...named(2e6, "مليونان مليونين مليونا مليوني"),
  ...named(2e9, "ملياران مليارين مليارا ملياري بليونان بليونين بليوني"),
  ...named(2e12, "تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني"),
};

/** Nouns of time in the dual, which says two by itself. */
export const twoOfTime = wordSet(
  "يومان يومين اسبوعان اسبوعين شهران شهرين عامان عامين سنتان سنتين ساعتان ساعتين دقيقتان دقيقتين",
);

/** «Dozens of», «hundreds of»: vague, and of a scale if one follows. */
export const vagueCounts: Readonly<Record<string, number>> = { ...named(10, "عشرات"), ...named(100, "ميات") };

export const half = "نصف";
export const conjunction = "و";

/** What may stand before a word and belongs to another (and, so; with, to, like; the), from the least to the most. */
export const particles = [/^$/, /^[وف]/, /^[وف]?[بلك]/, /^[وف]?[بلك]?ال/, /^[وف]?لل/];

/** The hundred of «per cent» counts nothing. */
export const perCent = /^ب?ال(?:ميه|مايه)$/;

function named(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word) => [word, value]));
}

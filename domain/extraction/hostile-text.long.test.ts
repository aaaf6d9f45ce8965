import { beforeAll, describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "./extract-document";

/** What grew with the square of a text's length once, and pieces that each finder begins at. */
const pieces = [
  ...["3 و", "3و", "3 إلى ", "من 3 إلى ", "بين 3 و", "5% ", "1/1/2020 ", "1/", "1.1.", "1,000,", "2020-01-", "3-4 "],
  ...[
    "عام 2020 ",
    "1 يناير ",
    "كانون الثاني/يناير ",
    "الماضي ",
    "الخميس ",
    "الساعة ",
    "هـ ",
    "في ",
    "مئات ",
    "ثلاثة و",
  ],
  ...["الرئيس ", "المهندس ", "وزير الخارجية ", "رئيس ", "محمد ", "محمد بن ", "أحمد و", "كيري ", "الأمريكي ", "د. "],
  ...["قال ", "قالوا ", "وفقا ", "قائلا ", "قال: ", "قال «", "أيضا ", "أن ", "بحسب ", "قولها ", "وأضاف أن "],
  ...["«", "»", '" ', "(", ")", "() ", "، ", "..", ".", ": ", "- ", "\n", "\n\n", "😀", "\uD800", "\uFDFA"],
  ...["محافظة ", "ميدان ", "وادي ", "مدينة ", "شمال ", "سوريا و", "العراق، ", "مدن ", "مطار ", "شارع "],
  ...[
    "شركة زدكا ",
    "بلدة زدكا ",
    "لـ«زدكا» ",
    "«زدكا» ",
    "المتهمين الأربعة ",
    "ال 50 ",
    "سيغادر في مايو ",
    "أمس الخميس ",
  ],
  ...[
    "2.755 جيجاواط ",
    "6.\u200F15 ",
    "زدكا المكسيكي مباراة كأس ",
    "سبق - ",
    "التحالف ",
    "إضافة إلى فرنسا ",
    "(فرنسا) ",
  ],
  ...["منظمة ", "وزارة ", "حزب ", "شركة ", "الأمم المتحدة ", "(داعش) ", "نادي ", "قوات ", "ال", "ـ", "َ", "a", "كلمة "],
];
const [short, long] = [4000, 64_000];

/** Milliseconds of the processor, so that what else the machine does is not counted. */
function msOf(piece: string, length: number): number {
  const from = process.cpuUsage();
  extractDocument(piece.repeat(length / piece.length), { id: "d", lexicons });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

describe("one thing said over and over", () => {
  beforeAll(() => {
    for (const piece of pieces) msOf(piece, short);
  });

  it.each(pieces)("takes as long a character in a long text as in a short one: %j", (piece) => {
    const perLength = long / short;
    // A part of a second covers what the processor was still learning.
    expect(msOf(piece, long)).toBeLessThan(200 + 3 * perLength * msOf(piece, short));
  });
});

import { describe, expect, it } from "vitest";
import { agree, type CountedNoun, countedNoun, nounForm, scaledNoun } from "./agreement";

const country: CountedNoun = {
  singular: "دولة",
  dualNominative: "دولتان",
  dualOblique: "دولتين",
  plural: "دول",
  accusative: "دولة",
  gender: "f",
};
const soldier: CountedNoun = {
  singular: "عسكري",
  dualNominative: "عسكريان",
  dualOblique: "عسكريين",
  plural: "عسكريين",
  accusative: "عسكريًا",
  gender: "m",
};
const dollar: CountedNoun = {
  singular: "دولار",
  dualNominative: "دولاران",
  dualOblique: "دولارين",
  plural: "دولارات",
  accusative: "دولارًا",
  gender: "m",
};
const percent: CountedNoun = {
  singular: "في المئة",
  dualNominative: "في المئة",
  dualOblique: "في المئة",
  plural: "في المئة",
  accusative: "في المئة",
  gender: "m",
};

// number, feminine, masculine nominative, masculine oblique
const table: [number, string, string, string][] = [
  [0, "0 دولة", "0 عسكري", "0 عسكري"],
  [1, "دولة واحدة", "عسكري واحد", "عسكري واحد"],
  [2, "دولتان", "عسكريان", "عسكريين"],
  [3, "3 دول", "3 عسكريين", "3 عسكريين"],
  [4, "4 دول", "4 عسكريين", "4 عسكريين"],
  [5, "5 دول", "5 عسكريين", "5 عسكريين"],
  [6, "6 دول", "6 عسكريين", "6 عسكريين"],
  [7, "7 دول", "7 عسكريين", "7 عسكريين"],
  [8, "8 دول", "8 عسكريين", "8 عسكريين"],
  [9, "9 دول", "9 عسكريين", "9 عسكريين"],
  [10, "10 دول", "10 عسكريين", "10 عسكريين"],
  [11, "11 دولة", "11 عسكريًا", "11 عسكريًا"],
  [12, "12 دولة", "12 عسكريًا", "12 عسكريًا"],
  [13, "13 دولة", "13 عسكريًا", "13 عسكريًا"],
  [14, "14 دولة", "14 عسكريًا", "14 عسكريًا"],
  [15, "15 دولة", "15 عسكريًا", "15 عسكريًا"],
  [16, "16 دولة", "16 عسكريًا", "16 عسكريًا"],
  [17, "17 دولة", "17 عسكريًا", "17 عسكريًا"],
  [18, "18 دولة", "18 عسكريًا", "18 عسكريًا"],
  [19, "19 دولة", "19 عسكريًا", "19 عسكريًا"],
  [20, "20 دولة", "20 عسكريًا", "20 عسكريًا"],
  [99, "99 دولة", "99 عسكريًا", "99 عسكريًا"],
  [100, "100 دولة", "100 عسكري", "100 عسكري"],
  [101, "101 دولة", "101 عسكري", "101 عسكري"],
  [102, "102 دولة", "102 عسكري", "102 عسكري"],
  [103, "103 دول", "103 عسكريين", "103 عسكريين"],
  [104, "104 دول", "104 عسكريين", "104 عسكريين"],
  [105, "105 دول", "105 عسكريين", "105 عسكريين"],
  [106, "106 دول", "106 عسكريين", "106 عسكريين"],
  [107, "107 دول", "107 عسكريين", "107 عسكريين"],
  [108, "108 دول", "108 عسكريين", "108 عسكريين"],
  [109, "109 دول", "109 عسكريين", "109 عسكريين"],
  [110, "110 دول", "110 عسكريين", "110 عسكريين"],
  [111, "111 دولة", "111 عسكريًا", "111 عسكريًا"],
  [112, "112 دولة", "112 عسكريًا", "112 عسكريًا"],
  [200, "200 دولة", "200 عسكري", "200 عسكري"],
  [624, "624 دولة", "624 عسكريًا", "624 عسكريًا"],
  [1000, "1,000 دولة", "1,000 عسكري", "1,000 عسكري"],
  [10701, "10,701 دولة", "10,701 عسكري", "10,701 عسكري"],
  [13221, "13,221 دولة", "13,221 عسكريًا", "13,221 عسكريًا"],
  [1000000, "1,000,000 دولة", "1,000,000 عسكري", "1,000,000 عسكري"],
  [13.6, "13.6 دولة", "13.6 عسكري", "13.6 عسكري"],
];

describe("countedNoun", () => {
  it.each(table)("gives %d its noun in both genders and cases", (count, feminine, nominative, oblique) => {
    expect(countedNoun(count, country, "nominative")).toBe(feminine);
    expect(countedNoun(count, country, "oblique")).toBe(count === 2 ? "دولتين" : feminine);
    expect(countedNoun(count, soldier, "nominative")).toBe(nominative);
    expect(countedNoun(count, soldier, "oblique")).toBe(oblique);
  });

  it("keeps the digits of a noun that does not change", () => {
    expect([1, 2, 3, 70, 2.5].map((count) => countedNoun(count, percent, "oblique"))).toEqual([
      "1 في المئة",
      "2 في المئة",
      "3 في المئة",
      "70 في المئة",
      "2.5 في المئة",
    ]);
  });
});

describe("nounForm", () => {
  it("agrees with the plural categories of Arabic in CLDR", () => {
    const rules = new Intl.PluralRules("ar");
    const forms = {
      zero: "singular",
      one: "singular",
      two: "dual",
      few: "plural",
      many: "accusative",
      other: "singular",
    };
    for (const count of [...Array(1300).keys(), 1e4, 1e6, 1e9, 10_701, 23_922, 3_322_145, 1.5, 13.6]) {
      expect([count, nounForm(count)]).toEqual([count, forms[rules.select(count)]]);
    }
  });
});

describe("scaledNoun", () => {
  it.each([
    [1e6, "million", "مليون دولار", "مليون دولار"],
    [2e6, "million", "مليونا دولار", "مليوني دولار"],
    [3e6, "million", "3 ملايين دولار", "3 ملايين دولار"],
    [10e6, "million", "10 ملايين دولار", "10 ملايين دولار"],
    [11e6, "million", "11 مليون دولار", "11 مليون دولار"],
    [13.6e6, "million", "13.6 مليون دولار", "13.6 مليون دولار"],
    [100e6, "million", "100 مليون دولار", "100 مليون دولار"],
    [103e6, "million", "103 ملايين دولار", "103 ملايين دولار"],
    [2e9, "milliard", "مليارا دولار", "ملياري دولار"],
    [5e9, "milliard", "5 مليارات دولار", "5 مليارات دولار"],
    [2e3, "thousand", "ألفا دولار", "ألفي دولار"],
    [8e3, "thousand", "8 آلاف دولار", "8 آلاف دولار"],
    [40e3, "thousand", "40 ألف دولار", "40 ألف دولار"],
  ] as const)("says %d by the %s", (count, scale, nominative, oblique) => {
    expect(scaledNoun(count, scale, dollar, "nominative")).toBe(nominative);
    expect(scaledNoun(count, scale, dollar, "oblique")).toBe(oblique);
  });
});

describe("agree", () => {
  it("takes the form of the noun's gender, and the human plural where the pattern has one", () => {
    const forms = ["شارك", "شاركت"];
    expect(agree({ gender: "m" }, forms)).toBe("شارك");
    expect(agree({ gender: "f" }, forms)).toBe("شاركت");
    expect(agree({ gender: "m", plural: true }, forms)).toBe("شارك");
    expect(agree({ gender: "m", plural: true }, ["الآتي", "الآتية", "الآتون"])).toBe("الآتون");
  });
});

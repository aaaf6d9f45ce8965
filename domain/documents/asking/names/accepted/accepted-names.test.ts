import { describe, expect, it } from "vitest";
import { noLexicons } from "../../../../extraction/lexicons";
import type { Mark } from "../../../mark";
import { knownNames } from "../known-names";
import { acceptedNames } from "./accepted-names";

const lexicons = {
  ...noLexicons,
  territories: [
    { iso: "SY", names: ["سوريا", "سورية"], demonyms: ["سوري"] },
    { iso: "PE", names: ["بيرو"], demonyms: ["بيروفي"] },
  ],
  regions: [{ kind: "region", country: "SY", names: ["نورستان", "إقليم نورستان", "شمال نورستان"] }],
  organisations: [{ kind: "police", names: ["حرس الموانئ", "حرس الموانئ البيروفي", "حرس الموانئ في نورستان"] }],
  waters: [{ kind: "region", names: ["البحر الأخضر الهادئ", "البحر الهادئ"], guarded: ["الهادئ"] }],
  facilities: [{ kind: "facility", names: ["مطار القمر", "قاعدة القمر"] }],
  people: [{ names: ["راشد سليم المنصور"], short: ["المنصور"] }],
  roles: [{ kind: "office", words: ["رئيس"] }],
  "common-words": [{ words: ["هدوء"] }],
};
const known = knownNames(lexicons as never)("");

const named = (text: string, type: Mark["type"], denotes = text): Mark => ({
  ...{ id: text, type, start: 0, end: text.length, text, name: text, denotes, sort: type },
  ...{ sentence: { start: 0, end: 99 }, paragraph: 1, confidence: 0.8 },
});
/** What is accepted for the first of some marks. */
const accepted = (marks: readonly Mark[], raw = ""): string[] => {
  const [mark = named("", "place")] = marks;
  return acceptedNames({ raw, known }, mark, marks);
};
/** A mark where it stands in a text. */
const placed = (raw: string, text: string, type: Mark["type"]): Mark => {
  const start = raw.indexOf(text);
  return { ...named(text, type), start, end: start + text.length, sentence: { start: 0, end: raw.length } };
};

describe("acceptedNames", () => {
  it("takes every way in which the text says a name, with and without the word for its sort", () => {
    const [long, short] = [named("مدينة الكاف", "place", "p"), named("الكاف القديمة", "place", "p")];
    expect(accepted([long, short])).toEqual(["مدينة الكاف", "الكاف القديمة", "الكاف"]);
  });

  it("takes the names of a country that is called a kingdom", () => {
    const kingdom: Mark = { ...named("المملكة", "place"), country: "SA" };
    expect(accepted([kingdom])).toEqual(["المملكة", "السعودية", "المملكة العربية السعودية"]);
    expect(accepted([{ ...kingdom, country: "BH" }])).toEqual(["المملكة"]);
  });

  it.each([
    ["مطار الزيتون", "place", "الزيتون"],
    ["قطاع النخيل", "place", "النخيل"],
    ["المحيط الهندي", "place", "الهندي"],
    ["مسجد السيدة سكينة", "place", "السيدة سكينة"],
    ["الخارجية السورية", "organisation", "وزارة الخارجية السورية"],
    ["قطاع النخيل", "place", "القطاع"],
    ["الخارجية السورية", "organisation", "وزارة الخارجية"],
    ["وزارة الصحة السورية", "organisation", "الصحة السورية"],
    ['سجن "الربوة" السوري', "organisation", "الربوة"],
    ['سجن "الربوة" السوري', "organisation", "سجن الربوة"],
    ["المنتخب السوري", "organisation", "منتخب سوريا"],
    ["المنتخب السوري", "organisation", "سوريا"],
    ["الخليج الهندي", "place", "الخليج"],
    ["البحر الهادئ", "place", "البحر الأخضر الهادئ"],
    ["قاعدة مطار النخيل", "place", "قاعدة النخيل"],
    ["قاعدة مطار القمر", "place", "قاعدة القمر"],
    ["سهل القطاف", "place", "القطاف"],
    ["سهل القطاف", "place", "محافظة القطاف"],
    ["بورصة بيرو", "organisation", "البورصة البيروفية"],
    ["بورصة بيرو", "organisation", "بيرو"],
    ["حكومة الوفاق الوطني", "organisation", "حكومة الوفاق"],
    ["كينجستون", "place", "كينغستون"],
    ["ماردين جابريل", "person", "ماردين جابرييل"],
    ["سون هاي-مين", "person", "سون"],
  ] as const)("takes for %s, %s: %s", (name, type, form) => {
    expect(accepted([named(name, type)], "وفي القطاع مطر، وفي محافظة القطاف ريح.")).toContain(form);
  });

  it.each([
    ["المنتخب السوري", "المنتخب"],
    ["المنتخب السوري", "منتخب"],
    ["الحكومة السورية", "الحكومة"],
    ["القوات السورية", "القوات"],
    ["الخليج الهندي", "الهندي"],
  ])("does not take for %s what is anyone's: %s", (name, form) => {
    expect(accepted([named(name, "organisation")])).not.toContain(form);
  });

  it("takes a shorter form beside the same with its country's adjective", () => {
    const [own, other] = [named("حرس الموانئ الخاص", "organisation"), named("حرس الموانئ البيروفي", "organisation")];
    expect(accepted([own, other], "قال حرس الموانئ، إن البحر هادئ.")).toContain("حرس الموانئ");
  });

  it("takes no land for one that the text calls by its adjective", () => {
    expect(accepted([named("القطافية", "place")], "وصل أهل المنطقة القطافية.")).toEqual(["القطافية"]);
  });

  it("takes no words for sorts without a name", () => {
    const base = named("قاعدة مطار النخيل", "place");
    expect(accepted([base], "نزلت القوات في قاعدة مطار النخيل ثم في قاعدة مطار قريب.")).not.toContain("قاعدة مطار");
  });

  it("takes no shorter form that something else of the text has too", () => {
    const [one, other] = [named("وزارة الري السورية", "organisation"), named("وزارة الري البيروفية", "organisation")];
    expect(accepted([one])).toContain("وزارة الري");
    expect(accepted([one, other])).not.toContain("وزارة الري");
  });

  it("takes a name as the text shortens it elsewhere", () => {
    const [mosque, party] = [named("مسجد الشيخ ناجي", "place"), named("حزب البيت الوطني", "organisation")];
    const [court, council] = [named("المحكمة العمالية", "organisation"), named("مجلس المحافظة", "organisation")];
    expect(accepted([mosque], "صلى الناس في مسجد ناجي.")).toContain("مسجد ناجي");
    expect(accepted([mosque], "صلى الناس في المسجد.")).not.toContain("مسجد ناجي");
    expect(accepted([party], "قال حزب البيت إنه باق.")).toContain("حزب البيت");
    expect(accepted([court], "وردّت المحكمة الطلب.")).toContain("المحكمة");
    expect(accepted([court], "وردّت المحكمة التجارية الطلب.")).not.toContain("المحكمة");
    expect(accepted([council, named("مجلس محافظة الوادي", "organisation")])).toContain("مجلس محافظة الوادي");
  });

  it("takes a body of a province without that word, and by that word where the text has it so", () => {
    const guard = named("حرس محافظة الوادي", "organisation");
    expect(accepted([guard])).toEqual(["حرس محافظة الوادي", "حرس الوادي"]);
    expect(accepted([guard], "وقال قائد حرس المحافظة إن الطريق آمن.")).toContain("حرس المحافظة");
  });

  it("takes the family's name of whose daughter stands behind, and the first before the husband's", () => {
    const raw = "استهدف الهجوم رامي الكندري وابنته لينا الكندري، ثم زارتهما سهى برغال ترونو.";
    const [father, daughter] = [placed(raw, "رامي الكندري", "person"), placed(raw, "لينا الكندري", "person")];
    expect(accepted([father, daughter], raw)).toContain("الكندري");
    expect(accepted([daughter, father], raw)).not.toContain("الكندري");
    const guest = placed(raw, "سهى برغال", "person");
    expect(accepted([guest, named("جان ترونو", "person")], raw)).toContain("سهى");
  });

  it("takes the spelling of a person that a misprint stands for elsewhere", () => {
    const misprinted = named("مارك هايلبنك", "person");
    expect(accepted([misprinted], "قال مارك هايلبنك إن السعر ثابت. وأضاف هايليثك.")).toContain("مارك هايليثك");
    const minister = named("ذيكار كاريل", "person");
    expect(accepted([minister], "زار ذيكار كاريل البلاد، ثم عاد ذيكمار كاريل.")).toContain("ذيكمار كاريل");
  });

  it("takes what news call a body as often", () => {
    expect(accepted([named("الدولة الإسلامية", "organisation")])).toContain("داعش");
  });

  it("takes a countryside without its side, and a body as the text has it alone", () => {
    const land = named("ريف الكاف الغربي", "place");
    expect(accepted([land])).toEqual(["ريف الكاف الغربي", "ريف الكاف"]);
    expect(accepted([land, named("ريف الكاف الشرقي", "place")])).toEqual(["ريف الكاف الغربي"]);
    const calm = named("منظمة الهدوء", "organisation");
    expect(accepted([calm], "شكرت منظمة الهدوء التجار، وردت الهدوء على شكواهم")).toContain("الهدوء");
    expect(accepted([calm], "شكرت منظمة الهدوء التجار")).not.toContain("الهدوء");
  });

  it("takes nothing else of its country or its town", () => {
    const office = named("النيابة العامة السورية", "organisation");
    const forms = accepted([office, named("القوات السورية", "organisation")]);
    expect(forms).not.toContain("القوات السورية");
    const airport = named("مطار الزيتون", "place");
    expect(accepted([airport, named("محافظة الزيتون", "place")])).not.toContain("محافظة الزيتون");
    const agency = named("وكالة الطاقة المائية العامة", "organisation");
    expect(accepted([agency])).not.toContain("وزارة الطاقة المائية العامة");
    expect(accepted([named("بحر بيرو الجنوبي", "place")])).toEqual(["بحر بيرو الجنوبي"]);
  });

  it("takes another spelling that the text has", () => {
    const [one, other] = [named("سجن شيلمور", "place"), named("سجن شلمور", "place")];
    expect(accepted([one, other])).toEqual(expect.arrayContaining(["سجن شلمور", "شلمور", "شيلمور"]));
    const [british, plain] = [named('سجن "شيلمور" السوري', "place"), named('سجن "شلمور"', "place")];
    expect(accepted([british, plain])).toEqual(expect.arrayContaining(["شيلمور", "شلمور"]));
    const [first, second] = [named("باك دونغ أون", "person"), named("باك دون أونغ", "person")];
    expect(accepted([first, second])).toContain("باك دون أونغ");
  });

  it("takes words of it as the text spells them elsewhere, with one long vowel more or less", () => {
    const raw = "زار لوكا ماردن سجن شلمور، وقال ماردين إن شيلمور بعيد.";
    expect(accepted([named("لوكا ماردن", "person")], raw)).toEqual(expect.arrayContaining(["لوكا ماردين", "ماردين"]));
    expect(accepted([named("سجن شلمور", "place")], raw)).toContain("سجن شيلمور");
  });

  it("takes a union without its game, and by the game's name where the text is on it", () => {
    const union = [named("الاتحاد النورستاني للعبة", "organisation")];
    expect(accepted(union, "خسر الفريق في الدوري.")).toEqual(
      expect.arrayContaining(["الاتحاد النورستاني", "الاتحاد النورستاني لكرة القدم"]),
    );
    expect(accepted(union, "خسر العداء السباق.")).not.toContain("الاتحاد النورستاني لكرة القدم");
  });

  it("takes a club without that word where the text calls it so", () => {
    const club = [named("النادي الساحلي", "organisation")];
    expect(accepted(club, "فاز النادي الساحلي. ويلعب الساحلي غدا.")).toContain("الساحلي");
    expect(accepted(club, "فاز النادي الساحلي.")).not.toContain("الساحلي");
  });

  it("takes no «by the name of» for a name", () => {
    const [own, called] = [named("النوارس", "person", "a"), named("باسم النوارس", "person", "a")];
    expect(accepted([own, called], "يعرف الصيادون باسم النوارس منذ سنين.")).toEqual(["النوارس"]);
  });

  it("takes a list's name only with a country of which the text tells", () => {
    const guard = { ...named("حرس الموانئ", "organisation"), sort: "organisation|police", confidence: 0.95 };
    expect(accepted([guard], "قال حرس الموانئ في صور.")).toEqual(["حرس الموانئ"]);
    expect(accepted([guard], "قال حرس الموانئ في بيرو، والحرس البيروفي كبير.")).toContain("حرس الموانئ البيروفي");
  });

  it("takes what a list calls it too, and a body without the adjective of its country", () => {
    const country = { ...named("سورية", "place", "c"), country: "SY", sort: "place|country", confidence: 0.9 };
    expect(accepted([country])).toEqual(["سورية", "سوريا"]);
    const region = { ...named("نورستان", "place"), sort: "place|region", within: "SY", confidence: 0.9 };
    expect(accepted([region])).toEqual(["نورستان", "إقليم نورستان"]);
    const airport = { ...named("مطار صور الدولي", "place"), sort: "place|facility" };
    expect(accepted([airport])).toContain("مطار صور");
    expect(accepted([named("الشرطة السورية", "organisation")])).toContain("الشرطة");
  });

  it.each([
    ["المنطقة الغربية", "place", "وصل أهل الغربية إلى المنطقة الغربية.", "الغربية"],
    ["محافظة الهدوء", "place", "وصل أهل محافظة الهدوء.", "الهدوء"],
    ["مديرية الصيد البحري", "organisation", "قال الصيد البحري إن البحر هادئ.", "الصيد البحري"],
    ["مديرية الصيد البحري", "organisation", "هدأ البحر.", "المديرية العامة للصيد البحري"],
    ["المديرية العامة للمياه والآبار", "organisation", "هدأ البحر.", "مديرية المياه والآبار"],
    ["تنظيم الهدوء", "organisation", "هدأ البحر.", "الهدوء"],
    ["المجلس العام للنقابة", "organisation", "قال أعضاء النقابة إن البحر هادئ.", "المجلس العام"],
  ] as const)("takes for %s, %s in «%s»: %s", (name, type, raw, form) => {
    expect(accepted([named(name, type)], raw)).toContain(form);
  });

  it("takes no part that nobody says, and no branch of a body", () => {
    const guard = { ...named("حرس الموانئ", "organisation"), sort: "organisation|police", confidence: 0.95 };
    expect(accepted([guard], "قال حرس الموانئ في نورستان إن البحر هادئ.")).not.toContain("حرس الموانئ في نورستان");
    expect(accepted([named("المنطقة الغربية", "place")], "وصل أهل المنطقة الغربية.")).not.toContain("الغربية");
    expect(accepted([named("المجلس العام للنقابة", "organisation")], "هدأ البحر.")).not.toContain("المجلس العام");
  });

  it("takes a body's longer names in the text", () => {
    const [short, long] = [named("التحالف", "organisation", "a"), named("التحالف الدولي", "organisation", "b")];
    expect(accepted([short, long])).toEqual(["التحالف", "التحالف الدولي"]);
  });
});

describe("of people", () => {
  it("takes the son of somebody by both words, and cuts no name behind «bin»", () => {
    expect(accepted([named("سليم بن ناجي", "person")])).toEqual(["سليم بن ناجي", "بن ناجي", "ناجي", "سليم ناجي"]);
    const king = named("ناجي الكبير", "person");
    expect(accepted([named("سليم بن ناجي", "person"), king])).not.toContain("ناجي");
  });

  it("takes the first name by which the text calls somebody", () => {
    const [raw, other] = ["فازت كلارا هولم، ثم شكرت كلارا الجمهور.", "فازت كلارا هولم، ثم شكرت كلارا هولم الجمهور."];
    expect(accepted([named("كلارا هولم", "person")], raw)).toContain("كلارا");
    expect(accepted([named("كلارا هولم", "person")], other)).not.toContain("كلارا");
  });

  it("takes a foreign name as the text spells it with a common word", () => {
    const lexicon = { ...lexicons, "common-words": [{ words: ["ماردين"] }] };
    const person = named("لوكا ماردن", "person");
    const ground = { raw: "وصل لوكا ماردن، وقال ماردين إنه باق.", known: knownNames(lexicon as never)("") };
    expect(acceptedNames(ground, person, [person])).toContain("ماردين");
  });

  it("takes the last name, unless another has it, and the first with the last", () => {
    const [one, brother] = [named("سليم المرزوقي", "person"), named("هند المرزوقي", "person")];
    expect(accepted([one])).toContain("المرزوقي");
    expect(accepted([one, brother])).toEqual(["سليم المرزوقي"]);
    expect(accepted([named("سليم علي المرزوقي", "person")])).toEqual(
      expect.arrayContaining(["المرزوقي", "سليم المرزوقي", "سليم علي"]),
    );
    const long = named("سليم علي المرزوقي", "person");
    expect(accepted([long, brother])).toContain("سليم المرزوقي");
    expect(accepted([long, named("سليم نور المرزوقي", "person")])).not.toContain("سليم المرزوقي");
  });

  it.each([
    ["سالم عبد الحق", "عبد الحق"],
    ["سالم نور الدين", "نور الدين"],
    ["سالم أبو زهرة", "أبو زهرة"],
    ["سالم زين العابدين", "زين العابدين"],
    ["سالم عبد رب النورس", "عبد رب النورس"],
  ])("takes of %s the two words that are one name: %s", (name, last) => {
    expect(accepted([named(name, "person")])).toEqual([name, last]);
  });

  it("takes a shared last name behind an office", () => {
    const raw = "استقبل رئيس النادي سليم المرزوقي ضيوفه";
    expect(accepted([placed(raw, "سليم المرزوقي", "person"), named("هند المرزوقي", "person")], raw)).toContain(
      "المرزوقي",
    );
  });

  it("takes the first name of whom the text calls by his country, and of no office there", () => {
    const player = "تعاقد النادي مع البيروفي لوكا ماردين هذا الصيف";
    expect(accepted([placed(player, "لوكا ماردين", "person")], player)).toContain("لوكا");
    const minister = "استقبل رئيس الحكومة البيروفي لوكا ماردين ضيوفه";
    expect(accepted([placed(minister, "لوكا ماردين", "person")], minister)).not.toContain("لوكا");
    const head = "استقبل الرئيس البيروفي لوكا ماردين ضيوفه";
    expect(accepted([placed(head, "لوكا ماردين", "person")], head)).not.toContain("لوكا");
  });

  it("takes the full name of a public figure, and not for another of the family", () => {
    expect(accepted([{ ...named("المنصور", "person"), confidence: 0.95 }])).toContain("راشد سليم المنصور");
    expect(accepted([{ ...named("هند المنصور", "person"), confidence: 0.95 }])).not.toContain("راشد سليم المنصور");
    expect(accepted([named("المنصور", "person")])).toEqual(["المنصور"]);
  });

  it("takes two spellings of one family name across each other, and the name without its first word", () => {
    const [one, other] = [named("ناجي داود أغملو", "person", "a"), named("داود أوغملو", "person", "a")];
    expect(accepted([one, other])).toEqual(expect.arrayContaining(["داود أغملو", "ناجي داود أوغملو", "أوغملو"]));
    expect(accepted([one, other])).not.toContain("داود");
  });

  it("takes no given name of many for whom a text calls by his country", () => {
    const names = { ...lexicons, "given-names": [{ names: ["سليم"] }] };
    const raw = "اقتحم البيروفي سليم لحويج ماردين المكان";
    const mark = placed(raw, "سليم لحويج ماردين", "person");
    expect(acceptedNames({ raw, known: knownNames(names as never)("") }, mark, [mark])).not.toContain("سليم");
  });

  it("takes the family's name where it stands first", () => {
    expect(accepted([named("كيم سو هيون", "person")])).toEqual(["كيم سو هيون", "كيم"]);
  });
});

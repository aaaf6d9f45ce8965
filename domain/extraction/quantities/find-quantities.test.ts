import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { findDates } from "../dates/find-dates";
import { readText } from "../text/read-text";
import { findQuantities } from "./find-quantities";

const { lexicons } = await readLexicons("content");
const quantities = (raw: string) => {
  const text = readText(raw);
  return findQuantities(text, lexicons, findDates(text)).map(({ start, end, norm }) => ({
    text: raw.slice(start, end),
    norm,
  }));
};
const told = (raw: string) =>
  quantities(raw).map(({ text, norm }) => `${text} = ${norm.value ?? `${norm.min}..${norm.max}`} ${norm.subtype}`);

describe("numbers in figures and words", () => {
  it.each([
    ["نفذ التحالف 13 ألفا و221 غارة", "13 ألفا و221 غارة = 13221 count"],
    ["بقيمة 3.322.145 دولارا أميركيا", "3.322.145 دولارا أميركيا = 3322145 money"],
    ["بلغت ١٢٫٥ مليار دولار", "١٢٫٥ مليار دولار = 12500000000 money"],
    ["بلغت 1٬250٬000 نسمة", "1٬250٬000 نسمة = 1250000 count"],
    ["نحو 12 500 شخص", "12 500 شخص = 12500 count"],
    ["۴۵ کیلومتر", "۴۵ کیلومتر = 45 distance"],
    ["قتل ثلاثة وعشرون جنديا", "ثلاثة وعشرون جنديا = 23 count"],
    ["أحد عشر لاعبا", "أحد عشر لاعبا = 11 count"],
    ["اثنتا عشرة دولة", "اثنتا عشرة دولة = 12 count"],
    ["مئتان وخمسون شركة", "مئتان وخمسون شركة = 250 count"],
    ["خمسمئة طالب", "خمسمئة طالب = 500 count"],
    ["ثلاثة آلاف وأربعمئة وخمسة وستون ناخبا", "ثلاثة آلاف وأربعمئة وخمسة وستون ناخبا = 3465 count"],
    ["ألفا شخص", "ألفا شخص = 2000 count"],
    ["مئتي ألف لاجئ", "مئتي ألف لاجئ = 200000 count"],
    ["مليون ونصف المليون نازح", "مليون ونصف المليون نازح = 1500000 count"],
    ["مليون و200 ألف طفل", "مليون و200 ألف طفل = 1200000 count"],
    ["ربع مليون وظيفة", "ربع مليون وظيفة = 250000 count"],
    ["ملياري يورو", "ملياري يورو = 2000000000 money"],
    ["2.5 تريليون دولار", "2.5 تريليون دولار = 2500000000000 money"],
    ["لمدة عامين", "عامين = 2 duration"],
    ["استغرق ثلاث سنوات ونصف السنة", "ثلاث سنوات ونصف السنة = 3.5 duration"],
    ["أصيب شخصان", "شخصان = 2 count"],
    ["مقتل52  شخصا", "52  شخصا = 52 count"],
    ["منحته 8.500 دينار كويتي", "8.500 دينار كويتي = 8500 money"],
    ["ثلثي السكان", "ثلثي السكان = 0.6666666666666666 fraction"],
    ["نصف ساعة", "نصف ساعة = 0.5 duration"],
    ["أكثر من 120 فرعا", "120 فرعا = 120 count"],
    ["قتل 7 فلسطينيين", "7 فلسطينيين = 7 count"],
    ["قتل 5 بقصف على القرية", "5 = 5 count"],
    ["شرب لترين من الماء", "لترين = 2 count"],
  ])("%s", (raw, expected) => {
    expect(told(raw)).toEqual([expected]);
  });
});

describe("units, shares and money", () => {
  it.each([
    ["ارتفع بنسبة 3.5%", "3.5% = 3.5 percent"],
    ["ارتفع بنسبة %2.3 أمس", "%2.3 = 2.3 percent"],
    ["تراجع 20،3 في المئة", "20،3 في المئة = 20.3 percent"],
    ["زاد ٧٠ بالمائة", "٧٠ بالمائة = 70 percent"],
    ["خمسة في المئة", "خمسة في المئة = 5 percent"],
    ["مساحتها 40 ألف كيلومتر مربع", "40 ألف كيلومتر مربع = 40000 area"],
    ["على بعد 15 كلم شمال", "15 كلم = 15 distance"],
    ["تزن 20 طنا", "20 طنا = 20 mass"],
    ["لعشرة أيام", "عشرة أيام = 10 duration"],
    ["كلفته $50 مليون", "$50 مليون = 50000000 money"],
    ["بـ13.6 مليون دولار يوميا", "13.6 مليون دولار يوميا = 13600000 money"],
    ["500 ليرة سورية", "500 ليرة سورية = 500 money"],
    ["100 كيلومتر في الساعة", "100 كيلومتر في الساعة = 100 count"],
  ])("%s", (raw, expected) => {
    expect(told(raw)).toEqual([expected]);
  });

  it("tells currencies apart by their adjective, and leaves one open that has none", () => {
    const unit = (raw: string) => quantities(raw)[0]?.norm.unit;
    expect([unit("20 جنيها مصريا"), unit("20 دولارا كنديا"), unit("20 دولارا"), unit("20 جنيها")]).toEqual([
      "EGP",
      "CAD",
      "USD",
      null,
    ]);
  });
});

describe("ranges, bounds and vague numbers", () => {
  it.each([
    ["ما بين 15500 إلى 17100 مقاتل", "15500 إلى 17100 مقاتل = 15500..17100 count"],
    ["بين 10 و15 شخصا", "10 و15 شخصا = 10..15 count"],
    ["70-90 في المئة", "70-90 في المئة = 70..90 percent"],
    ["النوم من سبع إلى ثماني ساعات", "سبع إلى ثماني ساعات = 7..8 duration"],
    ["شهرين أو ثلاثة أشهر", "شهرين أو ثلاثة أشهر = 2..3 duration"],
    ["يتراوح من 10 إلى 15 مليون دولار", "10 إلى 15 مليون دولار = 10000000..15000000 money"],
    ["عشرات الآلاف من المقاتلين", "عشرات الآلاف = 20000..99999 count"],
    ["انضم آلاف المقاتلين", "آلاف المقاتلين = 2000..99999 count"],
    ["بملايين الدولارات", "ملايين الدولارات = undefined..undefined money"],
    ["بضعة أشهر", "بضعة أشهر = 3..9 duration"],
  ])("%s", (raw, expected) => {
    expect(told(raw)).toEqual([expected]);
  });

  it.each([
    ["أكثر من 60 دولة", "gt"],
    ["ما لا يقل عن 20 قتيلا", "gte"],
    ["لا يتجاوز الـ3 سنوات", "lte"],
    ["أقل من 5 دول", "lt"],
    ["بنحو 30 شخصا", "approx"],
    ["20 قتيلا على الأقل", "gte"],
    ["لا يزيد على 40 طنا", "lte"],
    ["تتجاوز قيمته 3 ملايين دولار", "gt"],
    ["ما يصل إلى 300 متر", "lte"],
    ["وصل إلى 300 متر", "eq"],
    ["20 دولة", "eq"],
  ])("%s is %s", (raw, operator) => {
    expect(quantities(raw).map(({ norm }) => norm.op)).toEqual([operator]);
  });

  it("takes what rose from one value to another for two values", () => {
    expect(told("ارتفع من 10 دولارات إلى 15 دولارا")).toEqual(["10 دولارات = 10 money", "15 دولارا = 15 money"]);
  });

  it("gives a bare number the noun of the count before it", () => {
    const found = quantities("نفذ 13 ألفا و221 غارة في العراق، و10 آلاف و701 في سوريا");
    expect(found.map(({ norm }) => [norm.value, norm.noun ?? norm.ellipsis])).toEqual([
      [13221, "غارة"],
      [10701, "غارة"],
    ]);
  });
});

describe("figures that count nothing", () => {
  it.each([
    ["اتصل على 1037-294-202-1+ الآن"],
    ["طائرات إف-16 وطائرة إيه-380"],
    ["فازوا 3-1 على ضيفهم"],
    ["القرار 2254 والمادة 140"],
    ["في الساعة 10:30 صباحا"],
    ["قمة مجموعة G20 وشبكات 5G"],
    ["جائحة كوفيد-19"],
    ["عام 2014 وفي 10 أيلول"],
    ["أحد القادة وواحد من الجنود"],
    ["الدور نصف النهائي"],
    ["الربع الأول"],
    ["المدينتين الكبيرتين ومدينتي هجين والبوكمال"],
    ["1. مقدمة"],
    ["كمية من السلاح"],
    ["عدة دول"],
  ])("%s", (raw) => {
    expect(told(raw)).toEqual([]);
  });
});

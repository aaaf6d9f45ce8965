import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text";
import { findDates } from "./find-dates";

const dates = (raw: string) =>
  findDates(readText(raw, "2024-05-03")).map(({ start, end, norm }) => `${raw.slice(start, end)} = ${norm.iso}`);

describe("dates as the papers of one region put them", () => {
  it.each([
    ["في الفصل الثاني من العام الحالي نما الناتج", "الفصل الثاني من العام الحالي = 2024-Q2"],
    ["تراجع البيع في الفصل الأول من 2012.", "الفصل الأول من 2012 = 2012-Q1"],
    ["هبط السعر منذ الربع الثالث في 2010.", "الربع الثالث في 2010 = 2010-Q3"],
    ["أقيم في الثلاثي الأول من السنة الجارية", "الثلاثي الأول من السنة الجارية = 2024-Q1"],
    ["احترق المخزن الليلة قبل الماضية في الميناء", "الليلة قبل الماضية = 2024-05-01"],
    ["نقصت الأمطار خلال السنة الفارطة", "السنة الفارطة = 2023"],
    ["فاز النادي في موسمي 2012 و2013.", "2012 و2013 = 2012/2013"],
  ])("reads %s", (raw, expected) => {
    expect(dates(raw)).toEqual([expected]);
  });

  it("reads each year of a row, also with a bracket behind each", () => {
    expect(dates("غمرت المياه الوادي في سنوات 1871 (3.2 أمتار) و 1903 (4.1 أمتار) و 1952 (2.8 أمتار).")).toEqual([
      "سنوات 1871 = 1871",
      "1903 = 1903",
      "1952 = 1952",
    ]);
    expect(dates("ارتفع السعر خلال شهري جوان وجويلية 2019.")).toEqual(["جوان = 2019-06", "جويلية 2019 = 2019-07"]);
  });
});

describe("what is like a date and is none", () => {
  it.each([
    "كتب الشاعر الفصل الثاني من الرواية في بيته.",
    "هذه هي الصعوبات التي تواجه الفلاحين اليوم في القرى.",
    "لم يكن الأمر كما هو الحال اليوم.",
  ])("reads no date in %s", (raw) => {
    expect(dates(raw)).toEqual([]);
  });

  it("still reads a day in a clause that tells of one", () => {
    expect(dates("هذه هي المباراة التي تقام اليوم في الملعب الكبير.")).toEqual(["اليوم = 2024-05-03"]);
  });
});

describe("days and years beside a plain word", () => {
  it.each([
    ["تتجه الأنظار يوم السبت صوب الملعب.", ["السبت = 2024-05-04"]],
    ["وسيسدل الستار على الموسم يوم السبت.", ["السبت = 2024-05-04"]],
    ["فاز بالكأس تسع مرات، آخرها 2017، مع ناديه.", ["2017 = 2017"]],
    ["وصفها القراء بأنها صورة اليوم في المدينة.", []],
  ])("%s", (raw, expected) => {
    expect(dates(raw)).toEqual(expected);
  });
});

describe("months of a year that is the same, or another, as the one told", () => {
  it.each([
    ["وزرع الحقل في يناير 2022 ثم في الشهر ذاته من عام 2023 وبعده", "الشهر ذاته من عام 2023 = 2023-01"],
    ["وزرع الحقل في يناير 2022 ثم حصد في يوليو من نفس العام وهكذا", "يوليو من نفس العام = 2022-07"],
  ])("%s", (raw, expected) => {
    expect(dates(raw)).toEqual(["يناير 2022 = 2022-01", expected]);
  });
});

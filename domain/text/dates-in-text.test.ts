import { describe, expect, it } from "vitest";
import { type DateInText, datesIn } from "./dates-in-text";

describe("dates in a text", () => {
  it.each<[string, DateInText[]]>([
    ["يوم 22 آذار", [{ day: 22, month: 3 }]],
    ["في 8 آب/أغسطس عام 2014", [{ day: 8, month: 8, year: 2014 }]],
    ["8 أغسطس/آب الماضي", [{ day: 8, month: 8 }]],
    ["14 شرين الأول", [{ day: 14, month: 10 }]],
    ["تشرين الثاني/نوفمبر 2015", [{ month: 11, year: 2015 }]],
    ["وفي أيلول عام 2014", [{ month: 9, year: 2014 }]],
    ["الخامس عشر من نيسان", [{ day: 15, month: 4 }]],
    ["في الثالث والعشرين من سبتمبر 2014", [{ day: 23, month: 9, year: 2014 }]],
    ["عام 2019", [{ year: 2019 }]],
    ["بين 2014 و2017", [{ year: 2014 }, { year: 2017 }]],
    ["2024-05-03", [{ day: 3, month: 5, year: 2024 }]],
    ["3/5/2024", [{ day: 3, month: 5, year: 2024 }]],
    ["10 جويلية ٢٠١٦", [{ day: 10, month: 7, year: 2016 }]],
    ["3 May 2024", [{ day: 3, month: 5, year: 2024 }]],
    ["May 3, 2024", [{ day: 3, month: 5, year: 2024 }]],
    ["69 دولة", []],
  ])("%s", (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

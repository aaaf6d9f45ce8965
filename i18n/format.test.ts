import { describe, expect, it } from "vitest";
import { askReaderThrough, inReaderDigits } from "./digits";
import { formatDay, formatList, formatNumber, formatPercent, formatWeekday, intlFormatters } from "./format";
import { localPath } from "./locales";
import { textFor } from "./messages";

describe("formatDay", () => {
  it("joins both month names in Arabic and keeps the precision of the date", () => {
    expect(formatDay("ar", "2014-08-08")).toBe("8 آب/أغسطس 2014");
    expect(formatDay("ar", "2017-08")).toBe("آب/أغسطس 2017");
    expect(formatDay("ar", "2021")).toBe("2021");
    expect(formatDay("en", "2014-08-08")).toBe("8 August 2014");
    expect(formatDay("en", "2017-03")).toBe("March 2017");
  });

  it("gives back what is no date", () => {
    expect(formatDay("ar", "صيف 2014")).toBe("صيف 2014");
  });
});

describe("numbers, lists and days", () => {
  it("writes Latin digits in both languages, grouped", () => {
    expect(formatNumber("ar", 13221)).toBe("13,221");
    expect(formatNumber("ar", 13.6)).toBe("13.6");
    expect(formatPercent("ar", 2 / 3)).toBe("67%");
  });

  it("joins a list the way the language does", () => {
    expect(formatList("ar", ["فرنسا", "الأردن", "كندا"])).toBe("فرنسا والأردن وكندا");
    expect(formatList("en", ["France", "Jordan"])).toBe("France and Jordan");
  });

  it("keeps what makes them, and not without end", () => {
    const made = (turn: number) => intlFormatters.getNumberFormat("en", { turn });
    const first = made(0);
    expect(made(0)).toBe(first);
    for (let turn = 1; turn <= 600; turn++) made(turn);
    expect(made(0)).not.toBe(first);
  });

  it("names the day in UTC wherever the server stands", () => {
    const late = new Date("2026-11-20T23:59:00Z");
    expect(formatWeekday("ar", late)).toBe("الجمعة 20 تشرين الثاني/نوفمبر 2026");
    expect(formatWeekday("en", late)).toBe("Friday 20 November 2026");
  });
});

describe("localPath", () => {
  it("leaves Arabic without a prefix and puts one before English", () => {
    expect([localPath("ar", "/"), localPath("ar", "/me")]).toEqual(["/", "/me"]);
    expect([localPath("en", "/"), localPath("en", "/me")]).toEqual(["/en", "/en/me"]);
  });
});

describe("in the digits that a reader chose", () => {
  const show = () => [
    formatNumber("ar", 13221.5),
    formatPercent("ar", 2 / 3),
    formatDay("ar", "2014-08-08"),
    textFor("ar")("count.questions", { count: 11 }),
    textFor("ar")("problem.status", { status: "F-16, 404" }),
    inReaderDigits("13,221"),
    formatDay("ar", "صيف 2014"),
  ];

  it("writes Arabic with them, words given to a message too, and codes as they are", () => {
    askReaderThrough(() => "arab");
    expect(show()).toEqual([
      "١٣٬٢٢١٫٥",
      "٦٧٪",
      "٨ آب/أغسطس ٢٠١٤",
      "١١ سؤالًا",
      expect.stringContaining("F-16, ٤٠٤"),
      "١٣٬٢٢١",
      "صيف ٢٠١٤",
    ]);
    askReaderThrough(() => undefined);
    expect(show()).toEqual([
      "13,221.5",
      "67%",
      "8 آب/أغسطس 2014",
      "11 سؤالًا",
      expect.stringContaining("F-16, 404"),
      "13,221",
      "صيف 2014",
    ]);
  });

  it("writes English with its own", () => {
    askReaderThrough(() => "arab");
    expect([formatNumber("en", 404), textFor("en")("count.questions", { count: 11 })]).toEqual(["404", "11 questions"]);
    askReaderThrough(() => undefined);
  });
});

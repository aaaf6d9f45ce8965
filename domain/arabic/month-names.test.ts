import { describe, expect, it } from "vitest";
import { joinedMonth } from "./month-names";
import { joinedMonths } from "./month-names.ar";

describe("joinedMonth", () => {
  it("joins the names that Unicode gives for Iraq and for Egypt, month by month", () => {
    const name = (locale: string, month: number) =>
      new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(Date.UTC(2014, month, 1));
    expect(joinedMonths).toEqual(
      [...Array(12).keys()].map((month) => `${name("ar-IQ", month)}/${name("ar-EG", month)}`),
    );
  });

  it("refuses a month that is none", () => {
    expect(() => joinedMonth(13)).toThrow("no month 13");
  });
});

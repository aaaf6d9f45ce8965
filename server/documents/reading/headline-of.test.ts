import { describe, expect, it } from "vitest";
import { headlineOf } from "./headline-of";

const headline = "بلدية سمنود تفتح سوقا للحرفيين";
const body = "افتتحت بلدية سمنود يوم الأحد سوقا جديدة تضم أربعين متجرا للحرفيين.";

describe("headlineOf", () => {
  it.each([
    ["the name of the paper", "صحيفة الدلتا"],
    ["the way to the page", "الرئيسية\nأخبار محلية\nاقتصاد"],
    ["a byline", "كتب: محمد عبد الله السيد"],
    ["the day", "الثلاثاء 14 أغسطس 2018"],
    ["who sent it", "القاهرة - أ ش أ"],
    ["words in another script", "Local news of the day"],
  ])("passes over %s", (_, before) => {
    expect(headlineOf(`${before}\n\n${headline}\n${body}`)).toBe(headline);
  });

  it("keeps a headline of a few words, and one with a year", () => {
    expect(headlineOf(`سوق جديدة للحرفيين\n${body}`)).toBe("سوق جديدة للحرفيين");
    expect(headlineOf(`حصاد الأسواق المصرية في عام 2018\n${body}`)).toBe("حصاد الأسواق المصرية في عام 2018");
  });

  it("is the first line where none tells more, and nothing where there is none", () => {
    expect(headlineOf("\nهنا سمنود\n\nنعم")).toBe("هنا سمنود");
    expect(headlineOf("")).toBe("");
  });
});

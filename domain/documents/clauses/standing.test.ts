import { describe, expect, it } from "vitest";
import { standing } from "./standing";

describe("standing", () => {
  it.each([
    ["وصول ثلاث سفن إلى الميناء", "وصول ثلاث سفن إلى الميناء"],
    ["وقوع هزة خفيفة في الجنوب", "وقوع هزة خفيفة في الجنوب"],
    ["وحضر الوفد الحفل الكبير", "حضر الوفد الحفل الكبير"],
    ["كما افتتح الوزير المعرض،", "افتتح الوزير المعرض"],
  ])("lets «%s» begin as «%s»", (text, told) => {
    expect(standing(text)).toBe(told);
  });
});

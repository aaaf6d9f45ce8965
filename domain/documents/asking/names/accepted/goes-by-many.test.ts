import { expect, it } from "vitest";
import { goesByMany } from "./goes-by-many";

const named = (text: string) => goesByMany({ text, name: text, type: "organisation" });

it.each([
  "Clara Holm",
  "الجيش البيروفي",
  "قوات الاحتلال",
  "البحرية البيروفية",
  "البرلمان البيروفي",
  "هيئة الإذاعة المحلية",
])("tells that %s is called otherwise as well", (text) => {
  expect(named(text)).toBe(true);
});

it.each(["كلارا هولم", "جيش الرب", "المحكمة العمالية", "قوات الدعم الشعبي في الوادي"])("lets %s be typed", (text) => {
  expect(named(text)).toBe(false);
});

import { describe, expect, it } from "vitest";
import type { Mark } from "../../mark";
import { isAside } from "./aside-key";

function asides(raw: string, name: string, sort: string): boolean {
  const start = raw.indexOf(name);
  const type = sort.split("|")[0] as Mark["type"];
  const mark: Mark = {
    ...{ id: "m", type, start, end: start + name.length, text: name, name, paragraph: 1, confidence: 0.9 },
    ...{ sentence: { start: 0, end: raw.length }, denotes: `${type}|${name}`, sort },
  };
  return isAside(raw, mark);
}

describe("isAside", () => {
  it.each([
    ["وصل الزوار إلى بلدة رقادة (جنوب القيروان) في الصباح.", "القيروان", "place|city"],
    ["وصل الزوار إلى بلدة رقادة الواقعة جنوب غرب القيروان في الصباح.", "القيروان", "place|city"],
    ["وصل الزوار إلى بلدة رقادة (10 كلم جنوب القيروان) في الصباح.", "10 كلم", "quantity|length"],
    ["عقد اللقاء في العاصمة المغربية الرباط قبل عامين.", "الرباط", "place|city"],
    ["قال مدير المتحف لوكالة المثال إن المعرض مفتوح.", "وكالة المثال", "organisation|media"],
    ["نزح السكان بحسب وكالة المثال إلى الجنوب.", "وكالة المثال", "organisation|media"],
  ])("leaves «%s» without a gap for %s", (raw, name, sort) => {
    expect(asides(raw, name, sort)).toBe(true);
  });

  it.each([
    ["افتتح المتحف في مدينة القيروان (وسط البلاد) قبل عامين.", "القيروان", "place|city"],
    ["اشترت وكالة المثال مبنى جديدا في تونس.", "وكالة المثال", "organisation|media"],
    ["قال رئيس بلدية القيروان إن المعرض مفتوح.", "بلدية القيروان", "organisation|body"],
  ])("asks in «%s» for %s", (raw, name, sort) => {
    expect(asides(raw, name, sort)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const sorts = new Set(["office", "occupation", "title"]);
const taken = (raw: string): string[] =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts.flatMap(
    ({ property, value, confidence }) =>
      sorts.has(property) && confidence >= thresholds.automatic && value.type === "entity" ? [value.name] : [],
  );

describe("a post behind its holder", () => {
  it.each([
    ["قال سامي العلي المتحدث باسم وزارة الصحة المصرية أن الدواء وصل.", "المتحدث باسم وزارة الصحة المصرية"],
    ["أما سامي العلي مدير مرصد القاهرة فيرى الأمر بسيطا.", "مدير مرصد القاهرة"],
    ["زار سامي العلي وزير الصحة المصري أمس المصنع.", "وزير الصحة المصري"],
    ["وقال سامي العلي، المتحدث باسم وزارة الصحة المصرية لـ«الشروق» إن الدواء وصل.", "المتحدث باسم وزارة الصحة المصرية"],
    ["قال سامي العلي رئيس جمعية «الأمل» إن الدواء وصل.", "رئيس جمعية «الأمل»"],
    ['قال سامي العلي رئيس مجموعة "النور" إن الدواء وصل.', 'رئيس مجموعة "النور"'],
  ])("ends where something else begins: %s", (raw, post) => {
    expect(taken(raw)).toContain(post);
  });

  it.each([
    "قال سامي العلي رئيس جمعية النور الزراعيات إن الدواء وصل.",
    "قال سامي العلي متحدث عسكري آخر باسم الجيش إن الجنود وصلوا.",
  ])("is held back where it may go on: %s", (raw) => {
    expect(taken(raw)).toEqual([]);
  });
});

describe("a post that another time does not end", () => {
  it("is one that was over anyway, or what somebody studied for", () => {
    expect(taken("وصف وزير الصحة المصري السابق سامي العلي الوباء عام 1998 بأنه خطر.")).toEqual([
      "وزير الصحة المصري السابق",
    ]);
    expect(taken("وصف وزير الصحة المصري سامي العلي الوباء عام 1998 بأنه خطر.")).toEqual([]);
    expect(taken("درس الدكتور سامي العلي الوباء عام 1998.")).toEqual(["الدكتور"]);
  });
});

describe("a name before a word of the sentence", () => {
  it("is whole by its family's name", () => {
    expect(taken("بحث وزير الصحة المصري سامي العلي سبل التعاون.")).toEqual(["وزير الصحة المصري"]);
  });
});

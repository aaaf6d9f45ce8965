import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { readText } from "../text/read-text";
import { findPlaces } from "./find-places";

const { lexicons } = await readLexicons("content");
const places = (raw: string) =>
  findPlaces(readText(raw), lexicons, [])
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => raw.slice(start, end));

describe("places", () => {
  it.each([
    ["قصفت بلدة المريسنة، وعاد الهدوء إلى المريسنة", ["المريسنة", "المريسنة"]],
    ["انفجار في منطقة خان بني زيد", ["خان بني زيد"]],
    ["وصلوا من السنغال ومالي وبنين", ["السنغال", "مالي", "بنين"]],
    ["أكدت السعودية والكويت ذلك", ["السعودية", "الكويت"]],
    ["قالت الدول ألمانيا وإستونيا والتشيك", ["ألمانيا", "إستونيا", "التشيك"]],
  ])("%s", (raw, expected) => {
    expect(places(raw)).toEqual(expected);
  });

  it.each([
    ["تسعى إلى إحياء التعاون بين الشعوب"],
    ["وعلى الصعيد نفسه قال الوزير"],
    ["قضاء شهر كامل في العمل"],
    ["أعلنت السلطات السعودية نتائج الأسهم السعودية"],
    ["التحقيقات الكويتية والسعودية"],
    ["كبرى ولايات إنتاج القمح"],
    ["سد الفجوات بين الجنسين"],
    ["نظام مالي جديد"],
  ])("%s names none", (raw) => {
    expect(places(raw)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { toldWhole } from "@/corpus/testing/told-whole";

describe("what is told of another, or of a time that is over", () => {
  it.each([
    [
      "ranks",
      "count",
      "وسجلت مصر 30 هجوما في مدينة حلب.",
      "وسجلت مصر 30 هجوما في حلب، تليها تونس 20 هجوما في المدينة.",
    ],
    ["rates", "count", "وسجلت مصر 30 هجوما في مدينة حلب.", "وسجلت مصر بمعدل 30 هجوما في مدينة حلب."],
    [
      "whom a saying is about",
      "said",
      "قال خالد العلي: «يريد الأطباء في مدينة حلب السورية شراء مستشفى جديد من وزارة الصحة المصرية».",
      "قال خالد العلي عن سمير حداد: «يريد الأطباء في مدينة حلب السورية شراء مستشفى جديد من وزارة الصحة المصرية».",
    ],
    ["retirement", "member-of", "وصل خالد العلي لاعب نادي الزمالك.", "وصل خالد العلي لاعب نادي الزمالك بعد اعتزاله."],
    [
      "deputies",
      "office",
      "وصل مدير منظمة الصحة العالمية خالد العلي.",
      "وصل قائمقام مدير منظمة الصحة العالمية خالد العلي.",
    ],
    [
      "an object behind the post",
      "office",
      "وصلت هند العلي رئيسة حزب العمال.",
      "عرضت هند العلي رئيسة حزب العمال الوثيقة.",
    ],
  ])("%s", (_, property, told, misled) => {
    expect(toldWhole(told, [property])).not.toEqual([]);
    expect(toldWhole(misled, [property])).toEqual([]);
  });

  it("places with «in» before them are no participants", () => {
    expect(toldWhole("شارك خالد العلي في معارض كثيرة بألمانيا وإيطاليا وفرنسا وهولندا.", ["participants"])).toEqual([]);
  });
});

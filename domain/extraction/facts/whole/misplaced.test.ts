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

  it.each([
    [
      "a change by a rate",
      "share",
      "تنتج مصر 40 في المائة من أدوية مدينة حلب السورية.",
      "قلصت وزارة الصحة المصرية عجز المستشفيات في حلب بنسبة 40 في المائة.",
    ],
    [
      "a change by a rate that is reached",
      "share",
      "تنتج مصر 40 في المائة من أدوية مدينة حلب السورية.",
      "قلصت وزارة الصحة المصرية أسعار الدواء في حلب بنسبة وصلت إلى 40 في المائة.",
    ],
    [
      "a region that is held",
      "distance",
      "يمشي خالد العلي مسافة 40 كيلومترا في مدينة حلب السورية.",
      "وسيطر الجيش المصري على 40 كيلومترا من محافظة حلب السورية.",
    ],
    [
      "a time between two matters",
      "duration",
      "وصل الجيش المصري إلى مدينة حلب بعد ثلاثة أشهر من بدء الحرب في سوريا.",
      "وصل الجيش المصري إلى مدينة حلب بعد ثلاثة أشهر من المعارك في سوريا.",
    ],
    [
      "those of nobody but who tells of them",
      "civilian-deaths",
      "وقال المرصد السوري لحقوق الإنسان إن 95 مدنيا قتلوا في مدينة حلب.",
      "وقال المرصد السوري لحقوق الإنسان إن 95 مدنيا قتلوا حتى الآن.",
    ],
    [
      "a teller cut short",
      "civilian-deaths",
      "قتل 95 مدنيا في مدينة حلب السورية وفق ما ذكرت منظمة الصحة العالمية.",
      "قتل 95 مدنيا في مدينة حلب السورية وفق ما ذكرت منظمة معنية بحقوق الإنسان.",
    ],
    [
      "words cut before «to»",
      "date",
      "نقلت وكالة رويترز بيانا لوزارة الصحة المصرية يوم 15 مارس 2022.",
      "نقلت وكالة رويترز بيانا لوزارة الصحة المصرية يوم 15 مارس 2022 يشير إلى أن الدواء وصل.",
    ],
    [
      "a place that is only claimed to be a capital",
      "capital",
      "وصل خالد العلي إلى مدينة حلب عاصمة محافظة حلب.",
      "وصل خالد العلي إلى حلب التي احتلت عاصمة محافظة حلب.",
    ],
  ])("%s", (_, property, told, misled) => {
    expect(toldWhole(told, [property])).not.toEqual([]);
    expect(toldWhole(misled, [property])).toEqual([]);
  });

  it("a committee keeps its own letter before a name", () => {
    const [bond] = toldWhole("وشكر خالد العلي للجنة الاقتصادية والاجتماعية لغربي آسيا التابعة للأمم المتحدة.", [
      "part-of",
    ]);
    expect(bond?.subject.text).toMatch(/^اللجنة/u);
  });

  it("words cut amid a sum are not told", () => {
    const cut = "وافقت مصر يوم 3 مارس 2022 على بيع أدوية لمدينة حلب بتكلفة تصل الى 4. 5 مليار.";
    expect(toldWhole(cut, ["date"])).toEqual([]);
  });

  it("a figure has no day but its own", () => {
    const [told] = toldWhole("نعى خالد العلي مساء أول من أمس مقتل 30 شخصا من أبناء مدينة حلب السورية.", ["count"]);
    expect(told?.scope).toEqual({});
  });

  it("places with «in» before them are no participants", () => {
    expect(toldWhole("شارك خالد العلي في معارض كثيرة بألمانيا وإيطاليا وفرنسا وهولندا.", ["participants"])).toEqual([]);
  });
});

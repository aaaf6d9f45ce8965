import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";
import { deedProperties } from "./deed-words.ar";

const taken = (raw: string) =>
  extractDocument(`عنوان الخبر\n\n${raw}`, { id: "d", lexicons, published: "2022-03-23" })
    .facts.filter(({ property, confidence }) => deedProperties.has(property) && confidence >= thresholds.automatic)
    .map(({ subject, value }) => [subject.text, value.type === "claim" ? value.text : ""]);

describe("a sentence on somebody whom it names right behind its verb", () => {
  it.each([
    [
      "من جهته، أعرب الوزير خالد العلي عن ثقته بأن الموسم المقبل سيكون أفضل للمزارعين في تونس.",
      "خالد العلي",
      "أعرب عن ثقته بأن الموسم المقبل سيكون أفضل للمزارعين في تونس",
    ],
    [
      "وكانت وزارة الزراعة التونسية قد أغلقت المكاتب الصغيرة في الجنوب، قبل أن تفتح مكتبا في تونس.",
      "وزارة الزراعة التونسية",
      "أغلقت المكاتب الصغيرة في الجنوب، قبل أن تفتح مكتبا في تونس",
    ],
    [
      "في 3 يونيو 2020، وقعت تونس اتفاقا مع إيطاليا لبناء محطة للطاقة الشمسية، وهي الأولى من نوعها في الجنوب.",
      "تونس",
      "وقعت اتفاقا مع إيطاليا لبناء محطة للطاقة الشمسية، وهي الأولى من نوعها في الجنوب",
    ],
    [
      "وأعلنت وزارة الصحة المصرية تسجيل عشر حالات جديدة من الحصبة في القاهرة، كما أعلنت بدء حملة تطعيم فيها.",
      "وزارة الصحة المصرية",
      "أعلنت تسجيل عشر حالات جديدة من الحصبة في القاهرة، كما أعلنت بدء حملة تطعيم فيها",
    ],
  ])("is told whole: %s", (sentence, subject, told) => {
    expect(taken(sentence)).toEqual([[subject, told]]);
  });

  it.each([
    ["a name that goes on", "وأطلقت وزارة الصحة التي أنشئت قبل عام برنامجا لعلاج أمراض العيون في قرى الجنوب."],
    ["something told before", "وأطلقت وزارة الصحة المصرية هذا البرنامج في القرى، كما خصصت له عيادات متنقلة."],
    ["somebody's own words", "وأعرب الوزير خالد العلي عن ثقته: الموسم المقبل سيكون أفضل للمزارعين في تونس."],
    ["praise", "وقدمت وزارة الصحة المصرية عرضا رائعا في القرى، كما خصصت للبرنامج عيادات متنقلة."],
    ["a saying", "وأكدت وزارة الصحة المصرية في بيان لها أمس أن العيادات المتنقلة تصل إلى القرى كلها."],
    ["no full stop", "وأطلقت وزارة الصحة المصرية برنامجا لعلاج أمراض العيون في القرى، كما خصصت للبرنامج"],
  ])("is left to a reviewer where it has %s", (_, sentence) => {
    expect(taken(sentence)).toEqual([]);
  });

  it("holds on no day of the text's where its own words tell another", () => {
    const [deed] = extractDocument(
      "عنوان الخبر\n\nوكانت وزارة الزراعة التونسية قد أغلقت قبل ست سنوات المكاتب الصغيرة في الجنوب، ثم فتحت مكتبا في تونس.",
      { id: "d", lexicons, published: "2022-03-23" },
    ).facts.filter(({ confidence }) => confidence >= thresholds.automatic);
    expect(deed?.scope).toEqual({});
  });
});

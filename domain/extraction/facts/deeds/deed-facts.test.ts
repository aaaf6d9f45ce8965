import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";
import { deedProperties } from "./deed-words.ar";

const deeds = (raw: string) =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts.filter(({ property }) =>
    deedProperties.has(property),
  );
const told = (raw: string) =>
  deeds(raw).map(({ subject, value }) => [subject.text, value.type === "claim" ? value.text : ""]);
const isTrusted = (raw: string) => deeds(raw).some(({ ruleConfidence }) => ruleConfidence >= thresholds.automatic);

describe("what somebody did", () => {
  it("has its object, though a comma stands before it", () => {
    expect(told("وحققت وزارة الصحة المصرية بدعم من متطوعين، نتائج جديدة في القرى.")).toEqual([
      ["وزارة الصحة المصرية", "حققت بدعم من متطوعين، نتائج جديدة في القرى"],
    ]);
    expect(told("واصلت تونس، أمس، برنامجها الزراعي في الجنوب.")).toEqual([
      ["تونس", "واصلت برنامجها الزراعي في الجنوب"],
    ]);
  });

  it("is not done by whom it is done to", () => {
    expect(told("قالت الوزارة إن فرق الإنقاذ دخلت جامعة القاهرة في الصباح الباكر.")).toEqual([]);
    expect(told("شكر الوفد المستشارة التي دعت الحكومة التركية إلى الحوار.")).toEqual([]);
  });

  it("is done by the holder of a post, and the object is no adjective of whoever acts", () => {
    expect(told("افتتح محافظ الجيزة اللواء خالد العلي المكتبة الجديدة في القاهرة.")[0]?.[0]).toBe("خالد العلي");
    expect(told("منعت السلطات التونسية التدخين في المدارس كلها.")).toEqual([
      ["السلطات التونسية", "منعت التدخين في المدارس كلها"],
    ]);
  });

  it("is a capital's where its state acts, and nobody's where the post is that of another's man", () => {
    expect(told("واصلت أنقرة برنامجها الزراعي في الجنوب.")[0]?.[0]).toBe("أنقرة");
    expect(told("دخلت أنقرة قوات من الجيش في الصباح.")).toEqual([]);
    expect(told("افتتح مستشار الأمير خالد العلي المكتبة الجديدة في القاهرة.")).toEqual([]);
  });

  it("is told without a part of a name, or of a list, that was not read", () => {
    expect(told("هاجم الجيش العراقي وفصائل محلية مواقع قرب الحدود.")).toEqual([]);
  });

  it("ends where a clause of another verb begins", () => {
    expect(told("بدأت تونس مشروعها الزراعي في الجنوب قبل أن تلحق بها دول الجوار.")).toEqual([
      ["تونس", "بدأت مشروعها الزراعي في الجنوب"],
    ]);
  });

  it.each([
    ["قصفت القوات الفرنسية مخازن السلاح قرب مطار حلب.", "طرد القوات الفرنسية من مطار حلب مطلب قديم."],
    ["استبعد المدرب خالد العلي ثلاثة لاعبين من منتخب مصر.", "استبعد خالد العلي من تشكيلة منتخب مصر."],
    ["افتتحت تونس معرض الكتاب في العاصمة.", "افتتحت تونس هذا المعرض في العاصمة."],
    ["افتتحت تونس معرض الكتاب في العاصمة.", "افتتحت تونس معرض الكتاب (العربي) في العاصمة."],
    ["قررت المحكمة المصرية تأجيل النظر في قضية الرشوة.", "قررت المحكمة المصرية المنعقدة في تونس برئاسة خالد العلي."],
    [
      "أصدر الوزير خالد العلي توجيهات إلى كوادر الوزارة.",
      "أصدر الوزير خالد العلي توجيهات إلى كوادر الوزارة، ولا سيما الحراس، بتكثيف العمل.",
    ],
    ["قدمت تونس عرضا لاستضافة كأس أفريقيا.", "قدمت تونس عرضا قويا بالفعل لاستضافة كأس أفريقيا."],
    [
      "قالت وزارة الدفاع الفرنسية إن القوات الفرنسية قصفت مخازن السلاح قرب مطار حلب.",
      "القوات الفرنسية قصفت مخازن السلاح قرب مطار حلب",
    ],
    ["افتتحت تونس معرض الكتاب في العاصمة.", "افتتحت تونس معرضا بين البلدين في العاصمة."],
    ["افتتحت تونس معرض الكتاب في العاصمة.", "تونس افتتحت معرض الكتاب في العاصمة"],
  ])("is taken without a look where its sentence settles it: %s, not %s", (settled, open) => {
    expect(isTrusted(settled)).toBe(true);
    expect(isTrusted(open)).toBe(false);
  });

  it("is left open where marks that opened before close behind it", () => {
    expect(isTrusted("افتتحت وزارة الصحة المصرية المكتبة الجديدة في القاهرة.")).toBe(true);
    expect(isTrusted("العمل بدأ. افتتحت وزارة الصحة المصرية المكتبة الجديدة في القاهرة.”")).toBe(false);
  });
});

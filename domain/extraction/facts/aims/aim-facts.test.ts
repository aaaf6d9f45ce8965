import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";

const told = (raw: string, property: string) =>
  extractDocument(raw, { id: "d", lexicons }).facts.flatMap((fact) =>
    fact.property === property && fact.value.type === "claim" ? [fact.value.text] : [],
  );

describe("what a deed was meant for, and what it came after", () => {
  it("ends where another clause begins", () => {
    const opening = "أطلقت الحكومة التونسية برنامجا جديدا بهدف دعم المزارعين";
    expect(told(`${opening} لكنها لم تحدد موعده.`, "goal")).toEqual(["دعم المزارعين"]);
    expect(told(`${opening} قبل أن يحل الصيف.`, "goal")).toEqual(["دعم المزارعين"]);
    expect(told(`${opening} من أجل زيادة المحصول.`, "goal")[0]).toBe("دعم المزارعين");
  });

  it("is no clause that its own predicate goes on, nor one without an end", () => {
    expect(told("كان الهدف المعلن في تونس بسبب كثرة الشكاوى هو إغلاق المصنع.", "cause")).toEqual([]);
    expect(told(`أطلقت الحكومة التونسية برنامجا بهدف دعم ${"المزارعين في القرى ".repeat(12)}.`, "goal")).toEqual([]);
  });

  it("is no aim that is denied, that completes a word, or that is a plural", () => {
    expect(told("عمل الفريق في تونس من أجل الناس وليس من أجل المال الكثير.", "goal")).toEqual([]);
    expect(told("الشركة التونسية مستعدة لتقديم عرض جديد للعمال.", "goal")).toEqual([]);
    expect(told("انتخبت الحكومة التونسية مجلسا لأعضاء النقابة القدامى.", "goal")).toEqual([]);
    expect(told("الحد الأقصى في تونس للضمان لا يتغير كل عام.", "goal")).toEqual([]);
    expect(told("أطلقت الحكومة التونسية برنامجا لإنقاذ المزارعين.", "goal")).toEqual(["لإنقاذ المزارعين"]);
  });

  it("came after what is told behind «after», which is no cause", () => {
    expect(told("أطلقت الحكومة التونسية برنامجا عقب احتجاج المزارعين.", "after")).toEqual(["احتجاج المزارعين"]);
    expect(told("أطلقت الحكومة التونسية برنامجا بعد احتجاج المزارعين.", "after")).toEqual(["احتجاج المزارعين"]);
    expect(told("أطلقت الحكومة التونسية برنامجا بعد ثلاثة أيام.", "after")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { readsByItself } from "./item-sense";

const scopeText = "بحسب نصّ وكالة المثال،";
const statement = (said: string) => ({ kind: "true-false", stem: `${scopeText} ${said}.`, scopeText });
const choice = (...texts: string[]) => ({
  ...{ kind: "single-choice", stem: `${scopeText} ما منصب سالم المثال؟`, scopeText },
  options: texts.map((text) => ({ text })),
});

describe("readsByItself", () => {
  it.each(["نال لقب أفضل معلم في عام 2010", "لزائر يبلغ من العمر ثلاثين عاما", "أما الفائز الثالث نال ألف ريال"])(
    "refuses «%s», which says nobody who acts",
    (said) => {
      expect(readsByItself(statement(said), [])).toBe(false);
    },
  );

  it("takes a statement that names its actor", () => {
    expect(readsByItself(statement("يتلقى الفائز جائزة من البلدية"), [])).toBe(true);
  });

  it("refuses two options for one thing, and a title that everyone knows", () => {
    expect(readsByItself(choice("مدير المتحف", "عمدة المدينة", "حارس النادي"), [])).toBe(true);
    expect(readsByItself(choice("مدير المتحف", "مدير فريق المتحف", "حارس النادي"), [])).toBe(false);
    expect(readsByItself(choice("مدير المتحف", "عمدة المدينة", "خادم الحرمين الشريفين"), [])).toBe(false);
  });
});

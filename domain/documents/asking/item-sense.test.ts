import { describe, expect, it } from "vitest";
import type { Mark } from "../mark";
import { readsByItself } from "./item-sense";

const scopeText = "بحسب نصّ وكالة المثال،";
const statement = (said: string) => ({ kind: "true-false", stem: `${scopeText} ${said}.`, scopeText });
const choice = (...texts: string[]) => ({
  ...{ kind: "single-choice", stem: `${scopeText} ما منصب سالم المثال؟`, scopeText },
  options: texts.map((text) => ({ text })),
});

describe("readsByItself", () => {
  it("refuses words of somebody that point at others, though they are marked as a quotation", () => {
    const quote = "التحضيرات جارية لعودتهم إلى المدينة قبل الصيف";
    const mark = { type: "quote", name: quote } as Mark;
    expect(readsByItself(statement(`نُقل عن سالم المثال: «${quote}»`), [mark])).toBe(false);
    expect(readsByItself(statement(`نُقل عن سالم المثال: «${quote.replace("لعودتهم", "للعودة")}»`), [mark])).toBe(true);
  });

  it("refuses to ask who said what points at two who are not named", () => {
    const asked = (said: string) => ({ kind: "who-said-it", stem: `${scopeText} من القائل: «${said}»؟`, scopeText });
    expect(readsByItself(asked("تعرفت عليهما في المتحف قبل عشرين عاما"), [])).toBe(false);
    expect(readsByItself(asked("تعرفت على الحارسين في المتحف قبل عشرين عاما"), [])).toBe(true);
  });

  it("refuses to ask whose a phrase without a verb is", () => {
    const asked = (said: string) => ({ kind: "cloze", stem: `${scopeText} نُقل عن ____: «${said}».`, scopeText });
    expect(readsByItself(asked("بهدف الرجوع إلى لوحات المتحف"), [])).toBe(false);
    expect(readsByItself(asked("بهدف الرجوع إلى المتحف يتعلم الزوار الرسم"), [])).toBe(true);
  });

  it.each(["نال لقب أفضل معلم في عام 2010", "لزائر يبلغ من العمر ثلاثين عاما", "أما الفائز الثالث نال ألف ريال"])(
    "refuses «%s», which says nobody who acts",
    (said) => {
      expect(readsByItself(statement(said), [])).toBe(false);
    },
  );

  it("refuses a claim whose last clause only tells which thing is meant", () => {
    const asked = (claim: string) => ({ kind: "who-said-it", stem: `${scopeText} من قال إنّ ${claim}؟`, scopeText });
    expect(readsByItself(asked("موجة الشكاوى التي أثارت عمدة سوسة بعد إغلاق الجسر"), [])).toBe(false);
    expect(readsByItself(asked("موجة الشكاوى التي أثارت عمدة سوسة تراجعت بعد إغلاق الجسر"), [])).toBe(true);
  });

  it("refuses a claim that opens with what somebody should do", () => {
    const asked = (claim: string) => ({ kind: "who-said-it", stem: `${scopeText} من قال إنّ ${claim}؟`, scopeText });
    expect(readsByItself(asked("يلتزم زوار المتحف الصمت في قاعة الخرائط القديمة"), [])).toBe(false);
    expect(readsByItself(asked("زوار المتحف يلتزمون الصمت في قاعة الخرائط القديمة"), [])).toBe(true);
    const named = [{ type: "person", name: "يونس المثال" } as Mark];
    expect(readsByItself(asked("يونس المثال وعد زوار المتحف بجولة ثانية"), named)).toBe(true);
  });

  it("refuses two sentences that stand as one", () => {
    const counted = (clause: string) => ({
      kind: "numeric-entry",
      stem: `${scopeText} ما العدد: «${clause}»؟`,
      scopeText,
    });
    expect(readsByItself(counted("افتتح العمدة أول متحف له.و يوجد اليوم (…) متاحف في المدينة"), [])).toBe(false);
    expect(readsByItself(counted("افتتح العمدة أ.د سالم المثال (…) متاحف في المدينة"), [])).toBe(true);
  });

  it("takes a statement that names its actor", () => {
    expect(readsByItself(statement("يتلقى الفائز جائزة من البلدية"), [])).toBe(true);
  });

  it("refuses two options for one thing, and a title that everyone knows", () => {
    expect(readsByItself(choice("مدير المتحف", "عمدة المدينة", "حارس النادي"), [])).toBe(true);
    expect(readsByItself(choice("مدير المتحف", "مدير فريق المتحف", "حارس النادي"), [])).toBe(false);
    expect(readsByItself(choice("مدير المتحف", "عمدة المدينة", "خادم الحرمين الشريفين"), [])).toBe(false);
    const somebody = [{ type: "person", name: "سالم المثال" } as Mark];
    expect(readsByItself(statement("سالم المثال هو عمدة سوسة"), somebody)).toBe(true);
    expect(readsByItself(statement("سالم المثال هو حارس النادي"), somebody)).toBe(false);
    expect(readsByItself(statement("سالم المثال هو الرئيس السابق"), somebody)).toBe(false);
  });
});

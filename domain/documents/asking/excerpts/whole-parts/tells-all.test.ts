import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../clauses/words-in";
import { tellsAll } from "./tells-all";

const isTold = (text: string) => tellsAll(wordsIn(text, { start: 0, end: text.length }));

describe("tellsAll", () => {
  it.each([
    "أشار المدير في تصريحات هاتفية للصحيفة",
    "أشار المدير في حديث هاتفي لصحيفة «المثال»",
    "أوضح رئيس البلدية مساء الخميس",
    "أكد العمال أن الخطوة التي أقدمت عليها الشركة",
  ])("finds nothing told in «%s»", (text) => {
    expect(isTold(text)).toBe(false);
  });

  it.each([
    "أشار المدير إلى تأخر الحافلات في الضاحية",
    "قال رئيس البلدية: الجسر آمن",
    "أكد العمال أن الخطوة التي أقدمت عليها الشركة زادت الأجور",
    "أوضح المدير «نعمل منذ عام على الجسر»",
    "أعلن النادي تعيين مدرب جديد",
    "افتتح الوزير متحف المدينة يوم الأحد",
  ])("finds «%s» whole", (text) => {
    expect(isTold(text)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../../extraction/lexicons";
import { readText } from "../../../../extraction/text/read-text";
import { documentMarks, type Mark } from "../../../mark";
import type { CitedDocument } from "../../cited-document";
import { markVariants } from "../../mark-question";
import { omission } from "../excerpt";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };

function variantsOf(raw: string): { mark: Mark; stem: string; explanation: string }[] {
  const found = extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons });
  const marks = documentMarks(readText(raw, "2024-05-14"), found);
  const document: CitedDocument = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published: "2024-05-14", raw },
    sha256Of: () => "",
  };
  return marks.flatMap((mark) =>
    markVariants(document, mark, marks, { mayOmit: true }).map(({ question: { stem, explanation } }) => ({
      mark,
      stem,
      explanation,
    })),
  );
}

const raw =
  "افتتحت وزارة الثقافة التونسية معرضا كبيرا للخزف القديم يضم 240 قطعة في مدينة القيروان بعد عامين من الترميم المتواصل.\n";

describe("markVariants", () => {
  it("leaves the answer of another question out, before the answer and after it", () => {
    const ofNumber = variantsOf(raw).filter(({ mark }) => mark.type === "quantity");
    const without = ofNumber.filter(({ stem }) => !stem.includes("القيروان"));
    expect(without.length).toBeGreaterThan(0);
    for (const { stem, explanation } of without) {
      expect(stem).toContain(omission);
      expect(explanation).toContain(omission);
      expect(explanation).not.toContain("القيروان");
      expect(explanation).toContain("240 قطعة");
    }
  });

  it("says what the sign of an omission means wherever it stands, and only there", () => {
    for (const { stem } of variantsOf(raw)) {
      const [scope = "", asked = ""] = stem.split(/:(.*)/su);
      expect(scope.includes("كلام محذوف")).toBe(asked.includes(omission));
    }
  });

  it("leaves out no more than two places, never beside each other or at the beginning", () => {
    for (const { stem } of variantsOf(raw)) {
      const asked = stem.split(/:(.*)/su)[1] ?? "";
      expect(asked.split(omission).length - 1).toBeLessThanOrEqual(2);
      expect(asked.replace(/[«»؟.\s]/gu, "").startsWith(omission)).toBe(false);
      expect(asked).not.toMatch(/\[…\]\S*\s+\S*\[…\]|____\s+\[…\]|\[…\]\s+____/u);
    }
  });

  it("leaves out nothing that could be taken for what is asked", () => {
    const list =
      "زار الوفد التجاري الكبير دولتين عربيتين هما الأردن ولبنان قبل أن يعود إلى بلاده في نهاية الأسبوع الطويل.\n";
    for (const { mark, stem } of variantsOf(list).filter(({ mark }) => mark.type === "place"))
      expect(stem, mark.text).toContain(mark.text === "الأردن" ? "لبنان" : "الأردن");
  });

  it("names the day of publication where words count from it", () => {
    const today = variantsOf("افتتح وزير الثقافة أمس معرضا كبيرا للخزف القديم في مدينة القيروان بحضور مئات الزوار.\n");
    expect(today.length).toBeGreaterThan(0);
    for (const { stem } of today) expect(stem.includes("المنشور في 14 أيار/مايو 2024")).toBe(stem.includes("أمس"));
  });

  it("closes what somebody says where it is cut, and cuts nothing that says too little yet", () => {
    const rest = "وأن المدينة كلها تنتظر افتتاحه في الصيف القادم بعد أعوام طويلة من العمل ".repeat(4);
    const said = (claim: string) => `وقال مدير المتحف سالم المثال إن «${claim}، ${rest}».\n`;
    const [whole] = variantsOf(said("المتحف يعرض قطعا قديمة من الخزف نقلت من مدينة القيروان")).filter(
      ({ mark }) => mark.text === "القيروان",
    );
    expect(whole?.stem).toMatch(/نقلت من مدينة ____»\.$/u);
    expect(whole?.stem.match(/«/gu)).toHaveLength(whole?.stem.match(/»/gu)?.length ?? 0);
    expect(variantsOf(said("بأمر من مدينة القيروان")).filter(({ stem }) => stem.endsWith("____»."))).toEqual([]);
  });

  it("shows what somebody said with whoever said it, and nothing of one who is not named", () => {
    const rest = "وأن المدينة كلها تنتظر افتتاحه في الصيف القادم بعد أعوام طويلة من العمل ".repeat(4);
    const claim = "أن الجسر الكبير في مدينة القيروان يفتح أمام السكان يوم السبت القادم";
    const stems = (teller: string) =>
      variantsOf(`${teller}${claim}، ${rest}.\n`).map(({ stem }) => stem.split(/:(.*)/su)[1]?.trim() ?? "");
    const named = stems("وأضاف مدير المتحف سالم المثال ");
    expect(named.length).toBeGreaterThan(0);
    for (const stem of [...named, ...stems("وأضاف ")]) expect(stem).toMatch(/^(?:أضاف مدير المتحف|أضاف ____)/u);
  });

  it("leaves out what stands between who spoke and what they pointed out", () => {
    const rest = "زيارات الوفود القادمة من القرى البعيدة ومن المدن الكبيرة على الساحل كله ".repeat(3).trim();
    const claim = "مشيرا إلى أن الجسر الكبير في مدينة القيروان يفتح أمام السكان يوم السبت القادم";
    const of = (teller: string) =>
      variantsOf(`${teller} ${rest}، ${claim}.\n`).map(({ stem }) => stem.split(/:(.*)/su)[1]?.trim());
    const shown = of("تحدث مدير المتحف الدكتور سالم حسن عن");
    expect(shown.some((stem) => stem?.startsWith("تحدث مدير المتحف الدكتور سالم حسن […] مشيرا إلى أن"))).toBe(true);
    for (const stem of of("تحدثت صفحات كثيرة عن")) expect(stem).not.toMatch(/^إن/u);
  });

  it("asks for nothing among somebody's words that began in another sentence", () => {
    const claim = "الجسر الكبير في مدينة القيروان يفتح أمام سكان الأحياء البعيدة يوم السبت القادم.";
    expect(variantsOf(`${claim}\n`).length).toBeGreaterThan(0);
    for (const opening of ["وأضاف: «لن ننتظر الصيف كله. ", "وتابع سالم المثال قائلا: لن ننتظر الصيف كله. "])
      expect(variantsOf(`${opening}${claim}\n`).filter(({ mark }) => mark.text === "القيروان")).toEqual([]);
  });

  it("leaves out a name that fills its marks of quotation, with these around it", () => {
    const quoted = "افتتحت وزارة الثقافة التونسية في مدينة «القيروان» القديمة معرضا كبيرا للخزف يضم 240 قطعة نادرة.\n";
    const stems = variantsOf(quoted).filter(({ mark }) => mark.type === "quantity");
    expect(stems.some(({ stem }) => stem.includes("«[…]»"))).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../../extraction/lexicons";
import { readText } from "../../../../extraction/text/read-text";
import { documentMarks } from "../../../mark";
import { toldBefore } from "../../../told-before";
import type { CitedDocument } from "../../cited-document";
import { markVariants } from "../../mark-question";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";
function stemsFor(lines: readonly string[], asked: string, length: "usual" | "long" = "long") {
  const raw = `${lines.join("\n")}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
  };
  const marks = documentMarks(readText(raw, published), extractDocument(raw, { id: "own:x", published, lexicons }));
  return marks
    .filter((mark) => mark.text === asked)
    .flatMap((mark) => markVariants(document, mark, marks, { mayOmit: false, length }))
    .map(({ question }) => question);
}

describe("a question under its document's headline", () => {
  const headline = "منتخب تونس يستعد لبطولة الخزف";
  const body = [
    "يجتمع الاتحاد التونسي للخزف اليوم في قاعة كبيرة بعد أسبوع من العمل.",
    "ومعهم حكام أجانب كثيرون يعرفون الملعب جيدا من قبل.",
    "وبقيت معهم أمتعة كثيرة حتى ساعة متأخرة من الليل.",
  ];
  const arrived = "وقال سالم العبدلي إن الحكام وصلوا إلى مدينة سوسة قبل يومين مع حقائب صغيرة.";

  it("names the headline where only nouns are left to what stands before", () => {
    const [question] = stemsFor([headline, "", ...body, arrived], "سوسة");
    expect(question?.stem).toContain(`وعنوانه «${headline}»: قال سالم العبدلي إن الحكام`);
    expect(toldBefore(question?.scopeText)).toBe(headline);
  });

  it("keeps the first letter of its headline, and a space where its source ran two words together", () => {
    const [question] = stemsFor(
      ["ويمبلدون تستعد لبطولة الخزف", "", ...body, arrived.replace("قبل يومين", "قبل سنةكاملة من2014")],
      "سوسة",
    );
    expect(question?.stem).toContain("وعنوانه «ويمبلدون تستعد");
    expect(question?.stem).toContain("سنة كاملة من2014");
  });

  it("names the headline rather than a sentence where that has all the nouns that are meant", () => {
    const agreed = "وقالت أمانة المنظمة إن الوفود وقعت اتفاقا أوليا حول تجارة الخزف بعد محادثات طويلة في سوسة.";
    const runs = "وذكر سالم العبدلي أن الاتفاق يسري في أسواق مدينة القيروان كلها منذ بداية الصيف.";
    const [question] = stemsFor(
      ["اتفاق جديد حول تجارة الخزف", "", ...body, agreed, ...body, runs],
      "القيروان",
      "usual",
    );
    expect(question?.stem).toContain("وعنوانه «اتفاق جديد حول تجارة الخزف»: ذكر سالم العبدلي");
  });

  it("is asked only where a set wants questions, and not under a line that tells nothing", () => {
    expect(stemsFor([headline, "", ...body, arrived], "سوسة", "usual")).toEqual([]);
    expect(stemsFor(["بطولة الخزف", "", ...body, arrived], "سوسة")).toEqual([]);
  });

  it("does not mend what points at somebody", () => {
    const pointing = arrived.replace("وقال سالم العبدلي إن الحكام", "وقال سالم العبدلي إن خالتها والحكام");
    expect(stemsFor([headline, "", ...body, pointing], "سوسة")).toEqual([]);
  });

  it("is not asked for what its headline tells", () => {
    expect(stemsFor(["سوسة تستعد لبطولة الخزف الكبيرة", "", ...body, arrived], "سوسة")).toEqual([]);
  });
});

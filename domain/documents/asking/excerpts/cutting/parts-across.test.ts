import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../../extraction/lexicons";
import { readText } from "../../../../extraction/text/read-text";
import { documentMarks } from "../../../mark";
import type { CitedDocument } from "../../cited-document";
import { markVariants } from "../../mark-question";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

/** Stems on Kairouan that leave out some of their sentence, as a long question may. */
function stemsOf(sentence: string): string[] {
  const raw = `معرض كبير للخزف\n\nافتتح المعرض صباح الأحد بحضور كبار الزوار من البلدان المجاورة كلها.\n${sentence}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
  };
  const found = extractDocument(raw, { id: "own:x", published, lexicons });
  const marks = documentMarks(readText(raw, published), found);
  return marks
    .filter(({ text }) => text === "القيروان")
    .flatMap((mark) => markVariants(document, mark, marks, { mayOmit: false, length: "long" }))
    .map(({ question }) => question.stem)
    .filter((stem) => stem.includes("[…]"));
}

const head = "وأكدت وزارة الثقافة التونسية أن المتحف الجديد يضم قطعا قديمة من الخزف الملون،";
const rest =
  "وذلك في قاعات القصر القديم وفي الحدائق الواسعة التي زرعت فيها أشجار الزيتون والبرتقال قبل أعوام كثيرة من بداية العمل،";
const told = "مشيرة إلى أن القطع كلها نقلت من مدينة القيروان في صناديق خشبية كبيرة.";

describe("a part that leaves out the middle of its sentence", () => {
  it("shows who acts, and goes on where the same one says more", () => {
    const [stem] = stemsOf([head, rest, told].join(" "));
    expect(stem).toContain("الخزف الملون، […] مشيرة إلى أن القطع كلها نقلت من مدينة ____");
    expect(stem).toContain("كلام محذوف");
  });

  it("does not where somebody else acts in what is left out, or the gender is another", () => {
    const other = "فيما أكدت البلدية أن الحدائق تفتح أبوابها للزوار مساء كل أحد من أيام الصيف،";
    expect(stemsOf([head, rest, other, told].join(" ")).join()).not.toContain("[…] مشيرة");
    expect(stemsOf([head, rest, told.replace("مشيرة", "مشيرا")].join(" "))).toEqual([]);
  });

  it("does not where what follows may mean something that is left out", () => {
    expect(stemsOf([head, rest, told.replace("أن القطع كلها نقلت", "أنها نقلت كلها")].join(" "))).toEqual([]);
  });

  it("goes on with somebody who is named", () => {
    const named = "كما أكد سالم المثال أن القطع كلها نقلت من مدينة القيروان في صناديق خشبية كبيرة.";
    const [stem] = stemsOf([head, rest, named].join(" "));
    expect(stem).toContain("[…] كما أكد سالم المثال أن القطع");
  });
});

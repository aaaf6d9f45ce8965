import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loneMarks, withoutLoneMarks } from "./lone-marks";

describe("marks without a partner", () => {
  it.each([
    ["قال (وهو يبتسم) شيئا", "قال (وهو يبتسم) شيئا"],
    ["قال (وهو يبتسم شيئا", "قال وهو يبتسم شيئا"],
    ["وقال: » نعم «", "وقال:  نعم "],
    ['جاء في "الوادي" أن "الماء', 'جاء في "الوادي" أن الماء'],
    ["نُشر ” أمس", "نُشر  أمس"],
  ])("go, and nothing else: %s", (text, left) => {
    expect(withoutLoneMarks(text)).toBe(left);
  });

  it("are none in what is left, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("(", ")", "[", "]", "«", "»", "“", "”", '"', "ق", "😀") }),
        (text) => {
          expect(loneMarks(withoutLoneMarks(text))).toEqual([]);
        },
      ),
    );
  });
});

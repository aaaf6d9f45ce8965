import bidiFactory from "bidi-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logicalOrder, namedByLook } from "./logical-order";

const bidi = bidiFactory();
/** What stands on the page, from left to right; brackets as they look. */
const drawn = (text: string): string => bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, "rtl"));

describe("logicalOrder", () => {
  it.each([
    "بلغت 3.5 مليارات دولار، أي 1,250,000 يورو",
    "بين 10/03/2024 و15-04-2024 في الساعة 12:30.",
    "وقالت شركة Google إن Windows 11 متاح.",
    "أي ١٢٫٥٪ من الإجمالي في ٢٠٢٣",
    "وفق https://example.org/news.",
  ])("reads back %j", (text) => {
    expect(logicalOrder([...drawn(text)], "")).toBe(text);
  });

  it("keeps a glyph of two letters whole", () => {
    expect(logicalOrder(["د", "لا", "و", "أ"], "")).toBe("أولاد");
  });

  it("knows brackets by how they look where a file names them so", () => {
    const text = "قالت (أمس) إنها «مستعدة»";
    const seen = [...drawn(text)];
    const unmirrored = seen.map((letter) => ({ "«": "»", "»": "«" })[letter] ?? letter);
    for (const line of [seen, unmirrored]) expect(logicalOrder(line, namedByLook([line]))).toBe(text);
  });

  it("gives what would be drawn as it was seen, whatever numbers and names stand in it", () => {
    const foreign = fc.constantFrom(
      "Reuters",
      "F16",
      "F-16",
      "7",
      "3.5",
      "١٢٫٥",
      "10/03/2024",
      "Boeing 737",
      "7 Days",
      "15-04-2024",
    );
    fc.assert(
      fc.property(fc.array(foreign, { minLength: 1, maxLength: 8 }), (words) => {
        const seen = drawn(`عام ${words.join(" قال ")} ثم`);
        expect(drawn(logicalOrder([...seen], ""))).toBe(seen);
      }),
    );
  });
});

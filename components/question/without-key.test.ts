import { describe, expect, it } from "vitest";
import { withoutKey } from "./without-key";

describe("withoutKey", () => {
  it("drops a first sentence that only repeats the key", () => {
    const remark = "الصواب: 7 قرى. أما «6 قرى» فقد ورد في سياق آخر.";
    expect(withoutKey(remark, "7 قرى")).toBe("أما «6 قرى» فقد ورد في سياق آخر.");
    expect(withoutKey("Right answer: 7 villages. No document backs it.", "7 villages")).toBe("No document backs it.");
  });

  it("keeps a remark in which the key comes later, or not at all", () => {
    const remark = "زارت المكتبة في العام الذي قبله عددًا آخر من القرى ثم بلغت 7 قرى. وتوقفت.";
    expect(withoutKey(remark, "7 قرى")).toBe(remark);
    expect(withoutKey("لا سند لهذا.", "7 قرى")).toBe("لا سند لهذا.");
  });
});

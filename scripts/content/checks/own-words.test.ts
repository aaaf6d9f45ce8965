import { describe, expect, it } from "vitest";
import { makeOwnWords } from "./own-words";

const document = "العنوان\n\nقال الراوي إن القافلة وصلت إلى المدينة بعد ثلاثة أيام من السفر في الصحراء.\n";
const ownWords = makeOwnWords(new Map([["caravan.txt", document]]));
const faultIn = (text: string) => ownWords({ path: "content/notes.json", text });

describe("own words", () => {
  it("finds seven words of a document in a row, and the line they stand in", () => {
    const fault = faultIn('{\n  "note": "إن القافلة وصلت إلى المدينة بعد ثلاثة"\n}');
    expect(fault).toMatchObject({ line: 2, message: expect.stringContaining("caravan.txt") });
  });

  it("lets six words in a row pass: names and figures are free", () => {
    expect(faultIn("إن القافلة وصلت إلى المدينة بعد")).toBeUndefined();
  });

  it("is not misled by vowel signs, letter forms, punctuation or line breaks", () => {
    expect(faultIn("اِنَّ القافله، وصلت\n«الي» المدينـة بعد: ثلاثه")).toBeDefined();
  });

  it("lets the same facts in other words pass", () => {
    expect(faultIn("بلغت القافلة المدينة بعد سفر دام ثلاثة أيام في الصحراء بحسب الراوي")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { aboutAnswer, remarkOf } from "./about-answer";

describe("aboutAnswer", () => {
  it("drops the sentence that only repeats the key", () => {
    expect(aboutAnswer("الصواب: 7 قرى. أما «6 قرى» فورد في سياق آخر: زارت 6 قرى.", "6 قرى")).toBe(
      "أما «6 قرى» فورد في سياق آخر: زارت 6 قرى.",
    );
    expect(aboutAnswer("الصواب: 7 قرى. ولا سند في الوثائق لـ«9 قرى» هنا.", "9 قرى")).toBe(
      "لا سند في الوثائق لـ«9 قرى» هنا.",
    );
    expect(aboutAnswer("The answer is 16 villages. No document backs “6 villages” here.", "6 villages")).toBe(
      "No document backs “6 villages” here.",
    );
  });

  it("keeps a remark that does not name the answer, or begins with it", () => {
    expect(aboutAnswer("الصواب: 40,000. ولا سند لـ«60,000» هنا.", "صواب")).toBe(
      "الصواب: 40,000. ولا سند لـ«60,000» هنا.",
    );
    expect(aboutAnswer("«6 قرى» ورد في سياق آخر. فلا يصحّ.", "6 قرى")).toBe("«6 قرى» ورد في سياق آخر. فلا يصحّ.");
  });
});

describe("remarkOf", () => {
  const answer = { explanation: "حضرت 7 دول.", answerText: "خطأ" };

  it("says nothing twice: what the explanation says already is no remark", () => {
    expect(remarkOf({ ...answer, chosen: "حضرت 7 دول." })).toBeUndefined();
  });

  it("keeps what is said of the chosen answer alone", () => {
    expect(remarkOf({ ...answer, chosen: "لا سند لذلك." })).toBe("لا سند لذلك.");
  });
});

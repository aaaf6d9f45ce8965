import { describe, expect, it } from "vitest";
import { textFor } from "./messages";

describe("textFor", () => {
  it("agrees the noun with every number in Arabic", () => {
    const text = textFor("ar");
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => text("count.questions", { count }));
    expect(said).toEqual([
      "لا أسئلة",
      "سؤال واحد",
      "سؤالان",
      "3 أسئلة",
      "10 أسئلة",
      "11 سؤالًا",
      "99 سؤالًا",
      "100 سؤال",
      "103 أسئلة",
    ]);
  });

  it("says a score in words, with singular and dual", () => {
    const text = textFor("ar");
    expect([0, 1, 2, 8, 12].map((correct) => text("result.plain", { correct, total: 15 }))).toEqual([
      "لا إجابة صحيحة من 15",
      "إجابة واحدة صحيحة من 15",
      "إجابتان صحيحتان من 15",
      "8 إجابات صحيحة من 15",
      "12 إجابة صحيحة من 15",
    ]);
    expect(textFor("en")("result.plain", { correct: 1, total: 5 })).toBe("1 right answer out of 5");
  });

  it("turns tags into nodes and keeps the words around them", () => {
    const parts = textFor("ar").rich("result.line", { correct: 8, total: 10 }, { b: (inner) => ({ bold: inner }) });
    expect(parts).toEqual([{ bold: ["8"] }, " إجابات صحيحة من 10"]);
  });

  it("finds nothing for a key that is not there, nor for what every object has", () => {
    expect(textFor("ar").find("problems.no-such-code.title")).toBeUndefined();
    expect(textFor("ar").find("app.toString")).toBeUndefined();
  });
});

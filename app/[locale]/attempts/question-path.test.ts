import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionPath, readDraft } from "./question-path";

const question = { attemptId: "attempt", questionId: "question" };
const draftIn = (path: string) => readDraft(new URL(path, "https://sanad.example").searchParams.get("draft") ?? "");

describe("questionPath", () => {
  it("moves the focus to the verdict, to what is missing, or to the button that was pressed", () => {
    const hash = (path: string) => new URL(path, "https://sanad.example").hash;
    expect(hash(questionPath({ ...question, note: "verdict" }))).toBe("#verdict");
    expect(hash(questionPath({ ...question, note: "refused" }))).toBe("#problem-question");
    expect(hash(questionPath({ ...question, note: "moved", draft: [["up", "option-a"]] }))).toBe("#up-option-a");
    expect(hash(questionPath(question))).toBe("");
  });

  it("carries what was typed, in any script, there and back", () => {
    const fields = fc.array(fc.tuple(fc.constantFrom("answer", "order", "year"), fc.string({ unit: "grapheme" })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fields, (draft) => {
        expect(draftIn(questionPath({ ...question, draft }))).toEqual(draft);
      }),
    );
  });

  it("leaves out a draft that no address should carry", () => {
    const draft: [string, string][] = [["answer", "x".repeat(5000)]];
    expect(questionPath({ ...question, draft })).toBe("/attempts/attempt?question=question");
  });
});

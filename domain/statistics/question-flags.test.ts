import { describe, expect, it } from "vitest";
import { type FlaggedQuestion, questionFlags } from "./question-flags";

const fine: FlaggedQuestion = {
  answers: 40,
  facility: { value: 0.6 },
  discrimination: { value: 0.4 },
  options: [
    { isKey: true, count: 24 },
    { isKey: false, count: 10 },
    { isKey: false, count: 6 },
  ],
};
const flagsOf = (given: Partial<FlaggedQuestion>) => questionFlags({ ...fine, ...given });
const options = (key: number, ...wrong: number[]) => [
  { isKey: true, count: key },
  ...wrong.map((count) => ({ isKey: false, count })),
];

describe("questionFlags", () => {
  it("says nothing of a question that does its work", () => {
    expect(flagsOf({})).toEqual([]);
  });

  it.each([
    ["key-behind", { options: options(12, 20, 8) }],
    ["negative", { discrimination: { value: -0.05 } }],
    ["weak", { discrimination: { value: 0.19 } }],
    ["too-hard", { facility: { value: 0.15 } }],
    ["too-easy", { facility: { value: 0.95 } }],
    ["unused-option", { options: options(30, 10, 0) }],
  ] as const)("names %s", (flag, given) => {
    expect(flagsOf(given)).toEqual([flag]);
  });

  it("waits until enough have answered, for each figure its own number", () => {
    const off = { ...fine, facility: { value: 0.05 }, discrimination: { value: -0.4 }, options: options(1, 6, 0) };
    expect(questionFlags({ ...off, answers: 9 })).toEqual([]);
    expect(questionFlags({ ...off, answers: 10 })).toEqual(["key-behind", "too-hard"]);
    expect(questionFlags({ ...off, answers: 20 })).toEqual(["key-behind", "negative", "too-hard", "unused-option"]);
    expect(questionFlags({ ...fine, discrimination: { value: 0.1 }, answers: 29 })).toEqual([]);
  });

  it("says nothing of what cannot be computed", () => {
    const missing = { value: null, because: "no variance" } as const;
    expect(flagsOf({ facility: missing, discrimination: missing, options: [] })).toEqual([]);
  });
});

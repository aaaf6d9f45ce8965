import { expect, it } from "vitest";
import { priorDifficulty } from "./difficulty";

it.each<[string, Parameters<typeof priorDifficulty>[1], number]>([
  ["true-false", {}, 0.3],
  ["single-choice", { trueElsewhere: 3 }, 0.55],
  ["single-choice", { weight: 3 }, 0.2],
  ["true-false", { weight: 3 }, 0.1],
  ["numeric-entry", { trueElsewhere: 9 }, 0.95],
  ["riddle", {}, 0.5],
])("%s %j starts at %d", (kind, given, want) => {
  expect(priorDifficulty(kind, given)).toBe(want);
});

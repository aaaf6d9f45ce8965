import { describe, expect, it } from "vitest";
import { kinds } from "./registry";
import { type SampleState, sampleStates } from "./sample";
import { samples } from "./samples";

/** Kinds in which an answer may be right in part. */
const partly = new Set(["ordering", "matching", "multiple-select"]);

describe.each(Object.entries(samples))("the samples of %s", (kind, list) => {
  it("show every state that the kind can be in", () => {
    const shown = new Set<SampleState>(list.map(({ state }) => state));
    const missing = sampleStates.filter((state) => !shown.has(state) && (state !== "part" || partly.has(kind)));
    expect(missing).toEqual([]);
  });

  it("have ids of their own, so that they can stand on one page", () => {
    const ids = list.map(({ face }) => face.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(list.every(({ face }) => face.kind === kind)).toBe(true);
  });

  it("show answers after feedback in the states that name it, and before it in the others", () => {
    for (const { state, marked } of list) {
      const score = marked?.feedback.score;
      if (state === "right") expect(score).toBe(1);
      else if (state === "wrong") expect(score).toBe(0);
      else if (state === "part") expect(score).toSatisfy((share: number) => share > 0 && share < 1);
      else expect(marked).toBeUndefined();
    }
  });
});

it("has samples for each kind", () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(kinds).sort());
});

import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.mjs";
import { measures } from "./measures/measures.mjs";
import { targets } from "./targets.mjs";

describe("what is asked for", () => {
  it("is everything, and kept, unless told", () => {
    expect(readArguments([])).toMatchObject({ names: Object.keys(measures), isKept: true });
    expect(readArguments(["--quick"])).toMatchObject({ names: Object.keys(measures), isKept: false });
  });

  it("may be a row, a measure or a group, each measured once and in the usual order", () => {
    const { names, isKept } = readArguments(["--only=loads,burst-lost,scripts,weight"]);
    expect([names, isKept]).toEqual([["weight", "burst", "kill", "class"], false]);
    expect(readArguments(["--only=card", "--keep"]).isKept).toBe(true);
  });

  it.each([["--only=nothing"], ["--fast"], ["--quick", "--keep"]])("is refused in one sentence: %s", (...args) => {
    expect(() => readArguments(args)).toThrow(/^[^\n]+$/);
  });
});

it("has a measure for every target, and targets for every measure", () => {
  expect(new Set(targets.map(({ measure }) => measure))).toEqual(new Set(Object.keys(measures)));
});

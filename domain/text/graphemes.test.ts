import { describe, expect, it } from "vitest";
import { graphemesOf } from "./graphemes";

describe("graphemesOf", () => {
  it("counts a letter with its marks once", () => {
    expect(graphemesOf("مُحمّد")).toEqual(["مُ", "ح", "مّ", "د"]);
  });

  it("counts a family of joined emoji once", () => {
    expect(graphemesOf("👩‍👧x")).toEqual(["👩‍👧", "x"]);
  });

  it("puts back together what it took apart", () => {
    const text = "لكلّ سؤالٍ سند, 10";
    expect(graphemesOf(text).join("")).toBe(text);
  });
});

import { describe, expect, it } from "vitest";
import { isolate, withoutDirectionControls } from "./isolate";

describe("isolate", () => {
  it("wraps the value in one pair of isolates and nothing else", () => {
    expect([...isolate("F-18")].map((c) => c.codePointAt(0)?.toString(16))).toEqual([
      "2068",
      "46",
      "2d",
      "31",
      "38",
      "2069",
    ]);
  });
});

describe("withoutDirectionControls", () => {
  it("removes marks, embeddings, overrides and isolates, and keeps the words", () => {
    expect(withoutDirectionControls("\u202Eabc\u202C \u200Fسند\u200E \u2067x\u2069\u061C")).toBe("abc سند x");
  });
});

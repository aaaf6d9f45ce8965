import { describe, expect, it } from "vitest";
import { withoutDirectionControls } from "./without-direction-controls";

describe("withoutDirectionControls", () => {
  it("removes marks, embeddings, overrides and isolates, and keeps the words", () => {
    expect(withoutDirectionControls("\u202Eabc\u202C \u200Fسند\u200E \u2067x\u2069\u061C")).toBe("abc سند x");
  });
});

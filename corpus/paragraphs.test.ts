import { describe, expect, it } from "vitest";
import { paragraphAt, paragraphsOf } from "./paragraphs";

describe("paragraphs", () => {
  it("counts the lines that are not empty, from 1", () => {
    const document = "عنوان\n\n  \nمتن أول\nمتن ثانٍ";
    const found = paragraphsOf(document);
    expect(found.map(({ number, start, end }) => [number, document.slice(start, end)])).toEqual([
      [1, "عنوان"],
      [2, "متن أول"],
      [3, "متن ثانٍ"],
    ]);
  });

  it("counts offsets in UTF-16 units and leaves a carriage return out", () => {
    expect(paragraphsOf("\uFEFF😀\r\n\r\nb")).toEqual([
      { number: 1, start: 0, end: 3 },
      { number: 2, start: 7, end: 8 },
    ]);
  });

  it("finds the paragraph of a span, and none for a span over two", () => {
    const paragraphs = paragraphsOf("ab\ncd");
    expect(paragraphAt(paragraphs, 3, 5)?.number).toBe(2);
    expect(paragraphAt(paragraphs, 1, 4)).toBeUndefined();
  });

  it("finds none in an empty document", () => {
    expect(paragraphsOf(" \n")).toEqual([]);
  });
});

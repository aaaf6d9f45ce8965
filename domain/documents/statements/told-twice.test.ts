import { describe, expect, it } from "vitest";
import type { Mark } from "../mark";
import { isToldOfAnother } from "./told-twice";

const words = "المتحف يفتح أبوابه للزوار كل صباح في الصيف";

describe("isToldOfAnother", () => {
  const isIn = (first: string, second: string) => {
    const raw = `${first}. ${"ومر الصيف على القرية. ".repeat(9)}${second}.`;
    const marks = ["سالم النجار", "هدى العلي"].flatMap((name) =>
      [...raw.matchAll(new RegExp(name, "gu"))].map(
        ({ index }) => ({ type: "person", denotes: name, start: index, end: index + name.length }) as unknown as Mark,
      ),
    );
    return isToldOfAnother(raw, { start: 0, end: first.length + 1 }, marks);
  };

  it("sees a quotation that another speaks below", () => {
    expect(isIn(`سالم النجار يقول إن "${words}"`, `وقالت هدى العلي: "${words}"`)).toBe(true);
  });

  it.each([
    ["the same one speaks below", `وقال سالم النجار: "${words}"`],
    ["nobody is named below", `وجاء في البيان: "${words}"`],
    ["others' words stand below", `وقالت هدى العلي: "المتحف مغلق أمام الزوار هذا الصيف كله"`],
  ])("sees none where %s", (_, second) => {
    expect(isIn(`سالم النجار يقول إن "${words}"`, second)).toBe(false);
  });
});

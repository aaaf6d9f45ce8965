import fc from "fast-check";
import { expect, it } from "vitest";
import { arranged } from "./arranged";

const question = (kind: string, sentence: number, words: number) => ({
  ...{ kind, sentence, item: { stem: Array.from({ length: words }, () => "كلمة").join(" ") } },
});

it("asks light questions before heavy ones, each in the order of the text", () => {
  const [late, heavy, early] = [question("a", 9, 10), question("b", 1, 60), question("c", 4, 10)];
  expect(arranged([late, heavy, early])).toEqual([early, late, heavy]);
});

it("asks no fourth of a kind on end where another is left, and leaves nothing out", () => {
  const kinds = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 10 });
  fc.assert(
    fc.property(kinds, (each) => {
      const given = each.map((kind, at) => question(kind, at, 5));
      const inOrder = arranged(given);
      expect(new Set(inOrder)).toEqual(new Set(given));
      for (const [at, { kind }] of inOrder.entries()) {
        const row = inOrder.slice(Math.max(0, at - 3), at);
        const isFourth = row.length === 3 && row.every((before) => before.kind === kind);
        if (isFourth) expect(inOrder.slice(at).every((after) => after.kind === kind)).toBe(true);
      }
    }),
  );
});

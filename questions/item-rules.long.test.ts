import { describe, expect, it } from "vitest";
import { lintItems } from "@/domain/item-rules/lint-items";
import { corpusGround } from "@/domain/item-rules/testing/corpus-ground";
import { makeQuestionBank } from "./question-bank";

const ground = await corpusGround();

describe("the questions of the corpus", () => {
  it.each([...Array(20).keys()].map((at) => at + 1))(
    "break no rule that blocks, under seed %i",
    { timeout: 120_000 },
    (seed) => {
      const { items } = makeQuestionBank(ground.index.ledger, seed);
      const report = lintItems([...items.ar, ...items.en], ground);
      const blocked = report.items.flatMap(({ id, findings }) =>
        findings.filter(({ severity }) => severity === "B").map(({ rule }) => [id, rule]),
      );
      expect(blocked).toEqual([]);
    },
  );
});

import { describe, expect, it } from "vitest";
import { lintItems } from "@/domain/item-rules/lint-items";
import { corpusGround } from "@/domain/item-rules/testing/corpus-ground";
import { makeQuestionBank } from "./question-bank";

const ground = await corpusGround();

describe("the questions of the corpus", () => {
  it.each([1, 2])("break no rule that blocks, under seed %i", (seed) => {
    const { items } = makeQuestionBank(ground.index.ledger, seed);
    const report = lintItems([...items.ar, ...items.en], ground);
    const blocked = report.items.flatMap(({ id, findings }) =>
      findings.filter(({ severity }) => severity === "B").map(({ rule }) => [id, rule]),
    );
    expect(blocked).toEqual([]);
  });
});

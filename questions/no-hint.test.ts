import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import type { FaceBase } from "@/domain/question-kind";
import { makeQuestionBank } from "./question-bank";
import { kinds } from "./registry";

const corpus = await readCorpus(fileURLToPath(new URL("../content", import.meta.url)));
if (!corpus.ok) throw new Error("the content does not read");
const items = makeQuestionBank(corpus.value.ledger, 1).items.ar;

type Choice = FaceBase & { options: { id: string; text: string }[] };

/** Questions that have one right option, as they are shown, with its id. */
const choices = items.flatMap((item) => {
  const face = kinds[item.kind].face(item as never) as Partial<Choice>;
  const { options } = face;
  return options && options.length > 2 && typeof item.key === "string" && options.some(({ id }) => id === item.key)
    ? [{ options, key: item.key, id: item.id }]
    : [];
});

/** How far counts are from what chance gives, in standard deviations: 5 are met once in millions. */
const deviationsMax = 5;

/** Of how many questions `pick` finds the key, against one in as many as there are options. */
function deviations(pick: (options: Choice["options"]) => string | undefined): number {
  const chances = choices.map(({ options }) => 1 / options.length);
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  const found = choices.filter(({ options, key }) => pick(options) === key).length;
  return (found - expected) / Math.sqrt(variance);
}

const byId = (options: Choice["options"]) => [...options].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("what is shown of a choice", () => {
  it("is there for enough questions to tell", () => {
    expect(choices.length).toBeGreaterThan(100);
  });

  it.each([
    ["comes first", (options: Choice["options"]) => options[0]?.id],
    ["comes second", (options: Choice["options"]) => options[1]?.id],
    ["comes last", (options: Choice["options"]) => options.at(-1)?.id],
    ["has the least id", (options: Choice["options"]) => byId(options)[0]?.id],
    ["has the greatest id", (options: Choice["options"]) => byId(options).at(-1)?.id],
  ])("is right no more and no less often when it %s", (_, pick) => {
    expect(Math.abs(deviations(pick))).toBeLessThan(deviationsMax);
  });

  it("has ids that no other question has, so that a key that was learnt marks nothing elsewhere", () => {
    const owner = new Map<string, string>();
    for (const { id, options } of choices) {
      for (const option of options) expect(owner.get(option.id) ?? id).toBe(id);
      for (const option of options) owner.set(option.id, id);
    }
  });
});

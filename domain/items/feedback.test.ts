import { describe, expect, it } from "vitest";
import { feedbackOn } from "./feedback";
import type { ItemBase } from "./item";

const evidence = (source: string): ItemBase["evidence"][number] => ({
  fact: `${source}.members`,
  statement: "69 countries",
  source: { id: source, title: `Document ${source}`, publisher: null, published: "August 2017" },
  paragraph: 2,
});
const reference = (source: string) => ({ source, paragraph: 2, start: 5, end: 9, sha256: "0".repeat(64) });
const item: ItemBase & { key: unknown } = {
  id: "item",
  version: "1",
  lang: "en",
  cell: "member-count|coalition|",
  subject: "coalition",
  topic: "numbers",
  stem: "How many?",
  explanation: "69 countries.",
  perOption: { right: "Yes, 69.", wrong: "No, 69.", other: "No, 69." },
  facts: ["001.members"],
  references: [reference("001"), reference("004")],
  evidence: [evidence("001"), evidence("004")],
  scope: {},
  proof: [],
  difficulty: 0.5,
  key: "right",
};
const graded = { earned: 0, isCorrect: false, keyText: "69", answerText: "70" };

describe("feedback", () => {
  it("names the document behind each reference", () => {
    const { references } = feedbackOn(item, { ...graded, chosen: [] });
    expect(references).toEqual([
      { ...reference("001"), title: "Document 001", published: "August 2017" },
      { ...reference("004"), title: "Document 004", published: "August 2017" },
    ]);
  });

  it("says of what was chosen each thing once", () => {
    expect(feedbackOn(item, { ...graded, chosen: ["wrong", "other"] }).chosen).toBe("No, 69.");
    expect(feedbackOn(item, { ...graded, chosen: ["right", "wrong"] }).chosen).toBe("Yes, 69. No, 69.");
    expect(feedbackOn(item, { ...graded, chosen: [] })).not.toHaveProperty("chosen");
  });

  it("carries grade and key", () => {
    const feedback = feedbackOn(item, { ...graded, earned: 1, isCorrect: true, chosen: ["right"] });
    expect(feedback).toMatchObject({ correct: true, score: 1, key: "right", keyText: "69", answerText: "70" });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import type { Fact } from "@/domain/facts/fact";
import { indexLedger } from "@/domain/facts/index-ledger";
import type { Ledger } from "@/domain/facts/ledger";
import { onceFor } from "@/domain/once-for";
import { makeQuestionBank } from "@/questions/question-bank";
import { valueOfOption } from "@/questions/testing/read-option";
import { compareContent, type QuestionChange } from "./compare-banks";
import { describeDifference } from "./describe-difference";

describe("a change of content", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    const corpus = await readCorpus("content");
    if (!corpus.ok) throw new Error("content cannot be read");
    ledger = corpus.value.ledger;
  });

  /** A choice question of a figure, with a wrong option that another fact could make right. */
  const optionIn = onceFor((ledger: Ledger) => {
    const index = indexLedger(ledger);
    for (const item of makeQuestionBank(ledger, 1).items.en) {
      const fact = ledger.facts.find(({ id }) => id === item.facts[0]);
      if (item.kind !== "single-choice" || fact?.value.type !== "number") continue;
      const option = item.options.find(({ id }) => id !== item.key);
      const value = option && valueOfOption(index, item.id, option, fact);
      if (option && value) return { item, fact, option, value };
    }
    throw new Error("no choice of a figure was made");
  });
  const added = (...facts: Fact[]): Ledger => ({ ...ledger, facts: [...ledger.facts, ...facts] });
  const asked = (questions: readonly QuestionChange[], id: string) => questions.find((question) => question.id === id);

  it("is none where nothing changed", () => {
    const difference = compareContent(ledger, structuredClone(ledger));
    expect(difference).toMatchObject({ facts: [], questions: [] });
    expect(difference.unchanged).toBeGreaterThan(100);
  });

  it("names the key that a correction changes, in both languages, and the correction", () => {
    const { item, fact, value } = optionIn(ledger);
    const correction = { ar: "سهو", en: "A slip." };
    const mended: Fact = { ...fact, value, id: `${fact.id}-mended`, supersedes: fact.id, correction };
    const difference = compareContent(ledger, added(mended));
    expect(difference.facts).toEqual([
      { id: fact.id, change: "superseded", other: mended.id, reason: correction },
      { id: mended.id, change: "added", other: fact.id },
    ]);
    const found = asked(difference.questions, item.id);
    expect(found).toMatchObject({ change: "changed", because: [fact.id, mended.id] });
    expect(found?.key?.from).not.toEqual(found?.key?.to);
    const text = describeDifference(difference);
    expect(text).toContain(`why: ${fact.id}: superseded by ${mended.id} (A slip.)\n`);
    expect(text).toContain(found?.stem.ar);
    expect(text).toContain(found?.stem.en);
    // One fact does not touch what is asked of others.
    expect(difference.unchanged).toBeGreaterThan(difference.questions.length);
  });

  it("names the option that a new fact bars, or the question that it takes away, and the fact; and back again", () => {
    const { item, fact, option, value } = optionIn(ledger);
    const other = ledger.sources.find(({ id }) => id !== fact.source)?.id ?? "";
    const rival: Fact = { ...fact, value, id: "000.rival", source: other };
    const next = added(rival);
    const found = asked(compareContent(ledger, next).questions, item.id);
    expect(found?.because).toContain(rival.id);
    expect(found?.barred).toContainEqual({ text: option.text, facts: [rival.id] });
    const back = asked(compareContent(next, ledger).questions, item.id);
    expect(back?.because).toContain(rival.id);
  });

  it("says which questions go with a fact", () => {
    const { item, fact } = optionIn(ledger);
    const without = { ...ledger, facts: ledger.facts.filter(({ id }) => id !== fact.id) };
    const notes = ledger.notes.filter(({ facts }) => !facts.includes(fact.id));
    const found = asked(compareContent(ledger, { ...without, notes }).questions, item.id);
    expect(found).toMatchObject({ change: "removed", because: [fact.id] });
  });
});

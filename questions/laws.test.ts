import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeQuestionBank } from "./question-bank";
import { bankLaws } from "./testing/bank-laws";
import { itemLaws } from "./testing/item-laws";
import { Tally } from "./testing/tally";
import { stillWrong, withdrawalsByKind } from "./testing/withdrawal";

/** A thousand in laws.long.test.ts, where 200 withdrawals of each kind are tried. */
const seeds = [...Array(8).keys()];
const corpus = await readCorpus(fileURLToPath(new URL("../content", import.meta.url)));
if (!corpus.ok) throw new Error(`the content does not read: ${JSON.stringify(corpus.error.slice(0, 3))}`);
const { ledger } = corpus.value;
const banks = seeds.map((seed) => makeQuestionBank(ledger, seed));
const items = new Map(
  banks.flatMap((bank) => [...bank.items.ar, ...bank.items.en]).map((item) => [item.version, item]),
);

describe("the questions of the corpus, under eight seeds", () => {
  it("are many, and of every kind in both languages", () => {
    expect(items.size).toBeGreaterThan(5000);
    expect(Math.min(...banks.map((bank) => bank.items.ar.length))).toBeGreaterThanOrEqual(400);
    const matchings = banks.map((bank) => bank.items.ar.filter(({ kind }) => kind === "matching").length);
    expect(Math.min(...matchings)).toBeGreaterThanOrEqual(5);
  });

  it.each(itemLaws(indexLedger(ledger)))("$title", ({ faults }) => {
    expect([...items.values()].flatMap(faults)).toEqual([]);
  });

  it.each(bankLaws)("$title", ({ faults }) => {
    expect(banks.flatMap(faults)).toEqual([]);
  });

  it("are the same bytes when made again, for a ledger that no other seed was asked of", () => {
    for (const seed of [0, 7])
      expect(JSON.stringify(makeQuestionBank(structuredClone(ledger), seed))).toBe(JSON.stringify(banks[seed]));
  });

  it("stop showing as wrong what a new fact makes right", { timeout: 120_000 }, () => {
    const byKind = withdrawalsByKind(ledger, banks.slice(0, 3));
    expect(byKind.length).toBe(8);
    for (const cases of byKind) {
      const holds = fc.property(fc.constantFrom(...cases), (each) => {
        expect(stillWrong(ledger, each)).toEqual([]);
      });
      fc.assert(holds, { numRuns: 2 });
    }
  });

  it("let neither place nor length nor order tell the key", () => {
    const tally = new Tally();
    for (const bank of banks) tally.add(bank);
    expect(tally.cues()).toEqual([]);
  });
});

import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import { indexLedger } from "@/domain/facts/index-ledger";
import { makeQuestionBank } from "./question-bank";
import { bankLaws } from "./testing/bank-laws";
import { itemLaws } from "./testing/item-laws";
import { Tally } from "./testing/tally";
import { stillWrong, withdrawalsByKind } from "./testing/withdrawal";

const seeds = 1000;
const batchSize = 20;
const batches = [...Array(seeds / batchSize).keys()].map((batch) => batch * batchSize);

const corpus = await readCorpus(fileURLToPath(new URL("../content", import.meta.url)));
if (!corpus.ok) throw new Error(`the content does not read: ${JSON.stringify(corpus.error.slice(0, 3))}`);
const { ledger } = corpus.value;
const laws = itemLaws(indexLedger(ledger));
const tally = new Tally();
/** A version is a hash of all that is in a question: the same one under another seed is looked at once. */
const seen = new Set<string>();
afterAll(() => console.info(`${seeds} seeds, ${seen.size} different questions\n${tally}`));

describe("the questions of the corpus, under a thousand seeds", () => {
  it.each(batches)("keep every law from seed %i on", { timeout: 300_000 }, (first) => {
    const faults = [...Array(batchSize).keys()].flatMap((at) => faultsUnder(first + at));
    expect(faults).toEqual([]);
    const bytes = () => JSON.stringify(makeQuestionBank(ledger, first));
    expect(bytes()).toBe(bytes());
  });

  it("stop showing as wrong what a new fact makes right", { timeout: 300_000 }, () => {
    const banks = [0, 1, 2, 3, 4].map((seed) => makeQuestionBank(ledger, 100 + seed));
    for (const cases of withdrawalsByKind(ledger, banks)) {
      const holds = fc.property(fc.constantFrom(...cases), (each) => {
        expect(stillWrong(ledger, each)).toEqual([]);
      });
      fc.assert(holds, { numRuns: 200 });
    }
  });

  it("let neither place nor length nor order tell the key", () => {
    expect(tally.cues()).toEqual([]);
  });
});

function faultsUnder(seed: number): unknown[] {
  const bank = makeQuestionBank(ledger, seed);
  tally.add(bank);
  const fresh = [...bank.items.ar, ...bank.items.en].filter(({ version }) => !seen.has(version));
  for (const { version } of fresh) seen.add(version);
  const broken = laws.flatMap(({ title, faults }) => fresh.flatMap(faults).map((fault) => [seed, title, fault]));
  return [...broken, ...bankLaws.flatMap(({ title, faults }) => faults(bank).map((fault) => [seed, title, fault]))];
}

import { describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "@/domain/extraction/extract-document";
import { RecordedFact } from "@/domain/facts/fact";
import { indexLedger } from "@/domain/facts/index-ledger";
import { recordedDraft } from "./recorded-draft";

const corpus = await readCorpus("content");
const index = indexLedger(corpus.ok ? corpus.value.ledger : ({} as never));

const drafts = (raw: string) =>
  extractDocument(raw, { id: "d", lexicons }).facts.flatMap((fact) => recordedDraft(index, raw, fact, "900.one") ?? []);

describe("recordedDraft", () => {
  it("records a candidate of known property, subject and unit, not to be asked before a review", () => {
    const [fact] = drafts("يضم التحالف الدولي أكثر من 90 دولة.");
    expect(RecordedFact.parse(fact)).toMatchObject({
      subject: "coalition",
      property: "member-count",
      value: { type: "number", number: 90, unit: "country", operator: "gt" },
      askable: false,
      references: [{ paragraph: 1, start: 27, end: 34 }],
    });
  });

  it("leaves out what the corpus has no words for, and numbers that are vague", () => {
    expect(drafts("افتتحت الشركة 20 فرعا.")).toEqual([]);
    expect(drafts("يضم التحالف الدولي عشرات الدول.")).toEqual([]);
  });
});

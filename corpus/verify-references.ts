import { createHash } from "node:crypto";
import type { Fact, Reference } from "@/domain/facts/fact";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Source } from "@/domain/facts/source";
import { type Paragraph, paragraphAt, paragraphsOf } from "./paragraphs";
import type { Corpus } from "./read-corpus";
import { faultOfValue, type ReadParagraph, readParagraph, type Span } from "./value-in-spans";

/** Where a check failed; `reference` counts a fact's references from 0. */
export type VerifyProblem = {
  source: string;
  fact?: string;
  reference?: number;
  check: "document" | "offsets" | "paragraph" | "hash" | "value";
  message: string;
};

/** What was checked, and what did not hold. A document that was not given is a problem of its source. */
export type VerifyReport = { documents: number; facts: number; references: number; problems: VerifyProblem[] };

/**
 * Checks the corpus against the documents themselves: that each is the one that was read (sha256, length), that every
 * reference lies where it says, and that the fact's value really stands there. `documents`: raw text by source id.
 */
export function verifyReferences(corpus: Pick<Corpus, "ledger">, documents: ReadonlyMap<string, string>): VerifyReport {
  const index = indexLedger(corpus.ledger);
  const report: VerifyReport = { documents: 0, facts: 0, references: 0, problems: [] };
  for (const source of corpus.ledger.sources) {
    const document = documents.get(source.id);
    const fault = document === undefined ? "The document was not given." : faultOfDocument(source, document);
    if (fault) report.problems.push({ source: source.id, check: "document", message: fault });
    if (document === undefined || fault) continue;
    report.documents++;
    const facts = corpus.ledger.facts.filter((fact) => fact.source === source.id);
    const paragraphs = paragraphsOf(document);
    const texts = paragraphs.map(({ start, end }) => readParagraph(document.slice(start, end)));
    for (const fact of facts) {
      report.facts++;
      report.references += fact.references.length;
      report.problems.push(...problemsOf(index, fact, { document, paragraphs, texts }));
    }
  }
  return report;
}

function faultOfDocument(source: Source, document: string): string | undefined {
  if (document.length !== source.characters)
    return `The document has ${document.length} characters, the source says ${source.characters}.`;
  return sha256(document) === source.sha256
    ? undefined
    : "The document is not the one the source was read from (sha256).";
}
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

type ReadDocument = { document: string; paragraphs: readonly Paragraph[]; texts: readonly ReadParagraph[] };

function problemsOf(index: LedgerIndex, fact: Fact, { document, paragraphs, texts }: ReadDocument): VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  const spans: Span[] = [];
  fact.references.forEach((reference, at) => {
    const found = faultOfReference(reference, document, paragraphs);
    if (found) problems.push({ source: fact.source, fact: fact.id, reference: at, ...found });
    const paragraph = paragraphAt(paragraphs, reference.start, reference.end);
    const text = paragraph && texts[paragraph.number - 1];
    if (!text) return;
    spans.push({
      paragraph: text,
      start: reference.start - paragraph.start,
      end: reference.end - paragraph.start,
      member: reference.member,
    });
  });
  // A fact that was replaced may have been replaced for its value.
  if (problems.length || !index.facts.some((inForce) => inForce.id === fact.id)) return problems;
  const fault = faultOfValue(index, fact, spans);
  return fault ? [{ source: fact.source, fact: fact.id, check: "value", message: fault }] : [];
}

function faultOfReference(
  { paragraph, start, end, sha256: hash }: Reference,
  document: string,
  paragraphs: readonly Paragraph[],
): Pick<VerifyProblem, "check" | "message"> | undefined {
  if (end > document.length || end <= start)
    return { check: "offsets", message: `The span ${start}–${end} does not lie in the document.` };
  const actual = paragraphAt(paragraphs, start, end);
  if (!actual) return { check: "paragraph", message: `The span ${start}–${end} crosses the end of a paragraph.` };
  if (actual.number !== paragraph)
    return { check: "paragraph", message: `The span stands in paragraph ${actual.number}, not ${paragraph}.` };
  if (sha256(document.slice(start, end)) !== hash)
    return { check: "hash", message: `The words at ${start}–${end} are not those that were referred to (sha256).` };
  return undefined;
}

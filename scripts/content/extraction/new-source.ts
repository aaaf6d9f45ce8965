import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readCorpus } from "@/corpus/read-corpus";
import { readDocument } from "@/corpus/read-document";
import { readLexicons } from "@/corpus/read-lexicons";
import { refusedDocument } from "@/corpus/refused-document";
import { readIsoDay } from "@/domain/extraction/dates/calendar";
import { type Extraction, extractDocument } from "@/domain/extraction/extract-document";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import { recordedDraft } from "./recorded-draft";

/**
 * Makes the folder of a new document in content/sources/: what can be counted of it, the candidates that the corpus has
 * words for, and empty places for what an editor writes. `npm run content check` says what is still missing.
 */
export async function newSource([file = "", day]: readonly string[]): Promise<number> {
  if (day !== undefined && !readIsoDay(day)) return refused(`${day} is not a day such as 2024-05-03`);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return refused(`${file || "the document"} cannot be read`);
  const document = readDocument(bytes);
  if (!document.ok) return refused(`${file} ${refusedDocument(document.error)}`);
  const corpus = await readCorpus("content");
  if (!corpus.ok) return refused("the content cannot be used: npm run content check");
  const index = indexLedger(corpus.value.ledger);
  const raw = document.value;
  const id = path.basename(file).replace(/\.[^.]+$/, "");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const known = index.ledger.sources.find((source) => source.sha256 === sha256 || source.id === id);
  if (known) return refused(`this document is already there, as ${known.id}`);
  const { lexicons } = await readLexicons("content");
  const extraction = extractDocument(raw, { id, lexicons, ...(day ? { published: day } : {}) });
  const number = freeNumber(index, id);
  const facts = drafts(index, raw, extraction, number);
  await writeFolder(id, { source: sourceOf({ id, number, sha256, raw, published: extraction.published }), facts });
  console.error(
    `content/sources/${id}: ${facts.length} of ${extraction.facts.length} candidates are recorded, each to be reviewed.`,
  );
  console.error(`The others, with their words: npm run -s sanad -- extract ${file}`);
  return 0;
}

function refused(sentence: string): number {
  console.error(`content new: ${sentence}`);
  return 2;
}

/** The number that the document's name begins with, or the first that is free. */
function freeNumber({ ledger }: LedgerIndex, id: string): string {
  const taken = new Set(ledger.sources.map(({ number }) => number));
  const own = /^\d{3}/.exec(id)?.[0];
  if (own && !taken.has(own)) return own;
  for (let number = 0; ; number++) {
    const padded = String(number).padStart(3, "0");
    if (!taken.has(padded)) return padded;
  }
}

function drafts(index: LedgerIndex, raw: string, { facts }: Extraction, number: string) {
  const counts = new Map<string, number>();
  return facts.flatMap((candidate) => {
    const count = (counts.get(candidate.property) ?? 0) + 1;
    const draft = recordedDraft(index, raw, candidate, `${number}.${candidate.property}-${count}`);
    if (draft) counts.set(candidate.property, count);
    return draft ?? [];
  });
}

const toWrite = { ar: "", en: "" };
type Counted = { id: string; number: string; sha256: string; raw: string; published: string | null };

function sourceOf({ id, number, sha256, raw, published }: Counted) {
  return {
    id,
    number,
    language: "ar",
    sha256,
    characters: raw.length,
    title: toWrite,
    publisher: null,
    published: { on: published ?? "", stated: published !== null },
    names: { dated: toWrite, topical: toWrite },
    gists: {},
    completeParagraphs: [],
  };
}

async function writeFolder(id: string, { source, facts }: { source: object; facts: readonly object[] }): Promise<void> {
  const folder = path.join("content/sources", id);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "source.json"), `${JSON.stringify(source, null, 2)}\n`, { flag: "wx" });
  await writeFile(path.join(folder, "facts.json"), `${JSON.stringify(facts, null, 2)}\n`, { flag: "wx" });
}

import { readCorpus } from "@/corpus/read-corpus";
import { readLexicons } from "@/corpus/read-lexicons";
import { extractDocument } from "@/domain/extraction/extract-document";
import { type CandidateFact, thresholds } from "@/domain/extraction/facts/candidate-fact";
import { indexLedger } from "@/domain/facts/index-ledger";
import { documentsFolder, readDocuments } from "../documents";
import { type Agreement, agreement, isToldInWords } from "./compare-facts";

type Judged = { fact: CandidateFact; agrees: Agreement };

/** Prints what share of the reviewed facts the extractor finds by itself, and how its confidence holds. */
export async function measureExtraction(): Promise<number> {
  const corpus = await readCorpus("content");
  const documents = await readDocuments(documentsFolder());
  if (!corpus.ok || documents.size === 0) {
    console.error("The documents or the content cannot be read: see SANAD_SOURCES, and npm run content check.");
    return 2;
  }
  const index = indexLedger(corpus.value.ledger);
  const { lexicons } = await readLexicons("content");
  const judged: Judged[] = [];
  const shares = corpus.value.ledger.sources.map((source) => {
    const raw = documents.get(`${source.id}.txt`) ?? "";
    const day = source.published?.on ?? "";
    const published = /^\d{4}-\d{2}-\d{2}$/.test(day) ? { published: day } : {};
    const { facts } = extractDocument(raw, { id: source.id, lexicons, ...published });
    const reviewed = index.facts.filter((fact) => fact.source === source.id && !fact.from);
    for (const fact of facts) {
      const isWords = fact.property === "reported" && reviewed.some((one) => isToldInWords(index, fact, one));
      judged.push({ fact, agrees: isWords ? "whole" : best(reviewed.map((one) => agreement(index, fact, one))) });
    }
    const foundIn = (candidates: readonly CandidateFact[]) =>
      reviewed.filter((one) => candidates.some((fact) => agreement(index, fact, one) !== "none"));
    const found = foundIn(facts);
    const taken = facts.filter(({ confidence }) => confidence >= thresholds.automatic);
    const [sure, inWords] = [
      foundIn(taken),
      reviewed.filter((one) => taken.some((fact) => isToldInWords(index, fact, one))),
    ];
    const worded = new Set([...sure, ...inWords]).size;
    const [typed, typedFound] = [reviewed, found].map(
      (all) => all.filter(({ value }) => /number|date/.test(value.type)).length,
    );
    return {
      source: source.number,
      reviewed: reviewed.length,
      found: found.length,
      sure: sure.length,
      worded,
      typed,
      typedFound,
    };
  });
  console.log(
    "| document | reviewed facts | found | above the threshold | or in words of one | dates and numbers | found |\n|---|---|---|---|---|---|---|",
  );
  for (const row of [...shares, totalOf(shares)]) console.log(`| ${Object.values(row).join(" | ")} |`);
  printCalibration(judged);
  return 0;
}

const best = (all: readonly Agreement[]): Agreement =>
  all.includes("whole") ? "whole" : all.includes("value") ? "value" : "none";

type Share = {
  source: string;
  reviewed: number;
  found: number;
  /** Found by a candidate that may be taken without a look. */
  sure: number;
  /** With those whose every word a saying or a deed holds that may be taken so. */
  worded: number;
  typed: number | undefined;
  typedFound: number | undefined;
};
function totalOf(shares: readonly Share[]): Share {
  const sum = (key: Exclude<keyof Share, "source">) => shares.reduce((total, share) => total + (share[key] ?? 0), 0);
  return {
    source: "all",
    reviewed: sum("reviewed"),
    found: sum("found"),
    sure: sum("sure"),
    worded: sum("worded"),
    typed: sum("typed"),
    typedFound: sum("typedFound"),
  };
}

const bands = [0, 0.5, 0.7, 0.8, thresholds.automatic, 1.01];

function printCalibration(judged: readonly Judged[]): void {
  console.log("\n| confidence | candidates | backed by a reviewed fact | mean confidence |\n|---|---|---|---|");
  bands.slice(0, -1).forEach((from, at) => {
    const to = bands[at + 1] ?? 1;
    const band = judged.filter(({ fact }) => fact.confidence >= from && fact.confidence < to);
    if (band.length === 0) return;
    const right = band.filter(({ agrees }) => agrees === "whole").length;
    const mean = band.reduce((sum, { fact }) => sum + fact.confidence, 0) / band.length;
    console.log(`| ${from} to ${Math.min(to, 1)} | ${band.length} | ${right} | ${mean.toFixed(2)} |`);
  });
}

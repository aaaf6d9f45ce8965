// Prints as JSON how many documents of 600 words a second are read, and what a character costs there and in 2 MB.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { annotatedArticle } from "@/corpus/articles/annotated-article";
import { readLexicons } from "@/corpus/read-lexicons";
import { extractDocument } from "@/domain/extraction/extract-document";
import { seededRng, shuffled } from "@/domain/rng";

const articlesFolder = "corpus/articles";
const warmUps = 1;
const documents = 40;
const wordsEach = 600;
/** Bytes: nothing larger is read. */
const largest = 2_000_000;

const rounds = Number(process.argv[2] ?? 3);
const { lexicons } = await readLexicons("content");
const paragraphs = await readParagraphs();
const small = Array.from({ length: documents }, (_, seed) => documentOf(seed, (text) => wordsIn(text) >= wordsEach));
const large = documentOf(documents, (text) => text.length * 2 >= largest);
const perSecond: number[] = [];
const smallNs: number[] = [];
const largeNs: number[] = [];
for (let round = -warmUps; round < rounds; round++) {
  const smallMs = msOf(() => small.map(read));
  const largeMs = msOf(() => read(large));
  if (round < 0) continue;
  perSecond.push(documents / (smallMs / 1000));
  smallNs.push((smallMs * 1e6) / small.join("").length);
  largeNs.push((largeMs * 1e6) / large.length);
}
console.log(JSON.stringify({ perSecond, smallNs, largeNs }));

function read(raw: string) {
  return extractDocument(raw, { id: "bench", lexicons, published: "2024-05-03" });
}

/** Those of the annotated articles, which are our own words. */
async function readParagraphs(): Promise<string[]> {
  const names = (await readdir(articlesFolder)).filter((name) => name.endsWith(".marked")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(articlesFolder, name), "utf8")));
  return texts.flatMap((text) => annotatedArticle(text).raw.split("\n")).filter((line) => line.trim() !== "");
}

/** Paragraphs in an order of their own, over and over, until the text is long enough. */
function documentOf(seed: number, isEnough: (text: string) => boolean): string {
  const rng = seededRng(`document ${seed}`);
  let text = "";
  while (!isEnough(text)) {
    const order = shuffled(paragraphs, rng);
    for (const paragraph of order) {
      if (isEnough(text)) break;
      text += `${paragraph}\n\n`;
    }
  }
  return text;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** Of the processor: what else the machine does is not counted. */
function msOf(step: () => void): number {
  const from = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

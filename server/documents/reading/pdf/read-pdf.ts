import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { err, ok, type Result } from "@/domain/result";
import type { Glyph } from "./glyph";
import { gapBetweenWords, linesOf } from "./lines";
import { paragraphsOf } from "./paragraphs";
import { readable } from "./readable";

/**
 * Why a PDF is not taken. locked: behind a password · pages: too many · scan: pictures of pages, no text · unsure: its
 * letters are not named, so that the text would be wrong · swollen: it takes too long or too much memory.
 */
export type PdfRefusal = "locked" | "broken" | "pages" | "scan" | "unsure" | "swollen";

/** What one file may take: pages, glyphs (what comes after them is not read), lines of a page, milliseconds, and bytes of memory beyond what the server has. */
const pagesMax = 100;
const glyphsMax = 120_000;
const linesMax = 600;
const withinMs = 10_000;
const memoryMax = 400_000_000;

/** Letters on a page with which it may yet be a picture that has a number or a name printed on it. */
const scanLetters = 30;

type Pages = { pages: Glyph[][] } | { refused: PdfRefusal };

/** The text of a PDF, a paragraph a line, without its vowel marks; tests set tighter `limits`. */
export async function readPdf(
  bytes: Uint8Array,
  limits = { withinMs, memoryMax },
): Promise<Result<string, PdfRefusal>> {
  const read = await inTurn(() => readPages(bytes, limits));
  if ("refused" in read) return err(read.refused);
  const { pages } = read;
  const letters = pages.flat().filter(([text]) => /\p{L}/u.test(text)).length;
  if (letters < scanLetters * pages.length) return err("scan");
  const gap = gapBetweenWords(pages);
  const lines = pages.map((glyphs) => linesOf(glyphs, gap));
  if (lines.some((page) => page.length > linesMax)) return err("swollen");
  const text = readable(paragraphsOf(lines));
  return text === undefined ? err("unsure") : ok(text);
}

let last: Promise<unknown> = Promise.resolve();

/** One file at a time: what each may take is counted for it alone. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

/** In a thread of its own, which is stopped when it takes too much: the library reads whatever a file bids it to. */
function readPages(bytes: Uint8Array, limits: { withinMs: number; memoryMax: number }): Promise<Pages> {
  const thread = new Worker(join(process.cwd(), "server/documents/reading/pdf/glyphs-worker.mjs"), {
    workerData: { bytes: Uint8Array.from(bytes), pagesMax, glyphsMax },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    env: {},
    execArgv: [],
  });
  const before = process.memoryUsage.rss();
  return new Promise<Pages>((resolve) => {
    const late = setTimeout(() => resolve({ refused: "swollen" }), limits.withinMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.memoryMax) resolve({ refused: "swollen" });
    }, 20);
    thread.once("message", resolve);
    thread.once("error", (error: NodeJS.ErrnoException) =>
      resolve({ refused: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "swollen" : "broken" }),
    );
    thread.once("exit", () => {
      clearTimeout(late);
      clearInterval(watch);
      resolve({ refused: "broken" });
    });
  }).finally(() => thread.terminate());
}

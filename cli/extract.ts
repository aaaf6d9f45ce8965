import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readDocument } from "@/corpus/read-document";
import { readLexicons } from "@/corpus/read-lexicons";
import { refusedDocument } from "@/corpus/refused-document";
import { readIsoDay } from "@/domain/extraction/dates/calendar";
import { isMonotonous } from "@/domain/extraction/document/is-monotonous";
import { extractDocument } from "@/domain/extraction/extract-document";
import { err, ok } from "@/domain/result";
import type { VerbWithoutFacts } from "./verb";

export const extract: VerbWithoutFacts = {
  name: "extract",
  usage: "FILE [--published YYYY-MM-DD] [--id ID]",
  does: "Reads an Arabic news document: dates, quantities, people, organisations, places, quotations, and candidate facts.",
  operand: "FILE",
  options: {
    published: "the day of publication, from which «yesterday» and «last March» are counted",
    id: "the document's id; without it, the file's name without its ending",
  },
  async runWithoutFacts(given, contentFolder) {
    const { FILE: file = "", published } = given;
    if (published !== undefined && !readIsoDay(published))
      return err(`--published ${published} is not a day such as 2024-05-03`);
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return err(`${file} cannot be read`);
    const document = readDocument(bytes);
    if (!document.ok) return err(`${file} ${refusedDocument(document.error)}`);
    if (isMonotonous(document.value)) return err(`${file} is one word over and over, and no text`);
    const { lexicons, problems } = await readLexicons(contentFolder);
    const [problem] = problems;
    if (problem) return err(`${contentFolder}/${problem.file}: ${problem.message}`);
    const raw = document.value;
    const id = given.id ?? basename(file).replace(/\.[^.]+$/, "");
    const {
      published: day,
      spans,
      facts,
    } = extractDocument(raw, { id, lexicons, ...(published ? { published } : {}) });
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const json = {
      document: { id, sha256, characters: raw.length, published: day },
      spans: spans.map(({ rule: _, ...span }) => span),
      facts,
    };
    return ok({ json, hasFindings: false });
  },
};

import "server-only";
import { checkDocument, type DocumentRefusal, mostBytes } from "@/domain/extraction/document/check-document";
import { isMonotonous } from "@/domain/extraction/document/is-monotonous";
import { err, ok, type Result } from "@/domain/result";
import type { FormFile } from "../../http/form-file";
import { decodeText } from "./decode-text";
import { readDocx } from "./docx/read-docx";
import { fileSort, type UnreadSort } from "./file-sort";
import { markupParagraphs } from "./markup-paragraphs";
import { type PdfRefusal, readPdf } from "./pdf/read-pdf";

/**
 * Why a text is not taken. sort: a file that is none of those read · link: an address instead of a text · nothing: there is
 * not a sentence to ask of.
 */
export type TextRefusal =
  | DocumentRefusal
  | { reason: "sort"; sort: UnreadSort }
  | { reason: PdfRefusal | "link" | "nothing" };

/** The text of what a teacher pasted or uploaded: a file where there is one. */
export async function givenText(pasted: string, file: FormFile | undefined): Promise<Result<string, TextRefusal>> {
  if (!file && isLink(pasted)) return err({ reason: "link" });
  const text = file ? await readFile(file) : ok(plainOrMarkup(pasted.replace(/\r\n?/g, "\n")));
  if (!text.ok) return text;
  if (Buffer.byteLength(text.value) > mostBytes) return err({ reason: "too-large" });
  const checked = checkDocument(text.value);
  if (!checked.ok) return checked;
  return isProse(checked.value) ? checked : err({ reason: "nothing" });
}

async function readFile({ name, bytes }: FormFile): Promise<Result<string, TextRefusal>> {
  if (bytes.length > mostBytes) return err({ reason: "too-large" });
  const sort = fileSort(bytes);
  if (sort === "locked") return err({ reason: sort });
  if (sort === "zip") return readDocx(bytes);
  if (sort === "text") return readPlain(name, bytes);
  if (sort !== "pdf") return err({ reason: "sort", sort });
  const text = await readPdf(bytes);
  return text.ok ? text : err({ reason: text.error });
}

/** Text, or a page that a browser shows. */
function readPlain(name: string, bytes: Uint8Array): Result<string, TextRefusal> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const lines = text.value.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  return ok(/\.x?html?$/i.test(name) ? markupParagraphs(lines) : plainOrMarkup(lines));
}

/** The source of a page is read as what it shows. */
const plainOrMarkup = (lines: string): string =>
  /^\s*<(?:!doctype|html|head|body|div|article|p)\b/i.test(lines) ? markupParagraphs(lines) : withoutEntities(lines);

const longestLink = 2000;
const isLink = (pasted: string): boolean =>
  pasted.length < longestLink && /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(pasted);

/** Signs that a page spells out, which text copied from its source still has. */
const entities = new Map(
  Object.entries({ quot: '"', amp: "&", lt: "<", gt: ">", apos: "'", nbsp: " ", laquo: "\u00AB", raquo: "\u00BB" }),
);
const withoutEntities = (text: string): string =>
  text
    .replace(/&([a-z]{2,6});/g, (whole, name: string) => entities.get(name) ?? whole)
    .replace(/&#(\d{2,4});/g, (whole, code: string) =>
      Number(code) >= 32 ? String.fromCharCode(Number(code)) : whole,
    );

const fewestWords = 6;
/** A few words, of several kinds. */
function isProse(text: string): boolean {
  return text.slice(0, 50_000).split(/\s+/u).filter(Boolean).length >= fewestWords && !isMonotonous(text);
}

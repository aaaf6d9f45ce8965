import "server-only";
import { decodeDocument } from "@/corpus/read-document";
import { checkDocument, type DocumentRefusal, mostBytes } from "@/domain/extraction/document/check-document";
import { err, ok, type Result } from "@/domain/result";
import type { FormFile } from "../http/form-file";
import { markupParagraphs } from "./markup-paragraphs";

/** Why a text is not taken. sort: a file that is none of those read · nothing: there is not a sentence to ask of. */
export type TextRefusal = DocumentRefusal | { reason: "sort" | "nothing" };

/** The text of what a teacher pasted or uploaded: a file where there is one. */
export function readText(pasted: string, file: FormFile | undefined): Result<string, TextRefusal> {
  const text = file ? readFile(file) : pastedText(pasted);
  if (!text.ok) return text;
  const checked = checkDocument(text.value);
  if (!checked.ok) return checked;
  return isProse(checked.value) ? checked : err({ reason: "nothing" });
}

function pastedText(pasted: string): Result<string, TextRefusal> {
  if (Buffer.byteLength(pasted) > mostBytes) return err({ reason: "too-large" });
  return ok(pasted.replace(/\r\n?/g, "\n"));
}

/** How PDF, ZIP (so DOCX), old Office files, PNG, JPEG, GIF, gzip and RTF begin, whatever they are called. */
const otherSorts = ["25504446", "504b0304", "d0cf11e0", "89504e47", "ffd8ff", "47494638", "1f8b", "7b5c7274"];

function readFile({ name, bytes }: FormFile): Result<string, TextRefusal> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (otherSorts.some((beginning) => head.startsWith(beginning))) return err({ reason: "sort" });
  const text = decodeDocument(bytes);
  if (!text.ok) return text;
  const lines = text.value.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const isMarkup = /\.x?html?$/i.test(name) || /^\s*<(?:!doctype|html|head|body|div|article|p)\b/i.test(lines);
  return ok(isMarkup ? markupParagraphs(lines) : lines);
}

/** A few words of several kinds: one word over and over, or one without end, is no text. */
function isProse(text: string): boolean {
  const words = text.slice(0, 50_000).split(/\s+/u).filter(Boolean);
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  return words.length >= 6 && longest <= 200 && new Set(words).size >= Math.min(20, words.length / 4);
}

import { checkDocument, type DocumentRefusal, mostBytes } from "@/domain/extraction/document/check-document";
import { err, ok, type Result } from "@/domain/result";

/** The text of a document's bytes: UTF-8, Arabic, up to 2 MB. A byte order mark stays, for it counts among the offsets. */
export function readDocument(bytes: Uint8Array): Result<string, DocumentRefusal> {
  const text = decodeDocument(bytes);
  return text.ok ? checkDocument(text.value) : text;
}

/** The same of any language: what holds markup beside its Arabic. */
export function decodeDocument(bytes: Uint8Array): Result<string, DocumentRefusal> {
  if (bytes.length === 0) return err({ reason: "empty" });
  if (bytes.length > mostBytes) return err({ reason: "too-large" });
  if (isOtherUnicode(bytes)) return err({ reason: "encoding" });
  if (isArchive(bytes) || bytes.includes(0)) return err({ reason: "binary" });
  const text = decode(bytes);
  return text === undefined ? err({ reason: "encoding" }) : ok(text);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The byte order marks of UTF-16. */
const isOtherUnicode = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** How PDF, ZIP (so DOCX), old Office files, PNG, JPEG, GIF, gzip and RTF begin. */
const beginnings = ["25504446", "504b0304", "d0cf11e0", "89504e47", "ffd8ff", "47494638", "1f8b", "7b5c7274"];
function isArchive(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return beginnings.some((beginning) => head.startsWith(beginning));
}

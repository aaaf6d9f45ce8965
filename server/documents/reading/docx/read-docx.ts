import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { docxParagraphs } from "./docx-paragraphs";
import { readZip, type ZipRefusal } from "./read-zip";

/** What else begins as a Word document does. */
export type ZipSort = "odt" | "sheet" | "slides" | "archive";

export type DocxRefusal = { reason: ZipRefusal } | { reason: "sort"; sort: ZipSort };

/** The text of a Word document, a paragraph a line: of its main part, so without headers, footers, notes and comments. */
export function readDocx(bytes: Uint8Array): Result<string, DocxRefusal> {
  const zip = readZip(bytes, /^word\/document\d*\.xml$/i);
  if (!zip.ok) return err({ reason: zip.error });
  const { names, part } = zip.value;
  if (!part) return err({ reason: "sort", sort: sortOf(names) });
  const xml = decodeXml(part);
  const text = xml === undefined ? undefined : docxParagraphs(xml);
  return text === undefined ? err({ reason: "broken" }) : ok(text);
}

/** Told by a file that each sort has. */
function sortOf(names: readonly string[]): ZipSort {
  if (names.includes("xl/workbook.xml")) return "sheet";
  if (names.includes("ppt/presentation.xml")) return "slides";
  return names.includes("content.xml") && names.includes("mimetype") ? "odt" : "archive";
}

/** XML is in UTF-8, or in UTF-16 and says so by its first bytes. */
function decodeXml(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

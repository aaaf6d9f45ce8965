import "server-only";
import type { ZipSort } from "./docx/read-docx";

/** Files that are told apart by how they begin, whatever they are called. */
export type FileSort = "zip" | "pdf" | "text" | "locked" | UnreadSort;

/** Those that are never read. */
export type UnreadSort = ZipSort | "doc" | "office" | "rtf" | "picture";

const beginnings: [beginning: string, FileSort][] = [
  ["504b0304", "zip"],
  ["504b0506", "archive"],
  ["7b5c727466", "rtf"],
  ["89504e47", "picture"],
  ["ffd8ff", "picture"],
  ["47494638", "picture"],
  ["49492a00", "picture"],
  ["4d4d002a", "picture"],
  ["1f8b", "archive"],
  ["377abcaf271c", "archive"],
  ["526172211a07", "archive"],
];

const hexOf = (bytes: Uint8Array, start: number, end: number) =>
  Buffer.from(bytes.subarray(start, end)).toString("hex");

export function fileSort(bytes: Uint8Array): FileSort {
  const head = hexOf(bytes, 0, 8);
  if (head === "d0cf11e0a1b11ae1") return officeSort(bytes);
  const found = beginnings.find(([beginning]) => head.startsWith(beginning));
  if (found) return found[1];
  if (["WEBP", "ftyp"].some((mark) => Buffer.from(bytes.subarray(4, 12)).includes(mark))) return "picture";
  // A PDF may begin a little later, behind what a mail program left there.
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-") ? "pdf" : "text";
}

/** Office files before 2007, and newer ones behind a password, are containers whose parts are named in UTF-16. */
function officeSort(bytes: Uint8Array): FileSort {
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "locked";
  return holds("WordDocument") ? "doc" : "office";
}

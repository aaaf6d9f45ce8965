import "server-only";
import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { err, ok, type Result } from "@/domain/result";

/** Names in a ZIP file, and the one part of it that was asked for. */
export type ZipPart = { names: string[]; part: Uint8Array | undefined };

/** swollen: more files, or more bytes in the part, than any document has · broken: it is no whole ZIP file. */
export type ZipRefusal = "swollen" | "broken";

/** What a document may hold: files, bytes of the one part that is unpacked, and how much smaller a large one is packed. */
const filesMax = 2_000;
const partBytesMax = 16_000_000;
const largeBytes = 4_000_000;
const ratioMax = 120;

/** Packed bytes that are given to the unpacker at once: they give at most a thousand times as many. */
const stepBytes = 4_096;

/** Unpacks the first part whose name fits, and no other; stops as soon as it grows beyond what is allowed. */
export function readZip(bytes: Uint8Array, wanted: RegExp): Result<ZipPart, ZipRefusal> {
  const names: string[] = [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  const sizeMax = Math.min(partBytesMax, Math.max(largeBytes, ratioMax * bytes.length));
  let isWhole = false;
  let isBroken = false;
  let isOpen = false;
  const unzip = new Unzip((file: UnzipFile) => {
    names.push(file.name);
    if (isOpen || !wanted.test(file.name)) return;
    isOpen = true;
    file.ondata = (error, chunk, isLast) => {
      if (error) isBroken = true;
      else chunks.push(chunk);
      size += chunk?.length ?? 0;
      isWhole = isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !isBroken; at += stepBytes) {
      unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
      if (names.length > filesMax || size > sizeMax) return err("swollen");
    }
  } catch {
    isBroken = true;
  }
  if (isBroken || names.length === 0 || (isOpen && !isWhole)) return err("broken");
  return ok({ names, part: isOpen ? Buffer.concat(chunks) : undefined });
}

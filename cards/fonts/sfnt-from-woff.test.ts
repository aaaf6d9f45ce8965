import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sfntFromWoff } from "./sfnt-from-woff";

const woffOf = (script: string) => readFileSync(`node_modules/@fontsource/cairo/files/cairo-${script}-700-normal.woff`);

/** Tables with their checksums, as the file lists them and as its bytes add up. */
function tablesOf(sfnt: Uint8Array) {
  const view = new DataView(sfnt.buffer);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    let sum = 0;
    for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    return { tag: String.fromCharCode(...sfnt.subarray(entry, entry + 4)), listed: view.getUint32(entry + 4), sum };
  });
}

describe("sfntFromWoff", () => {
  it.each(["arabic", "latin", "latin-ext"])("unpacks every table of the %s file unharmed", (script) => {
    const tables = tablesOf(sfntFromWoff(woffOf(script)));
    expect(tables.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(["cmap", "glyf", "GPOS", "GSUB", "head", "hmtx"]),
    );
    // The head table's own sum is taken before the whole file's is written into it.
    for (const { tag, listed, sum } of tables) if (tag !== "head") expect(sum, tag).toBe(listed);
  });

  it("refuses a file of another format", () => {
    const woff2 = readFileSync("node_modules/@fontsource/cairo/files/cairo-latin-700-normal.woff2");
    expect(() => sfntFromWoff(woff2)).toThrow("not a WOFF 1.0 file");
  });
});

import { inflateSync } from "node:zlib";

const woffHeaderBytes = 44;
const woffEntryBytes = 20;
const sfntHeaderBytes = 12;
const sfntEntryBytes = 16;

type Table = { tag: Uint8Array; checksum: number; content: Uint8Array };

/**
 * Unpacks a WOFF 1.0 file into the sfnt that HarfBuzz reads. Throws on anything else: the files come with a package.
 * Source: W3C Recommendation «WOFF File Format 1.0», sections 3 to 5.
 */
export function sfntFromWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new TypeError("not a WOFF 1.0 file");
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) => readTable(woff, view, index));
  return writeSfnt(view.getUint32(4), tables);
}

function readTable(woff: Uint8Array, view: DataView, index: number): Table {
  const entry = woffHeaderBytes + index * woffEntryBytes;
  const offset = view.getUint32(entry + 4);
  const packedLength = view.getUint32(entry + 8);
  const packed = woff.subarray(offset, offset + packedLength);
  return {
    tag: woff.subarray(entry, entry + 4),
    content: packedLength < view.getUint32(entry + 12) ? inflateSync(packed) : packed,
    checksum: view.getUint32(entry + 16),
  };
}

function writeSfnt(flavour: number, tables: Table[]): Uint8Array {
  const padded = (length: number) => (length + 3) & ~3;
  const firstTable = sfntHeaderBytes + tables.length * sfntEntryBytes;
  const sfnt = new Uint8Array(tables.reduce((sum, { content }) => sum + padded(content.length), firstTable));
  const view = new DataView(sfnt.buffer);
  const searchSteps = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** searchSteps * sfntEntryBytes);
  view.setUint16(8, searchSteps);
  view.setUint16(10, (tables.length - 2 ** searchSteps) * sfntEntryBytes);
  let offset = firstTable;
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const entry = sfntHeaderBytes + index * sfntEntryBytes;
    sfnt.set(tag, entry);
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, content.length);
    sfnt.set(content, offset);
    offset += padded(content.length);
  }
  return sfnt;
}

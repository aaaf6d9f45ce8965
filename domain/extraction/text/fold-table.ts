import { foldLoosely } from "../../text/fold-arabic";
import { toLatinDigits } from "../../text/numerals";

/** What a UTF-16 unit folds to: its own code, another code, nothing, or several letters. */
export type FoldTable = { codes: Uint16Array; expansions: ReadonlyMap<number, string> };

/** Codes of the table that stand for no letter: both are noncharacters of Unicode. */
export const dropped = 0xfffe;
export const several = 0xffff;

const space = 0x20;
const lineFeed = 0x0a;
/** Ranges whose folding asks Unicode: Arabic, presentation forms, full-width forms, small digits of other scripts. */
const asked = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x600, 0x6ff],
  [0x7c0, 0x7c9],
  [0x966, 0x96f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0x2066, 0x2069],
  [0xfb00, 0xfdff],
  [0xfe00, 0xfe0f],
  [0xfe70, 0xfeff],
  [0xff01, 0xff5e],
] as const;

/**
 * U+066A per cent, alefs with a hamza apart or waved, Persian kaf, ya and ha, Urdu ha: letters that `foldLoosely` tells apart; rare quotation marks. U+066B and
 * U+066C stay.
 */
const alike: Readonly<Record<number, number>> = {
  1642: 0x25,
  1650: 0x627,
  1651: 0x627,
  1653: 0x627,
  1705: 0x643,
  1740: 0x64a,
  1729: 0x647,
  1726: 0x647,
  1749: 0x647,
  35: space,
  95: space,
  9: space,
  160: space,
  8239: space,
  13: lineFeed,
  11: lineFeed,
  12: lineFeed,
  133: lineFeed,
  8222: 0x201c,
  8223: 0x22,
  8243: 0x22,
  8249: 0xab,
  8250: 0xbb,
  8232: lineFeed,
  8233: lineFeed,
};

export const foldTable: FoldTable = build();

function build(): FoldTable {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const expansions = new Map<number, string>();
  for (const [first, last] of asked) for (let code = first; code <= last; code++) set(code, folded(code));
  for (let code = 0x2000; code <= 0x200a; code++) codes[code] = space;
  for (const [from, to] of Object.entries(alike)) codes[Number(from)] = to;
  return { codes, expansions };

  function set(code: number, text: string): void {
    codes[code] = text.length === 0 ? dropped : text.length === 1 ? text.charCodeAt(0) : several;
    if (text.length > 1) expansions.set(code, text);
  }
}

function folded(code: number): string {
  const letter = String.fromCharCode(code);
  if (/[\u066B\u066C\uFD3E\uFD3F]/.test(letter)) return letter;
  if (/\p{Nd}/u.test(letter)) return toLatinDigits(letter);
  return foldLoosely(letter).replace(/\p{M}/gu, "");
}

import { withoutDirectionControls } from "../arabic/without-direction-controls";
import { toLatinDigits } from "../text/numerals";

/** Digits and capitals without I, L, O and U. Source: Douglas Crockford, Base 32. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bitsPerSymbol = 5;
const symbolsOfCode = 16;

/** Bits that a code carries: too many for anyone to find one by trying. */
export const recoveryCodeBits = symbolsOfCode * bitsPerSymbol;

/** Longest text that is read as a code: people paste more than the code at times, but not much more. */
const typedMax = 100;

/** A code for 80 random bits, to read aloud and write down: «7K2M-9QXA-0H4D-VR5T». Refuses fewer than ten bytes. */
export function writeRecoveryCode(bytes: Uint8Array): string {
  if (bytes.length * 8 < recoveryCodeBits) throw new RangeError(`a code takes ${recoveryCodeBits / 8} random bytes`);
  const code = Array.from({ length: symbolsOfCode }, (_, at) => symbols.charAt(fiveBits(bytes, at * bitsPerSymbol)));
  return grouped(code.join(""));
}

/** Five bits from the bit `start` on; they stand in one byte or in two. */
function fiveBits(bytes: Uint8Array, start: number): number {
  const at = start >> 3;
  const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (pair >> (16 - bitsPerSymbol - (start & 7))) & (symbols.length - 1);
}

/**
 * The code behind what someone typed or pasted, in capitals with its hyphens: small letters, digits of any script,
 * O for 0, I and L for 1, and spaces, dashes or dots anywhere are forgiven. `undefined` for all that is no code.
 */
export function readRecoveryCode(typed: string): string | undefined {
  if (typed.length > typedMax) return undefined;
  const plain = toLatinDigits(withoutDirectionControls(typed))
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}\u2212\u0640._,:\u060C]/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (plain.length !== symbolsOfCode || ![...plain].every((symbol) => symbols.includes(symbol))) return undefined;
  return grouped(plain);
}

const grouped = (code: string) => code.replace(/(?<=^(?:.{4})+)(?=.)/g, "-");

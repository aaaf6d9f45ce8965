import type { Rng } from "../rng";
import { toLatinDigits } from "../text/numerals";

/**
 * What class codes are made of: no two look alike (not 0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and no vowel stands among
 * them, so that no code is a word.
 */
export const codeAlphabet = "34679CDFGHJKMNPQRTVWXY";

/** Characters of a code: 22 to the power of 7 are 31 bits. */
export const codeLength = 7;

/** A new code: seven characters of the alphabet, each as likely as any other. */
export function makeClassCode(rng: Rng): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[Math.floor(rng() * codeAlphabet.length)]).join("");
}

/**
 * The code that somebody typed, in small or capital letters, with digits of any script, with spaces or hyphens between.
 * Refuses (`undefined`) whatever cannot be a code.
 */
export function readClassCode(typed: string): string | undefined {
  if (typed.length > 60) return undefined;
  const code = toLatinDigits(typed)
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}._]/gu, "");
  const isCode = code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character));
  return isCode ? code : undefined;
}

/** A code as it is shown, in two parts that are easy to read out: 3 and 4 characters. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

import { dropped, foldTable, several } from "./fold-table";

/** A text folded for reading, and where each of its characters stands in the raw text. Offsets are UTF-16 units. */
export type ShadowText = {
  raw: string;
  text: string;
  /** The raw offset at which a shadow character begins; the raw text's end for the shadow's end. */
  rawStart(shadowOffset: number): number;
  /** The raw offset after the character before a shadow offset, with the vowel marks and tatweel that follow it. */
  rawEnd(shadowOffset: number): number;
  /** The first shadow character that begins at a raw offset or after it. */
  shadowAt(rawOffset: number): number;
};

/**
 * Folds as `foldLoosely` does, and keeps every offset: no tashkeel, tatweel or direction controls; one alef, ya and ha;
 * hamza seats as letters; Persian kaf and ya as Arabic; Latin digits and lower case; white space, # and _ as a space,
 * each end of a line as a line feed; compatibility forms unfolded; apostrophes that quote as one mark. Other quotation
 * marks and U+066B, U+066C stay as they are.
 */
export function shadowOf(raw: string): ShadowText {
  const codes = new Uint16Array(lengthOfShadow(raw));
  const starts = new Uint32Array(codes.length + 1);
  let length = 0;
  for (let at = 0; at < raw.length; at++) {
    const folded = codeAt(raw, at);
    if (folded === dropped) continue;
    if (folded !== several) {
      codes[length] = folded;
      starts[length++] = at;
      continue;
    }
    const letters = expansionOf(raw, at);
    for (let index = 0; index < letters.length; index++) {
      codes[length] = letters.charCodeAt(index);
      starts[length++] = at;
    }
  }
  starts[length] = raw.length;
  return withOffsets(raw, decode(codes), starts);
}

function codeAt(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  return isApostrophe(code) ? apostropheAt(raw, at) : (foldTable.codes[code] as number);
}

/** Two apostrophes are a quotation mark, and so is one at the edge of an Arabic word. */
function apostropheAt(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  const [before, after] = [raw.charCodeAt(at - 1), raw.charCodeAt(at + 1)];
  if (before === code) return dropped;
  if (after === code) return mark;
  const isEdge =
    isArabic(before) !== isArabic(after) && !/[\p{L}\d]/u.test(raw.charAt(isArabic(before) ? at + 1 : at - 1));
  return isEdge ? mark : code;
}
const mark = 0x22;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2018 || code === 0x2019;
/** A letter, a vowel mark or the tatweel. */
const isArabic = (code: number) => code >= 0x620 && code <= 0x65f;

const expansionOf = (raw: string, at: number) => foldTable.expansions.get(raw.charCodeAt(at)) ?? "";

function lengthOfShadow(raw: string): number {
  let length = 0;
  for (let at = 0; at < raw.length; at++) {
    const folded = codeAt(raw, at);
    if (folded === dropped) continue;
    length += folded === several ? expansionOf(raw, at).length : 1;
  }
  return length;
}

function decode(codes: Uint16Array): string {
  const chunk = 8192;
  let text = "";
  for (let at = 0; at < codes.length; at += chunk)
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + chunk));
  return text;
}

function withOffsets(raw: string, text: string, starts: Uint32Array): ShadowText {
  const rawStart = (shadowOffset: number) => starts[Math.min(shadowOffset, text.length)] as number;
  return {
    raw,
    text,
    rawStart,
    rawEnd(shadowOffset) {
      if (shadowOffset <= 0) return 0;
      let end = rawStart(shadowOffset - 1) + 1;
      while (end < raw.length && clings(raw.charCodeAt(end))) end++;
      return end;
    },
    shadowAt(rawOffset) {
      let [low, high] = [0, text.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) < rawOffset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Vowel marks, Quranic signs, superscript alef, tatweel, variation selectors. */
function clings(code: number): boolean {
  if (code === 0x640 || code === 0x670) return true;
  return (code >= 0x64b && code <= 0x65f) || (code >= 0x6d6 && code <= 0x6ed && foldTable.codes[code] === dropped);
}

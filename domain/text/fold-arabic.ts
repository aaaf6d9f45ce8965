// Tashkeel, small signs, superscript alef, tatweel; zero-width and direction controls; byte-order mark.
const marks = /[\u064B-\u065F\u06D6-\u06ED\u0670\u0640\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const alefs = /[\u0622\u0623\u0625\u0671]/g;

/**
 * Text reduced to what two spellings share, for comparing, never for showing: no tashkeel, one alef, final ya for alef
 * maqsura, compatibility forms unfolded, lower case, single spaces. Digits keep their script (see `readNumber`).
 */
export function foldArabic(text: string): string {
  return text
    .normalize("NFKC")
    .replace(marks, "")
    .replace(alefs, "\u0627")
    .replace(/\u0649/g, "\u064A")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** As `foldArabic`, and ta marbuta as ha, hamza seats as their letters: what people type when they are in a hurry. */
export function foldLoosely(text: string): string {
  return foldArabic(text)
    .replace(/\u0629/g, "\u0647")
    .replace(/\u0624/g, "\u0648")
    .replace(/\u0626/g, "\u064A");
}

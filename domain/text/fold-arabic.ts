// Tashkeel, small signs, superscript alef, tatweel; zero-width and direction controls; byte-order mark.
const marks = /[\u064B-\u065F\u06D6-\u06ED\u0670\u0640\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const alefs = /[\u0622\u0623\u0625\u0671]/g;

/**
 * Text reduced to what two spellings share, for comparing, never for showing: no tashkeel, one alef, final ya for alef
 * maqsura, compatibility forms unfolded, lower case, single spaces. Digits keep their script (see `readNumber`).
 */
export function foldArabic(text: string): string {
  return foldPlain(text, folds) ?? foldAny(text);
}

const foldAny = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(marks, "")
    .replace(alefs, "\u0627")
    .replace(/\u0649/g, "\u064A")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** First and last units of ASCII, Arabic letters, tashkeel and signs: their folding does not hang on what is beside them. */
const plain = [
  ...["!~", "\u00AB\u00AB", "\u00BB\u00BB"],
  ...["\u060C\u060C", "\u061B\u061B", "\u061F\u061F", "\u0621\u0652", "\u0660\u0669", "\u0670\u0670"],
];
const [space, dropped, unlisted] = [0x20, 0, 0xffff];
/** What each unit becomes. */
const folds = new Uint16Array(0x700).fill(unlisted);
folds[space] = space;
for (const range of plain)
  for (let unit = range.charCodeAt(0); unit <= range.charCodeAt(1); unit++)
    folds[unit] = foldAny(String.fromCharCode(unit)).charCodeAt(0) || dropped;

/** What each unit becomes where hurried spellings are one. */
const looseFolds = folds.map((fold) =>
  fold === unlisted ? fold : foldHurried(String.fromCharCode(fold)).charCodeAt(0),
);

/** As `foldAny` by the table, in one go over most texts; undefined where a unit has to be seen with those beside it. */
function foldPlain(text: string, table: Uint16Array): string | undefined {
  let folded = "";
  let from = 0;
  let last = space;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const fold = table[unit] ?? unlisted;
    if (fold === unlisted) return undefined;
    const isSpare = fold === dropped || (fold === space && last === space);
    if (isSpare || fold !== unit) {
      folded += text.slice(from, at) + (isSpare ? "" : String.fromCharCode(fold));
      from = at + 1;
    }
    if (!isSpare) last = fold;
  }
  return (folded + text.slice(from)).trimEnd();
}

/** As `foldArabic`, and ta marbuta as ha, hamza seats as their letters: what people type when they are in a hurry. */
export function foldLoosely(text: string): string {
  return foldPlain(text, looseFolds) ?? foldHurried(foldAny(text));
}

function foldHurried(folded: string): string {
  return folded
    .replace(/\u0629/g, "\u0647")
    .replace(/\u0624/g, "\u0648")
    .replace(/\u0626/g, "\u064A");
}

import "server-only";
import { decodeDocument } from "@/corpus/read-document";
import type { DocumentRefusal } from "@/domain/extraction/document/check-document";
import { frequentWords } from "@/domain/extraction/document/language-words.ar";
import { ok, type Result } from "@/domain/result";

/** Encodings of Arabic besides UTF-8, the usual one first. */
const others = ["windows-1256", "utf-16le", "utf-16be", "iso-8859-6"] as const;

/** Of all words in Arabic letters: how many must be frequent ones, where an encoding is only guessed at. */
const sureShare = 0.12;
/** As often as any other encoding gives frequent words, the one that is taken must. */
const sureTimes = 2;

/** The text of bytes in UTF-8, or in another encoding of Arabic where its words leave no doubt about which. */
export function decodeText(bytes: Uint8Array): Result<string, DocumentRefusal> {
  const text = decodeDocument(bytes);
  if (text.ok || text.error.reason === "empty" || text.error.reason === "too-large") return text;
  const guesses = others
    .flatMap((encoding) => decodedAs(encoding, bytes) ?? [])
    .map((guess) => ({ guess, share: frequentShare(guess) }))
    .toSorted((one, other) => other.share - one.share);
  const [best, next] = guesses;
  if (!best || best.share < sureShare || best.share < (next?.share ?? 0) * sureTimes) return text;
  return ok(best.guess);
}

/** Nothing where the bytes do not fit, or give what no text has. */
function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /(?![\t\n\v\f\r])\p{Cc}|\uFFFD/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Enough of a text to know its encoding by. */
const sample = 100_000;

function frequentShare(text: string): number {
  const start = text.slice(0, sample);
  const words = start.match(/\p{Script=Arabic}+/gu) ?? [];
  // In the wrong encoding some letters of a word are those of another script, or signs.
  const mixed = start.match(/\p{Script=Arabic}[\p{Script=Latin}\xD7\xF7]/gu)?.length ?? 0;
  const known = words.filter((word) =>
    [frequentWords.ar, frequentWords.fa, frequentWords.ur].some((set) => set.has(word)),
  );
  return words.length < 6 || mixed > words.length / 20 ? 0 : known.length / words.length;
}

import "server-only";
import { frequentWords } from "@/domain/extraction/document/language-words.ar";
import { unknownGlyph } from "./glyph";

/** Of all words: how many may hold a glyph that no one named, and how many Arabic words must look like ones. */
const doubtfulShare = 0.03;
const knownShare = 0.12;

/**
 * A text as it was put together from a file, without sentences that hold a glyph of which the file does not say what it
 * is. Nothing where the text cannot be trusted: too many of those, words that are broken, turned round or no Arabic.
 */
export function readable(text: string): string | undefined {
  const plain = withoutStretching(text);
  const words = plain.split(/\s+/u).filter((word) => /[\p{L}\uFFFD]/u.test(word));
  if (words.length === 0) return plain;
  const share = (isSo: (word: string) => boolean) => words.filter(isSo).length / words.length;
  if (share(isDoubtful) > doubtfulShare) return undefined;
  if (share((word) => /^\p{Script=Arabic}$/u.test(word)) > 0.2) return undefined;
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word));
  if (arabic.length > words.length / 2 && !looksArabic(arabic)) return undefined;
  return plain
    .split("\n")
    .map(withoutDoubtful)
    .filter((line) => line !== "")
    .join("\n");
}

/** A glyph without a name, or Latin letters within an Arabic word. */
const isDoubtful = (word: string): boolean =>
  word.includes(unknownGlyph) || /\p{Script=Arabic}[a-z]|[a-z]\p{Script=Arabic}/iu.test(word);

function looksArabic(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replace(/[^\p{L}]/gu, ""));
  const count = (pattern: RegExp) => bare.filter((word) => pattern.test(word)).length;
  const frequent = bare.filter((word) => frequentWords.ar.has(word) || frequentWords.fa.has(word)).length;
  const isTurned =
    count(/^[\u0629\u0649]./) > count(/.[\u0629\u0649]$/) || count(/..\u0644\u0627$/) > count(/^\u0627\u0644../);
  return !isTurned && frequent + count(/^[\u0648\u0628\u0641]?\u0627\u0644../) >= bare.length * knownShare;
}

/** A stroke that stretches a word has no name in some files: it stands within words, and most often twice. */
function withoutStretching(text: string): string {
  const runs = text.match(/\uFFFD+/g) ?? [];
  const doubled = runs.filter((run) => run.length > 1).length;
  const within = text.match(/(?<=\p{Script=Arabic})\uFFFD+(?=\p{Script=Arabic})/gu)?.length ?? 0;
  return runs.length > 0 && doubled >= runs.length / 2 && within === runs.length
    ? text.replaceAll(unknownGlyph, "")
    : text;
}

function withoutDoubtful(line: string): string {
  if (!line.includes(unknownGlyph)) return line;
  return line
    .split(/(?<=[.!?\u061F])\s/u)
    .filter((sentence) => !sentence.includes(unknownGlyph))
    .join(" ");
}

import { err, ok, type Result } from "../../result";
import { frequentWords, letters } from "./language-words.ar";

/** Why a document cannot be read. `other`: a language that is none of those told apart. */
export type DocumentRefusal =
  | { reason: "empty" | "binary" | "encoding" | "too-large" }
  | { reason: "language"; language: "en" | "fa" | "ur" | "ckb" | "ps" | "other" };

/** The most a document may hold: 2 MB of UTF-8. */
export const mostBytes = 2_000_000;

/** Lets an Arabic text pass; refuses an empty one, control codes, and other languages. */
export function checkDocument(text: string): Result<string, DocumentRefusal> {
  if (/^[\s\u200B-\u200F\uFEFF]*$/.test(text)) return err({ reason: "empty" });
  if (hasControls(text)) return err({ reason: "binary" });
  const language = languageOfDocument(text);
  return language === "ar" ? ok(text) : err({ reason: "language", language });
}

/** NUL never stands in a text; other control codes, besides white space and escape, hardly ever. */
function hasControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) controls++;
  }
  return controls > text.length / 200;
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
};

/** Enough of a text to know its language by. */
const sample = 200_000;
/** Above this share of a script's letters a letter is its own and no slip; below that of all letters, a script is a guest. */
const ownShare = 0.01;
const guestShare = 0.4;

type Language = "ar" | "en" | "fa" | "ur" | "ckb" | "ps" | "other";

/** The language of a text: by its script, then by letters that only some languages have, and by frequent words. */
export function languageOfDocument(whole: string): Language {
  const text = whole.slice(0, sample).normalize("NFKC");
  const all = count(text, /\p{L}/gu);
  const arabic = count(text, /\p{Script=Arabic}/gu);
  if (all === 0 || arabic < all * guestShare) return isEnglish(text, all) ? "en" : "other";
  const share = (pattern: RegExp) => count(text, pattern) / arabic;
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const frequent = (language: "ar" | "fa" | "ur") => words.filter((word) => frequentWords[language].has(word)).length;
  const isArabicWorded = frequent("ar") + words.filter((word) => /^\u0627\u0644..+/.test(word)).length;
  if (share(letters.ur) > ownShare && frequent("ur") >= isArabicWorded / 4) return "ur";
  for (const language of ["other", "ckb", "ps"] as const) if (share(letters[language]) > ownShare) return language;
  const isPersianLettered = share(letters.fa) > ownShare;
  return frequent("fa") > (isPersianLettered ? isArabicWorded / 2 : isArabicWorded) ? "fa" : "ar";
}

function isEnglish(text: string, all: number): boolean {
  const latin = count(text, /\p{Script=Latin}/gu);
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const known = words.filter((word) => /^(?:the|of|and|to|is|that|for|was|with)$/.test(word)).length;
  return latin > all / 2 && known >= words.length / 12;
}

import { foldLoosely } from "./fold-arabic";
import { readNumber } from "./numerals";

/** Whether a typed answer means one of the accepted ones: same number, or same words but for spelling and article. */
export function sameAnswer(typed: string, accepted: readonly string[]): boolean {
  const number = readNumber(typed);
  const words = bare(typed);
  if (words === "") return false;
  return accepted.some((text) => (number === undefined ? bare(text) === words : readNumber(text) === number));
}

/** Folded words without punctuation, and without the article before the first of them; two that are one name, as one. */
function bare(text: string): string {
  return foldLoosely(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<=^| )(\u0639\u0628\u062F|\u0627\u0628\u0648) (?=\p{L})/gu, "$1")
    .replace(/^(?:\u0627\u0644|the )(?=\p{L}{2})/u, "");
}

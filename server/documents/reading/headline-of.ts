import "server-only";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { bylineLeads, weekdays } from "./furniture-words.ar";

/** The first line of a text that tells what it is about: not a paper's name, a section, a day or a byline. */
export function headlineOf(text: string): string {
  const lines = text
    .slice(0, searched)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.slice(0, mostLines).find(isTelling) ?? lines[0] ?? "";
}

const searched = 30_000;
const mostLines = 10;
const fewestWords = 3;
const dayWords = 7;

const fold = (words: readonly string[]): string => words.map(foldLoosely).join("|");
const byline = new RegExp(`^(?:${fold(bylineLeads)})\\s*[:/-]`, "u");
const day = new RegExp(`^(?:${fold(weekdays)}|\\p{N})(?:.{0,60})\\p{N}{4}`, "u");

function isTelling(line: string): boolean {
  const folded = foldLoosely(line.slice(0, 400));
  const words = folded.match(/\p{Script=Arabic}{2,}/gu) ?? [];
  if (words.length < fewestWords || byline.test(folded)) return false;
  return !(day.test(folded) && words.length <= dayWords);
}

import { foldLoosely } from "../../../../text/fold-arabic";
import { withoutAnd } from "../../../clauses/clause-ends";
import { reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import type { Stretch } from "../excerpt";
import { sayings } from "./tellers.ar";

/** Letters behind a colon that are still the words of whoever spoke before it, where no marks say where they end. */
const unmarkedMax = 400;
/** Words before a colon in which somebody is told to speak. */
const openingMax = 9;

/**
 * Whether a stretch stands among somebody's words that began before it in its paragraph: within marks of quotation that are
 * not closed yet, or behind «he said:» without any. Whoever reads it alone would take it for the text's own.
 */
export function standsInSpeech(raw: string, { start }: Stretch): boolean {
  const paragraph = raw.lastIndexOf("\n", start - 1) + 1;
  const before = raw.slice(paragraph, start);
  return isOpen(before) || followsColon(raw, paragraph, before);
}

/** A mark that has no other half yet, behind words with which somebody begins to speak. */
function isOpen(before: string): boolean {
  const last = before.lastIndexOf('"');
  const isOdd = before.split('"').length % 2 === 0;
  const openings = [
    ["\u00AB", "\u00BB"],
    ["\u201C", "\u201D"],
  ].map(([opening = "", closing = ""]) => {
    const at = before.lastIndexOf(opening);
    return at > before.lastIndexOf(closing) ? at : -1;
  });
  return [...openings, isOdd ? last : -1].some((at) => at >= 0 && opensSpeech(before.slice(0, at)));
}

function opensSpeech(before: string): boolean {
  const said = before.slice(-nearMax).trimEnd();
  const last = foldLoosely(/(\p{L}+)$/u.exec(said)?.[1] ?? "");
  return (
    /:$/u.test(said) ||
    reportVerbs.has(withoutAnd(last)) ||
    sayings.test(last) ||
    thatWords.has(last) ||
    thatIt.test(last)
  );
}
const thatIt = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
/** Letters before a mark in which the word before it is found. */
const nearMax = 24;

function followsColon(raw: string, paragraph: number, before: string): boolean {
  const colon = before.lastIndexOf(":");
  const rest = before.slice(colon + 1);
  if (colon < 0 || rest.length > unmarkedMax || /^\s*["\u00AB\u201C]/u.test(rest)) return false;
  const words = wordsIn(raw, { start: paragraph, end: paragraph + colon + 1 }).slice(-openingMax);
  return words.some(isSaying);
}

const isSaying = ({ folded }: PlacedWord): boolean => reportVerbs.has(withoutAnd(folded)) || sayings.test(folded);

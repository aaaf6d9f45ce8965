import type { Span } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import { whoOrWhich } from "../../text/linking-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import type { SentenceView } from "../sentence-view";
import { isCutShort } from "../tellers/speaker-name";

/** Whether what stands behind a name may still be of it: not «who», a verb or an adverb behind two words of it. */
export function mayGoOn(view: SentenceView, { text, end }: Span): boolean {
  return isCutShort(view, end) && !(/\s/u.test(text) && isEnded(view, end));
}

function isEnded({ tokens, text: { raw } }: SentenceView, end: number): boolean {
  const next = tokens.find(({ start }) => start >= end);
  if (next === undefined || whoOrWhich.has(next.text)) return true;
  const isTanwin = raw.slice(next.start, next.end).includes("\u064B");
  const isWord = isFunctionWord(next.text) && (next.text.length > shortest || next.text === hasDone);
  return isTanwin || isWord || isVerb(bare(next.text));
}
/** Names have shorter syllables of their own: «Ki», «Lam». */
const shortest = 2;
const hasDone = "\u0642\u062F";

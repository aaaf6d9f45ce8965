import type { Span } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import { whoOrWhich } from "../../text/linking-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import type { SentenceView } from "../sentence-view";
import { isCutShort } from "../tellers/speaker-name";

/** Whether what stands behind a name may still be of it: not «who», a verb or an adverb behind two words of it. */
export function mayGoOn(view: SentenceView, { text, end }: Span): boolean {
  return isCutShort(view, end) && !(/\s/u.test(text) && (isEnded(view, end) || endsInFamily(view, text, end)));
}

/** «X al-Y», a family's name, before what has neither the article nor «ibn»; «X, to "the paper"». */
function endsInFamily({ tokens }: SentenceView, text: string, end: number): boolean {
  const next = tokens.find(({ start }) => start >= end)?.text ?? "";
  if (/^[\u0628\u0644]$/u.test(next)) return true;
  return /(?<!\s\u0639\u0628\u062F|^\u0639\u0628\u062F)\s\u0627\u0644\p{L}{3,}$/u.test(text) && !ofName.test(next);
}
/** «The», «ibn», «house of», before more of a name. */
const ofName = /^(?:\u0627\u0644\p{L}*|\u0627?\u0628\u0646)$/u;

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

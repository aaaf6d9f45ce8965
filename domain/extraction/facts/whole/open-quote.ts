import type { Draft } from "../figures/number-facts";
import { wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { beforeVerbs, conditions, ofThose, onward, openQuote, thatOne } from "./half-words.ar";
import { hiddenBehind, toldBehind } from "./saying-words.ar";

/** A quotation that begins against what was said before, or with a deed of nobody, or that ends amid a condition. */
export function isOpenQuote(view: SentenceView, { evidence }: Draft): boolean {
  const words = wordsOf(view, evidence, true).tokens.filter(({ kind }) => kind === "word");
  const [first = "", second = ""] = words.map(({ text }) => text);
  if (openQuote.test(first) && words.slice(1, nearBut).some(({ text }) => thatOne.test(text))) return true;
  // «Was good-natured»: of whom, stands before.
  if (hiddenBehind.test(first) && !toldBehind.test(second)) return true;
  // «Indeed were killed brutally»: who, stands before.
  if (beforeVerbs.test(first) && /^\p{L}{2,}\u0648\u0627$/u.test(second)) return true;
  // «80% of them have»: of whom, stands before.
  if (words.slice(0, nearOf).some(({ text }) => ofThose.test(text))) return true;
  const isCondition = words.slice(-conditionReach).some(({ text }) => conditions.test(text));
  return isCondition && isGoingOn(view, evidence.end);
}
const conditionReach = 3;
const nearBut = 6;
const nearOf = 2;

/** «…"if the country moves", towards elections»: no stop stands behind the mark, and after a comma a phrase goes on. */
function isGoingOn({ tokens }: SentenceView, end: number): boolean {
  const behind = tokens.filter(({ start }) => start >= end);
  const [next, after] = behind.filter(({ text }) => !/^["\u201C\u201D\u00AB\u00BB]$/u.test(text));
  return next?.kind === "word" || (next?.text === "\u060C" && onward.test(after?.text ?? ""));
}

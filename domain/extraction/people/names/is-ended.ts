import { adverbs, thatsOfSpeech } from "../../quotes/quote-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { Token } from "../../text/tokens";
import { spokenTo } from "../posts/role-parts";
import { isAgeAt } from "./age-at";
import type { Standing } from "./standing";

/** «And the». */
const andThe = /^\u0648\u0627\u0644.{2,}/;

/** Whether nothing that belongs to a word stands after it: a sign, «that», a preposition. */
export function isEnded(tokens: readonly Token[], { index, sentence }: Token, standing: Standing): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.sentence !== sentence) return true;
  if (standing === "free") return thatsOfSpeech.has(next.text);
  return (
    next.kind === "sign" ||
    isFunctionWord(next.text) ||
    andThe.test(next.text) ||
    adverbs.has(next.text) ||
    spokenTo.test(next.text) ||
    isAgeAt(tokens, next.index)
  );
}

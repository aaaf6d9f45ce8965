import { foldLoosely } from "../../../text/fold-arabic";
import type { Draft } from "../figures/number-facts";
import { type SentenceView, spansOf } from "../sentence-view";
import { nameGoesOn, saidBehind, saidThat, tailOnly } from "./cut-edge-words.ar";

/**
 * Whether what a reader needs stands right before or behind what a candidate was cut from: who says it, what a quotation
 * goes on from, or the place that belongs to the name of who did it.
 */
export function isCutAtEdge(view: SentenceView, draft: Draft): boolean {
  const { property, value, attribution } = draft;
  if (attribution === null && isSaidBehind(view, draft)) return true;
  if (value.type !== "claim") return false;
  const words = foldLoosely(value.text);
  if (property === "said") return tailOnly.test(words) || isOfNounBefore(view, value.text);
  return nameGoesOn.test(words);
}

/** «The army shot a plane down, as Ali stressed.» */
function isSaidBehind({ tokens }: SentenceView, { evidence }: Draft): boolean {
  const words = tokens.filter(({ start, kind }) => start > evidence.start && kind === "word");
  const behind = words.slice(-saidReach).map(({ text }) => text);
  return behind.some((text, at) => text === "\u0643\u0645\u0627" && saidBehind.test(behind.slice(at + 1).join(" ")));
}
const saidReach = 8;

/** «Said that the embassy: "Called the police …"»: a noun between «that» and the mark is what the quotation is about. */
function isOfNounBefore(view: SentenceView, said: string): boolean {
  const quote = spansOf(view, "quote").find(({ text }) => text.trim() === said.trim());
  if (!quote) return false;
  const before = view.text.raw.slice(Math.max(view.start, quote.start - nounReach), quote.start);
  return saidThat.test(foldLoosely(before));
}
const nounReach = 60;

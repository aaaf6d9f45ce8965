import { foldLoosely } from "../../text/fold-arabic";

/** More words than these in one place are no single change. */
const changedMax = 3;
/** Words that deny a statement at its head, and so many of it may be new to the sentence with them: an «and» has gone. */
const denials = new Set(["\u0644\u0627", "\u0644\u0646"]);
const deniedMax = 2;
const isDenied = (first: number, [, opening = ""]: readonly string[]): boolean =>
  first > 0 && first <= deniedMax && denials.has(opening);
/** So many words may stand before what a statement was made of. */
const aheadMax = 3;

/**
 * A sentence in parts: apart, the words that a false statement made of it has otherwise, amid words that it has; without a
 * longer beginning that it has nothing of.
 */
export function changedParts(sentence: string, stated: string): { text: string; isChanged: boolean }[] {
  const known = new Set(foldLoosely(stated).match(/[\p{L}\p{M}\p{N}]+/gu));
  // Words stand at odd places, what is between them at even ones.
  const pieces = sentence.split(/([\p{L}\p{M}\p{N}]+)/u);
  const words = pieces.flatMap((text, at) => (at % 2 === 1 ? [{ at, isKnown: known.has(foldLoosely(text)) }] : []));
  const first = words.findIndex(({ isKnown }) => isKnown);
  const changed = new Set(isDenied(first, pieces) ? [1] : []);
  for (let from = first + 1; first >= 0 && from < words.length; from++) {
    if (words[from]?.isKnown || !words[from - 1]?.isKnown) continue;
    const next = words.findIndex(({ isKnown }, at) => at > from && isKnown);
    const run = words.slice(from, next < 0 ? words.length : next);
    if (run.length <= changedMax) for (const { at } of run) changed.add(at);
  }
  return shownFrom(pieces, first > aheadMax ? (words[first]?.at ?? 0) : 0, changed);
}

function shownFrom(pieces: readonly string[], start: number, changed: ReadonlySet<number>) {
  const shown = pieces.flatMap((text, at) => (at < start || text === "" ? [] : [{ text, isChanged: changed.has(at) }]));
  return start > 0 ? [{ text: "\u2026 ", isChanged: false }, ...shown] : shown;
}

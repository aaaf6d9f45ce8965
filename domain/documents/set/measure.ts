import type { Choosable } from "./choosable";

/** Questions of one sentence: more would be one text read again and again. */
const mostOfSentence = 3;
/** Questions that show much of the same words. */
const mostOfWords = 2;
/** With so large a share of the fewer words in common, two show much of the same. */
const alikeMin = 0.5;
/** A wrong option is shown at most this often in one set. */
const mostReuse = 2;
/** More fillers would make a set of them. */
const mostFillers = 5;
/** One more than that: texts give more true statements than false ones. */
const mostUneven = 2;

/** Whether a set keeps its measure with one more: of a sentence, of fillers and of each wrong option. */
export function keepsMeasure(node: Choosable, chosen: readonly Choosable[]): boolean {
  const beside = chosen.filter(({ sentence }) => sentence === node.sentence);
  if (beside.length >= mostOfSentence) return false;
  if (beside.filter((other) => showsAlike(node, other)).length >= mostOfWords) return false;
  if (node.isFiller && chosen.filter(({ isFiller }) => isFiller).length >= mostFillers) return false;
  return node.lures.every((lure) => chosen.filter(({ lures }) => lures.includes(lure)).length < mostReuse);
}

function showsAlike({ words = new Set() }: Choosable, other: Choosable): boolean {
  const others = other.words ?? new Set();
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= alikeMin * Math.min(words.size, others.size);
}

/** Whether a set has about as many true statements as false. */
export function isEven(chosen: readonly Choosable[]): boolean {
  const told = chosen.filter(({ verdict }) => verdict !== undefined);
  const right = told.filter(({ verdict }) => verdict).length;
  return Math.abs(2 * right - told.length) <= mostUneven;
}

import type { ReadText } from "../../text/read-text";
import { thatsOfSpeech, writtenTellers } from "../quote-words.ar";
import type { Speaker } from "./entities";

const mostAdjectives = 2;
const within = /^(?:\u0641\u064a|\u062e\u0644\u0627\u0644|\u0639\u0628\u0631)$/;
const feminine = /^(?!\u0627\u0644).{2,}\u0647$/;
const ofHer = /\u062a$/;
const farthestFrom = 8;
const from = "\u0639\u0646";

/** «To Russian statements that criticised»: an indefinite writing with its adjectives right before a verb is its subject. */
export function writingBefore({ tokens, raw }: ReadText, verb: number): Speaker | undefined {
  if (!ofHer.test(tokens[verb]?.text ?? "")) return undefined;
  let noun = verb - 1;
  while (noun > verb - 1 - mostAdjectives && feminine.test(tokens[noun]?.text ?? "") && !isWriting(noun)) noun--;
  const [first, before, last] = [tokens[noun], tokens[noun - 1], tokens[verb - 1]];
  // «In statements to the press she said»: where she spoke.
  if (!first || !last || noun === verb - 1 || !isWriting(noun) || within.test(before?.text ?? "")) return undefined;
  if (first.sentence !== tokens[verb]?.sentence) return undefined;
  const written = raw.slice(first.start, last.end).replace(/\s+/g, " ");
  return { name: written, written, isWriting: true };

  function isWriting(at: number): boolean {
    return writtenTellers.has(tokens[at]?.text ?? "");
  }
}

/** «The channel "X" of the valley quoted …»: the «from» after who passes words on, past what it is called. */
export function sourceAfter({ tokens }: ReadText, last: number): number | undefined {
  for (let at = last + 1; at <= last + farthestFrom; at++) {
    const { text = "", sentence } = tokens[at] ?? {};
    if (text === from) return at;
    if (sentence !== tokens[last]?.sentence || text === ":" || thatsOfSpeech.has(text)) return undefined;
  }
  return undefined;
}

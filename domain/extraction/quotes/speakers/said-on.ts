import type { FoundOf } from "../../span";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import { continuing } from "../quote-words.ar";
import type { Speaker } from "../subjects/entities";
import { agrees } from "./agrees";
import { bareVerb, type Cue } from "./cue";

/** The last quotation and who says it. */
export type Told = { quote: FoundOf<"quote">; speaker: Speaker };

/**
 * «… "…". And he added: "…"»: a bare verb of going on has the speaker of the quotation right before it, where it agrees and
 * between them, sentence by sentence, stand none but bare verbs. `between`: the cues behind the quotation up to this one.
 */
export function saidOn(text: ReadText, cue: Cue, told: Told, between: readonly Cue[]): Speaker | undefined {
  const { tokens } = text;
  if (!isBare(cue) || !continuing.has(bareVerb(text, cue)) || !agrees(cue, told.speaker)) return undefined;
  let { sentence } = tokens[tokenAt(tokens, told.quote.end - 1)] ?? { sentence: -1 };
  for (const one of [...between, cue]) {
    const at = tokens[one.first]?.sentence ?? -1;
    if (!isBare(one) || at - sentence > 1) return undefined;
    sentence = at;
  }
  return told.speaker;
}

const isBare = ({ subjectEnd, last }: Cue): boolean => subjectEnd === last;

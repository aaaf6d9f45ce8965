import type { KnownNames } from "../../names/known-names";
import type { Found } from "../../span";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { Actors } from "../subjects/actors";
import { entitiesByToken, type Speaker } from "../subjects/entities";
import { SubjectReader } from "../subjects/subjects";
import type { Cue } from "./cue";
import { isSaying } from "./is-saying";
import { asPassedOn } from "./passed-on";
import { Speakers } from "./speakers";

/** `endingBefore`: whose name ends right before a token; `actorOf`: who acts in a sentence. */
export type Cues = {
  cues: Cue[];
  endingBefore: (at: number) => Speaker | undefined;
  actorOf: (sentence: number) => Speaker | undefined;
};

/** `isQuoted`: whether a token stands inside a quotation, where others speak; `isMarked`: inside marks of three words and more. */
type Reading = { found: readonly Found[]; isQuoted: (at: number) => boolean; isMarked?: (at: number) => boolean };

/** All cues of a text from left to right, each with its speaker as far as the text tells. */
export function cuesIn(text: ReadText, names: KnownNames, { found, isQuoted, isMarked = isQuoted }: Reading): Cues {
  const entities = entitiesByToken(text, found, isQuoted);
  const actors = new Actors(text, entities);
  const subjects = new SubjectReader(text, names, entities.first);
  const speakers = new Speakers(text, { entities, actors, subjects });
  const cues: Cue[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const hit = names.cues.get(at);
    // «Rutte» is no «told it».
    if (!hit || isMarked(at) || entities.names.has(at)) continue;
    const head = text.tokens[at] as Token;
    const cue: Cue = {
      ...{ first: at, last: hit.last, word: hit.value, subjectEnd: hit.last },
      text: text.raw.slice(text.shadow.rawStart(head.from + hit.skipped), text.tokens[hit.last]?.end),
    };
    if (!isSaying(text, cue, subjects)) continue;
    cues.push(speakers.withSpeaker(asPassedOn(text, cue, cues), hit.skipped > 0, cues));
    at = hit.last;
  }
  return {
    cues,
    endingBefore: (at) => entities.last.get(at - 1)?.speaker,
    actorOf: (sentence) => actors.actorOf(sentence),
  };
}

import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { deedVerbs } from "../references/points-back.ar";
import { withoutObject } from "./whole-part.ar";

/**
 * Whether the noun right behind a verb is who or what acts, as far as its form or the verb tells: «two women joined», «a
 * reading of the paper was done», «protests broke out», «Angel stressed, that». A noun with a preposition is none.
 */
export function actsByForm([verb, noun, third]: readonly PlacedWord[]): boolean {
  if (!verb || !noun || /^[\u0628\u0644\u0643](?=\p{L}{4})/u.test(noun.folded)) return false;
  // Many or two of them, with the ending of who acts.
  if (/^\p{L}{3,}(?:\u0648\u0646|\u062A\u0627\u0646)$/u.test(noun.text)) return true;
  if (isVerb(noun.folded)) return false;
  const opening = withoutAnd(verb.folded);
  const isSpeaker = reportVerbs.has(opening) && endsClause(noun) && saysThat.test(third?.folded ?? "");
  return isSpeaker || deedVerbs.has(opening) || withoutObject.test(opening);
}
const saysThat = new RegExp(`^(?:\u0628?\u0627\u0646(?:\u0647|\u0647\u0627)|${[...thatWords].join("|")})$`, "u");

import { withoutAnd } from "../../../clauses/clause-ends";
import { besideActor, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { isOpeningVerb } from "../whole-parts/verb-forms";
import { endsAlike, endsWithPronoun } from "../whole-parts/whole-part.ar";
import { ledVerbs } from "./points-back.ar";
import { measuresTime } from "./untold.ar";

/** Words in which the rest of a verb follows whoever acts. */
const restWithin = 10;

/**
 * «A clerk of the ministry said that», «parties pointed to»: whoever acts stands right behind the verb without an article, and
 * what the verb wants follows, so that no object is taken for who acts.
 */
export function namesSomebody(words: readonly PlacedWord[]): boolean {
  const [verb, actor] = words;
  if (!verb || !actor || endsClause(verb) || !mayAct(actor)) return false;
  const near = words.slice(2, restWithin);
  const stop = near.findIndex(endsClause);
  const rest = stop < 0 ? near : near.slice(0, stop + 1);
  const bare = withoutAnd(verb.folded);
  const led = ledVerbs.get(bare.replace(/\u062A$/u, "")) ?? ledVerbs.get(bare);
  if (led !== undefined)
    return (
      !endsClause(actor) &&
      rest.some(({ folded }) => folded === led || (led.length === 1 && folded.startsWith(`${led}\u0644`)))
    );
  return reportVerbs.has(bare) && rest.some(({ folded }) => thatWords.has(folded));
}

/** Folded: «likewise», «there». */
const besides =
  /^(?:\u0643\u0630\u0644\u0643|\u0647\u0646\u0627\u0643|\u0644\u0627\u062D\u0642|\u0642\u062F|\u0643\u0644|\u0627\u064A)$/u;

/** A noun in the form of who acts: no article, pronoun, preposition, verb or ending of an object. */
function mayAct({ folded, text }: PlacedWord): boolean {
  const letters = text.replace(/[^\p{L}\p{M}]/gu, "");
  return (
    letters === text &&
    folded.length >= 3 &&
    !/^(?:\u0627\u0644|\u0644\u0644|\u0628\u0627\u0644)|(?:\u0627|\u064A\u0646)$/u.test(folded) &&
    !prepositions.has(folded) &&
    !measuresTime.test(folded) &&
    !besides.test(folded) &&
    !besideActor.has(folded) &&
    !thatWords.has(folded) &&
    !isOpeningVerb(folded) &&
    !(endsWithPronoun.test(letters) && !endsAlike.has(folded))
  );
}

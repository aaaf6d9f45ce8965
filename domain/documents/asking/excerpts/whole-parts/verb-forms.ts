import { article } from "../../../../arabic/article";
import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { nounLikeVerb, pastAfterAnd, pasts, reportVerbs } from "../../../clauses/clause-openers.ar";
import { eventVerbs } from "../../../facts/clause-words.ar";
import { actionNouns, feminine, knownPasts, openingPasts, pastForms } from "./whole-part.ar";

/** A verb as the first word of a clause. */
export function isOpeningVerb(folded: string): boolean {
  const bare = withoutAnd(folded);
  const masculine = feminine.test(bare) ? bare.slice(0, -1) : bare;
  return (
    !bare.startsWith(article) &&
    !actionNouns.has(bare) &&
    (isVerb(folded) || pastForms.test(bare) || openingPasts.has(bare) || openingPasts.has(masculine))
  );
}

/** A verb by more than a form that nouns have too. */
export function isSureVerb(folded: string): boolean {
  if (actionNouns.has(folded) || nounLikeVerb.test(folded)) return false;
  const masculine = feminine.test(folded) ? folded.slice(0, -1) : folded;
  const forms = [folded, masculine];
  return (
    forms.some((word) => reportVerbs.has(word) || pasts.has(word) || eventVerbs.has(word) || knownPasts.has(word)) ||
    forms.some((word) => !word.startsWith("\u0648") && pastAfterAnd.test(`\u0648${word}`)) ||
    /^(?:\u0633[\u064A\u062A]|\u064A)\p{L}{2,}$/u.test(folded) ||
    isNegated.has(folded)
  );
}
const isNegated = new Set([
  "\u0641\u0642\u062F",
  "\u0648\u0642\u062F",
  "\u0644\u0645",
  "\u0644\u0646",
  "\u0644\u064A\u0633",
  "\u0644\u064A\u0633\u062A",
  "\u0642\u062F",
]);

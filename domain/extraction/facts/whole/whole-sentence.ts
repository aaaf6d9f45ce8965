import { happening } from "../clauses/clause-words.ar";
import { bare, isKnownVerb, isVerb } from "../clauses/verb-forms";
import { judging } from "../deeds/deed-words.ar";
import type { Draft } from "../figures/number-facts";
import { hasBareNoun } from "../references/bare-noun";
import { type Words, wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { isMisnamed } from "./told-plainly";
import { isAdjectiveBehind, isAnyBody, isBeforePost, isMisreadVerb, isNameGoingOn } from "./whole-deed";

/** Whether a sentence that is told as it stands names in full whose it is, and all it tells is told of them on a day that is known. */
export function isWholeSentence(view: SentenceView, draft: Draft): boolean {
  const words = wordsOf(view, draft.evidence, false);
  return (
    draft.modality === "asserted" &&
    !hasBareNoun(words) &&
    !words.tokens.some(({ text }) => judging.test(text)) &&
    !tellsOfAnother(words) &&
    !isToCome(words) &&
    isDated(view, draft) &&
    isNamedInFull(view, draft)
  );
}

const isNamedInFull = (view: SentenceView, draft: Draft): boolean =>
  !isMisnamed(view, draft) &&
  !isAnyBody(view, draft) &&
  !isBeforePost(view, draft) &&
  !isMisreadVerb(view, draft) &&
  !isAdjectiveBehind(view, draft.subject.end) &&
  !isNameGoingOn(view, draft.subject.end);

/** «… and the share of Y fell»: behind «and» a verb of what happens to a thing, or one whose actor is named behind it. */
function tellsOfAnother({ tokens, spans }: Words): boolean {
  return tokens.some(({ text }, at) => {
    const verb = text.slice(1);
    if (at === 0 || !/^\u0648\p{L}{3,}/u.test(text) || !isKnownVerb(verb)) return false;
    const next = tokens[at + 1];
    const isNamed = spans.some(({ type, start }) => type !== "date" && type !== "quantity" && start === next?.start);
    return isNamed || happening.test(verb);
  });
}

/** «Plays today»: told in the present of a day, it may not have happened yet. */
function isToCome({ tokens, spans }: Words): boolean {
  const [verb] = tokens;
  const isPresent = /^[\u0648\u0641]?[\u064A\u062A]\p{L}{3,}(?<!\u062A)$/u.test(verb?.text ?? "");
  return isPresent && isVerb(bare(verb?.text ?? "")) && spans.some(({ type }) => type === "date");
}

/** A day before the verb is the one of which it is told. */
const isDated = (view: SentenceView, { evidence, scope }: Draft): boolean =>
  view.spansWithin(view.start, evidence.start).every((span) => span.type !== "date" || span.norm.iso === scope.asOf);

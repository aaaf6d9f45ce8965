import { foldLoosely } from "../../../text/fold-arabic";
import type { SpanOf } from "../../span";
import { isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import { isClearFigure } from "../figures/settled-figure";
import { type Words, wordsOf } from "../references/words-of";
import { type SentenceView, spansOf } from "../sentence-view";
import { againstFigures, wishWords } from "../trust-words.ar";
import { leavesOpen } from "./leaves-open";
import { isSeeming } from "./told-plainly";
import { isNounCut, isPlainlyWritten } from "./whole-figure";
import { atRateOf, awaited, comparing, ranking } from "./whole-words.ar";

/** A figure with its noun, neither wished for nor set against another, told of a whole sentence. */
export function isFigureMeant(view: SentenceView, told: Draft): boolean {
  const { evidence, value, property } = told;
  const quantity = spansOf(view, "quantity").find(({ start }) => start === evidence.start);
  if (!quantity || value.type !== "number" || property === "age" || isNoCost(view, told)) return false;
  const words = wordsOf(view, told.subject, false);
  const before = view.tokens.filter(({ end }) => end <= evidence.start);
  return (
    isClearFigure(view, quantity) &&
    !isNounCut(view, told) &&
    isPlainlyWritten(view, told, words) &&
    (value.unit !== null || isNoun(value.noun)) &&
    ![ranking, wishWords].some((verbs) => verbs.test(words.tokens[0]?.text ?? "")) &&
    !isSeeming(view, evidence.start) &&
    !before
      .slice(-wishReach)
      .some(
        ({ text }) => (againstFigures.has(text) && !atRateOf.test(text)) || wishWords.test(text) || awaited.test(text),
      ) &&
    isApart(words, quantity) &&
    !leavesOpen(view, told, words)
  );
}
/** «Built at a cost of 200 millions, and set 1 apart for medicine»: the second is no cost. */
const isNoCost = ({ tokens }: SentenceView, { property, evidence }: Draft): boolean =>
  property === "preparation-cost" &&
  !tokens
    .filter(({ end }) => end <= evidence.start)
    .slice(-besideCost)
    .some(({ text }) => /\u0643\u0644\u0641/u.test(text));
const besideCost = 4;
const wishReach = 8;

/** What is counted may be a word that no list has, but no verb, and none with «so» or «for» before it. */
const isNoun = (noun: string | undefined): boolean => {
  const word = foldLoosely(noun ?? "");
  return (
    noun === undefined || (word.length >= shortest && !isVerb(word) && !/^(?:\u0641\u0627|\u0644\u0644)/u.test(word))
  );
};
const shortest = 3;

/**
 * Other figures that count or measure the same stand before this one, are few and others, and none that it is compared
 * with: «fell from 48 per cent to 39».
 */
function isApart({ spans, tokens }: Words, { start, norm }: SpanOf<"quantity">): boolean {
  const alike = spans.filter(
    (one): one is SpanOf<"quantity"> =>
      one.type === "quantity" &&
      one.start !== start &&
      (norm.subtype === "count"
        ? one.norm.subtype === "count" && [undefined, one.norm.noun].includes(one.norm.noun && norm.noun)
        : one.norm.subtype === norm.subtype),
  );
  if (alike.length === 0) return true;
  const isOther = alike.every((one) => one.start < start && one.norm.value !== null && one.norm.value !== norm.value);
  return isOther && alike.length <= most && !tokens.some(({ text }) => comparing.test(text));
}
const most = 3;

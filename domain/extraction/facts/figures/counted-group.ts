import { foldLoosely } from "../../../text/fold-arabic";
import type { SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import {
  countedForces,
  countedPeople,
  ofLoss,
  othersCounted,
  victimNouns,
  victimVerbs,
} from "../clauses/clause-words.ar";
import type { OwnClause } from "../clauses/own-clause";
import { bare, endsInPronoun } from "../clauses/verb-forms";
import { bounds } from "../fact-words.ar";
import { type SentenceView, spansOf } from "../sentence-view";

/** «Six of the fighters»: who they are follows. */
export const isSomeOfGroup = (view: SentenceView, { norm, end }: SpanOf<"quantity">): boolean =>
  norm.subtype === "count" &&
  norm.noun === undefined &&
  !norm.vague &&
  norm.unit === null &&
  groupBehind(view, end) !== undefined;

/** The word of a group that some of are counted: «[six] of the fighters», not «of its fighters». */
export function groupBehind({ tokens, text: { raw } }: SentenceView, at: number): Token | undefined {
  const [of, group] = tokens.filter(({ start }) => start >= at).slice(0, 2);
  if (of?.text !== "\u0645\u0646" || !group || endsInPronoun(raw.slice(group.start, group.end))) return undefined;
  return countedPeople.test(group.text) || countedForces.test(group.text) ? group : undefined;
}

/** «Five others were wounded in an attack on …»: what befell them stands right before, and where or how behind. */
export function isOfOthers(view: SentenceView, { norm, start, end }: SpanOf<"quantity">, own: OwnClause): boolean {
  if (norm.subtype !== "count" || norm.vague || !othersCounted.test(foldLoosely(norm.noun ?? ""))) return false;
  const last = own.tokens.findLast((token) => token.end <= start && !bounds.test(token.text))?.text ?? "";
  const behind = own.tokens.filter((token) => token.start >= end);
  const isTold =
    behind.length >= fewestBehind ||
    spansOf(view, "quantity").some(
      (one) => one.start >= own.subject.start && one.end <= start && one.norm.noun !== undefined,
    );
  return isTold && (victimVerbs.test(bare(last)) || victimNouns.test(last));
}
const fewestBehind = 4;

/** «Four people met their death»: where and how, another clause tells. */
export function isBareLoss({ start, end }: SpanOf<"quantity">, { tokens }: OwnClause): boolean {
  const [verb] = tokens.filter((token) => token.end <= start && !bounds.test(token.text));
  const behind = tokens.filter((token) => token.start >= end && !ofLoss.test(token.text));
  return verb !== undefined && victimVerbs.test(bare(verb.text)) && behind.length === 0;
}

/** «Six of the fighters» are fighters; of forces some are no force. */
export function groupOf(view: SentenceView, { norm, end }: SpanOf<"quantity">): string | undefined {
  if (norm.subtype !== "count" || norm.unit !== null) return undefined;
  const group = groupBehind(view, end);
  return group && countedPeople.test(group.text) ? view.text.raw.slice(group.start, group.end) : undefined;
}

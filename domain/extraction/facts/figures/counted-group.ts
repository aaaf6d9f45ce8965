import { article } from "../../../arabic/article";
import type { Span, SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import { countedForces, countedPeople, ofLoss, victimNouns, victimVerbs } from "../clauses/clause-words.ar";
import type { OwnClause } from "../clauses/own-clause";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { bounds } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";

/** «Six of the fighters»: who they are follows. */
export const isSomeOfGroup = (view: SentenceView, { norm, start, end }: SpanOf<"quantity">): boolean =>
  norm.subtype === "count" &&
  norm.noun === undefined &&
  !norm.vague &&
  norm.unit === null &&
  (groupOf(view, { norm, end }) !== undefined || isOfForces(view, { start, end })) &&
  !isJoinedGroup(view, end);

/** «Trained 20 thousand of the forces»; «killed six of the militias» lacks who they were. */
function isOfForces(view: SentenceView, { start, end }: Pick<Span, "start" | "end">): boolean {
  const last = view.tokens.findLast((token) => token.end <= start && !bounds.test(token.text))?.text ?? "";
  const group = groupBehind(view, end);
  const isLoss = victimVerbs.test(bare(last)) || victimNouns.test(last);
  return group !== undefined && countedForces.test(group.text) && !isLoss;
}

/** «Six of the fighters and the soldiers of». */
function isJoinedGroup({ tokens }: SentenceView, at: number): boolean {
  const behind = tokens.filter(({ start }) => start >= at).slice(2, 2 + groupReach);
  const next = behind.find(({ text }) => !text.startsWith(article));
  return next !== undefined && /^\u0648\p{L}{3,}/u.test(next.text) && !isVerb(next.text.slice(1));
}
const groupReach = 4;

/** The word of a group that some of are counted: «[six] of the fighters», not «of its fighters». */
export function groupBehind({ tokens, text: { raw } }: SentenceView, at: number): Token | undefined {
  const [of, group] = tokens.filter(({ start }) => start >= at).slice(0, 2);
  if (of?.text !== "\u0645\u0646" || !group || endsInPronoun(raw.slice(group.start, group.end))) return undefined;
  return countedPeople.test(group.text) || countedForces.test(group.text) ? group : undefined;
}

/** «Four people met their death»: where and how, another clause tells. */
export function isBareLoss({ start, end }: SpanOf<"quantity">, { tokens }: OwnClause): boolean {
  const [verb] = tokens.filter((token) => token.end <= start && !bounds.test(token.text));
  const behind = tokens.filter((token) => token.start >= end && !ofLoss.test(token.text));
  return verb !== undefined && victimVerbs.test(bare(verb.text)) && behind.length === 0;
}

/** «Six of the fighters» are fighters, of the fighters of a body that body's; of forces some are no force. */
export function groupOf(
  view: SentenceView,
  { norm, end }: Pick<SpanOf<"quantity">, "norm" | "end">,
): string | undefined {
  if (norm.subtype !== "count" || norm.unit !== null) return undefined;
  const { raw } = view.text;
  const group = groupBehind(view, end);
  if (!group || !countedPeople.test(group.text)) return undefined;
  if (!isConstruct(group.text)) return raw.slice(group.start, group.end);
  const next = view.tokens.find(({ start }) => start >= group.end);
  const whose =
    view.spans.find(({ type, start }) => ofWhom.has(type) && start > group.end && start - group.end <= 2) ??
    (next?.text.startsWith(article) ? next : undefined);
  return whose && raw.slice(group.start, whose.end).replace(/["\u00AB\u201C]/g, "");
}
/** «Fighters of», «leaders of», without the noun that must follow. */
const isConstruct = (word: string): boolean => !word.startsWith(article) && word.endsWith("\u064A");
const ofWhom = new Set<Span["type"]>(["organisation", "place", "person"]);

import type { SpanOf } from "../../span";
import type { Modality, Subject } from "../candidate-fact";
import { behindEvents, besideEvents, swayed } from "../clauses/clause-words.ar";
import { ownClause } from "../clauses/own-clause";
import { bare } from "../clauses/verb-forms";
import { declaring, negatingWords } from "../fact-words.ar";
import { type SentenceView, spansOf } from "../sentence-view";
import { isOwnVerb, whichEventOf } from "./which-event";

/** The whole clause of an event whose place stands behind «in», where the clause has no other place and no other verb. */
export function placedClause(
  view: SentenceView,
  place: SpanOf<"place">,
  joint: number,
  modality: Modality,
): Subject | undefined {
  if (modality !== "asserted" && modality !== "reported") return undefined;
  const which = whichEventOf(view, place);
  const others = (from: number, to: number) =>
    spansOf(view, "place").some(({ start, end }) => start !== place.start && start >= from && end <= to);
  const isJoined = view.tokens.some(({ start, text }) => start >= place.end && start - place.end <= 2 && isAnd(text));
  if (isJoined && others(place.end, place.end + reach)) return undefined;
  if (which) return others(which.start, which.end) ? undefined : which;
  const { tokens, subject, isWhole } = ownClause(view, place);
  const before = tokens.filter(({ end }) => end <= (view.tokens[joint]?.start ?? place.start));
  const verbs = tokens.filter(isOwnVerb);
  const [verb] = verbs;
  const isOpen = before.some(
    ({ text }) => behindEvents.has(text) || besideEvents.has(text) || negatingWords.has(bare(text)),
  );
  if (!isWhole || isOpen || !verb || verbs.length > 1 || declaring.test(verb.text) || swayed.has(bare(verb.text)))
    return undefined;
  const isFirst = verb.end <= place.start && before.length <= farthest;
  return isFirst && !others(subject.start, subject.end) ? subject : undefined;
}
const reach = 16;
const farthest = 14;
const isAnd = (text: string): boolean => text.startsWith("\u0648");

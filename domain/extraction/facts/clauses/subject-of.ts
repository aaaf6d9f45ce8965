import type { Span } from "../../span";
import type { Attribution, Subject } from "../candidate-fact";
import { againstWords, groupWords, objectWords } from "../fact-words.ar";
import { clauseAround, type SentenceView } from "../sentence-view";

/**
 * Who or what a number is told of: the actor of its sentence; for some properties the place or group that follows it, or
 * the organisation nearest before it; else the clause. Never who only reports it.
 */
export function subjectOf(view: SentenceView, value: Span, of: Told, attribution: Attribution | null): Subject {
  if (of === "event") return eventAround(view, value);
  if (of === "place" || of === "group") {
    const after = view.spans.find((span) => span.start >= value.end && isAfterKind(span, of));
    if (after) return entity(after);
  }
  const before = view.spans.filter(
    (span) => span.end <= value.start && isActor(span) && !isSpeaker(span, attribution) && !isInPost(view, span),
  );
  const actors = before.filter((span) => !isObject(view, span, of === "organisation"));
  const clause = clauseAround(view, value.start);
  const from = clause[0]?.start ?? view.start;
  const organisation = of === "organisation" ? actors.filter(({ type }) => type === "organisation").at(-1) : undefined;
  const chosen = organisation ?? actors.filter(({ start }) => start >= from).at(-1) ?? actors.at(-1);
  return chosen ? entity(chosen) : eventAround(view, value);
}
type Told = "event" | "place" | "group" | "organisation" | undefined;

/** The nearest name before a figure is not always the one that it is told of; members are those of a body with a name. */
export const isGuessed = ({ type }: Subject, of: Told): boolean =>
  (type === "entity" && of === undefined) || (type === "event" && of === "organisation");

/** Told of a body or a place with a name, wherever that stands, not of what its clause tells. */
export const isOfNamed = (of: Told): boolean => of !== undefined && of !== "event";

const isAfterKind = (span: Span, of: "place" | "group") =>
  of === "place" ? span.type === "place" : span.type === "organisation" || span.type === "place";
/** A body that is only named in somebody's post. */
const isInPost = ({ spans }: SentenceView, span: Span): boolean =>
  spans.some(({ type, start, end }) => type === "role" && start <= span.start && span.end <= end);
const isSpeaker = (span: Span, attribution: Attribution | null) =>
  attribution?.speaker !== undefined &&
  (attribution?.speaker === span.text || ("name" in span.norm && span.norm.name === attribution?.speaker));

const entity = ({ text, start, end }: Span): Subject => ({ type: "entity", text, start, end });

/** The clause around a value, as the words that tell an event: without who says so, up to the last «that» before it. */
export function eventAround(view: SentenceView, { start, end }: Span): Subject {
  const whole = clauseAround(view, start);
  const that = whole.findLastIndex((token) => token.end <= start && isThat(token.text));
  const clause = that >= 0 && that < whole.length - 2 ? whole.slice(that + 1) : whole;
  const from = Math.min(clause[0]?.start ?? start, start);
  const to = Math.max(clause.at(-1)?.end ?? end, end);
  return { type: "event", text: view.text.raw.slice(from, to), start: from, end: to };
}

const isThat = (word: string) => /^[\u0648\u0641]?\u0628?\u0627\u0646$/.test(word);

function isActor(span: Span): boolean {
  return (
    span.type === "organisation" || span.type === "person" || (span.type === "place" && span.norm.kind === "country")
  );
}

/** A name after a preposition, or after «fight», «defeat», is whom something is done to. */
export function isObject({ tokens }: SentenceView, { start }: Span, isOnlyAgainst: boolean): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const token = tokens[at];
  if (!isOnlyAgainst && token && token.start < start && /^[\u0648\u0641]?[\u0628\u0644\u0643]/.test(token.text))
    return true;
  let before = at - 1;
  while (
    before >= 0 &&
    (groupWords.has(tokens[before]?.text ?? "") || /^["\u201C\u00AB]$/.test(tokens[before]?.text ?? ""))
  )
    before--;
  const word = tokens[before]?.text ?? "";
  if (isOnlyAgainst) return againstWords.has(word.replace(/^[\u0648\u0641]?[\u0644\u0628]?/, ""));
  return objectWords.has(word) || objectWords.has(word.replace(/^[\u0648\u0641]?[\u0644\u0628]?/, ""));
}

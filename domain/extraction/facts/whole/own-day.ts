import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { ofTheDead } from "./whole-words.ar";

/**
 * A figure, a place or a deed without the day that it was given, where its sentence has another: «mourned on the evening of the day
 * before yesterday 20 who were killed», «was killed in X six years ago», «arrested him two days before an attack that cost».
 */
export function onOwnDay(view: SentenceView, draft: Draft): Draft {
  const { value, scope, subject, property } = draft;
  if (scope.asOf === undefined || property === "said") return draft;
  const { asOf, ...rest } = scope;
  if (property === "age") return isOfDead(view, draft) ? { ...draft, scope: rest } : draft;
  if (subject.type !== "event" && value.type !== "claim") return draft;
  const isOther = view.spans.some(
    (span) =>
      span.type === "date" &&
      !span.norm.iso.includes("X") &&
      !span.norm.iso.startsWith(asOf) &&
      !asOf.startsWith(span.norm.iso),
  );
  const isSince = view.spans.some(
    (span) =>
      span.type === "date" &&
      span.norm.iso === asOf &&
      since.test(view.tokens.findLast(({ end }) => end <= span.start)?.text ?? ""),
  );
  const isBefore = view.tokens.some(({ text }) => before.test(text));
  return isOther || isSince || isBefore ? { ...draft, scope: rest } : draft;
}
const since = /^[\u0648\u0641]?\u0645\u0646\u0630$/u;
const before = /^[\u0648\u0641]?\u0642\u0628\u0644$/u;

/** The age at which somebody died is told of no day on which he lives. */
function isOfDead(view: SentenceView, { subject }: Draft): boolean {
  const person = view.spansWithin(subject.start, subject.end).find(({ type }) => type === "person");
  const name = person?.type === "person" ? person.norm.name : subject.text;
  return view.isDead(name) || view.isLate(name) || view.tokens.some(({ text }) => ofTheDead.test(text));
}

import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";

/**
 * A figure or a place without the day that it was given, where its sentence has another: «mourned on the evening of the day
 * before yesterday 20 who were killed», «was killed in X six years ago», «arrested him two days before an attack that cost».
 */
export function onOwnDay(view: SentenceView, draft: Draft): Draft {
  const { value, scope, subject } = draft;
  if (scope.asOf === undefined || value.type === "claim" || subject.type !== "event") return draft;
  const { asOf, ...rest } = scope;
  const isOther = view.spans.some(
    (span) =>
      span.type === "date" &&
      !span.norm.iso.includes("X") &&
      !span.norm.iso.startsWith(asOf) &&
      !asOf.startsWith(span.norm.iso),
  );
  const isBefore = view.tokens.some(({ text }) => before.test(text));
  return isOther || isBefore ? { ...draft, scope: rest } : draft;
}
const before = /^[\u0648\u0641]?\u0642\u0628\u0644$/u;

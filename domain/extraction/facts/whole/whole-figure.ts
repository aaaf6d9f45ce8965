import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { bare, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import { type SentenceView, spansOf } from "../sentence-view";
import { documenting, nameless, openSpeaker } from "./whole-words.ar";

/**
 * A figure of a property that the corpus knows, told of a body or a state by name. One that its clause alone tells is never
 * taken: of those less than three in four were right, however whole the clause.
 */
export function isWholeFigure(view: SentenceView, draft: Draft): boolean {
  const { value, subject, property, evidence } = draft;
  if (value.type !== "number" || value.unit === null || subject.type !== "entity") return false;
  if (!isTeller(draft) || isDatedElsewhere(view, draft)) return false;
  return isBody(view, draft) ? !isDocumented(view, evidence.start) : property !== "member-count";
}

const isBody = ({ spansWithin }: SentenceView, { subject }: Draft): boolean =>
  spansWithin(subject.start, subject.end).some(({ type }) => type === "organisation");

/** «The observatory documented the death of 17»: they are not its own. */
const isDocumented = ({ tokens }: SentenceView, from: number): boolean =>
  tokens.some(({ text, end }) => end <= from && documenting.test(text));

/** «Last Wednesday, …», «sent 100 millions, on Tuesday»: a day of the clause is neither among its words nor told beside them. */
function isDatedElsewhere(view: SentenceView, { subject, scope, evidence }: Draft): boolean {
  if (scope.asOf !== undefined) return false;
  const isIn = ({ start, end }: Span) => start >= subject.start && end <= subject.end;
  return spansOf(view, "date").some((date) => {
    if (isIn(date)) return false;
    const [from, to] = date.end <= evidence.start ? [date.end, evidence.start] : [evidence.end, date.start];
    const between = view.tokens.filter(({ start, end }) => start >= from && end <= to);
    const isOfOther =
      between.some(({ text }) => /^[,\u060C]$/u.test(text)) &&
      between.some(({ kind, text }) => kind === "word" && isVerb(bare(text)));
    return !isOfOther || view.tokens.filter(({ end }) => end <= date.start).length <= opening;
  });
}
const opening = 3;

/** Nobody tells it, or one whose name does not break off. */
export function isTeller({ attribution }: Draft): boolean {
  if (!attribution) return true;
  const words = foldLoosely(attribution.speaker ?? "").split(/\s+/u);
  const last = words.at(-1) ?? "";
  return (
    attribution.speaker !== null &&
    !openSpeaker.test(last) &&
    !/^\u062A\p{L}{3,}\u062A$/u.test(last) &&
    !nameless.test(words.join(" "))
  );
}

import { onceFor } from "../../../once-for";
import type { SpanOf } from "../../span";
import { pointing } from "../clauses/clause-words.ar";
import { type OwnClause, ownClause } from "../clauses/own-clause";
import { bare, isVerb } from "../clauses/verb-forms";
import { bounds } from "../fact-words.ar";
import { type SentenceView, spansOf } from "../sentence-view";
import { isSomeOfGroup } from "./counted-group";
import { isSettledFigure } from "./settled-figure";

/** The clause of a list of figures up to one of them: «trained 29 thousand of the police, and 8,500 of the border guards». */
export function joinedFigure(view: SentenceView, quantity: SpanOf<"quantity">): OwnClause | undefined {
  const at = figuresOf(view).indexOf(quantity);
  const joined = joinedFigures(view)[at];
  return joined?.isSettled && joined.isAdded ? joined.clause : undefined;
}

const figuresOf = onceFor((view: SentenceView) =>
  spansOf(view, "quantity").filter(({ norm }) => norm.subtype !== "ordinal"),
);

type Joined = { clause: OwnClause; isSettled: boolean; isAdded: boolean };

/** Each figure with its own clause, or with that of the figure that it is added to. */
const joinedFigures = onceFor((view: SentenceView): readonly Joined[] => {
  const all: Joined[] = [];
  for (const quantity of figuresOf(view)) {
    const own = ownClause(view, quantity);
    const before = all.at(-1);
    const isAdded = before?.isSettled === true && isAddition(view, quantity, own, before.clause);
    if (before && isAdded) all.push({ clause: withAdded(view, before.clause, own), isSettled: true, isAdded });
    else all.push({ clause: own, isSettled: isSettledFigure(view, quantity, own), isAdded });
  }
  return all;
});

/** Begins with «and» and its figure, right behind the clause before it, and has no verb of its own. */
function isAddition(view: SentenceView, quantity: SpanOf<"quantity">, own: OwnClause, before: OwnClause): boolean {
  const { start } = own.subject;
  const between = view.text.raw.slice(before.subject.end, start);
  const lead = own.tokens.filter((token) => token.end <= quantity.start);
  return (
    isCounted(view, quantity) &&
    /^[\s,\u060C]*\u0648$/u.test(`${between}${view.text.raw.charAt(start)}`) &&
    lead.every(({ text }) => ofLead.test(text) || bounds.test(bare(text))) &&
    own.tokens.length <= longest &&
    !own.tokens.some(({ text, kind }) => kind === "word" && (isVerb(bare(text)) || pointing.has(bare(text))))
  );
}
/** «And», or «than» behind a bound. */
const ofLead = /^(?:\u0648|\u0645\u0646)$/u;

const isCounted = (view: SentenceView, quantity: SpanOf<"quantity">): boolean =>
  !quantity.norm.vague &&
  (quantity.norm.subtype !== "count" ||
    (quantity.norm.noun ?? quantity.norm.ellipsis) !== undefined ||
    isSomeOfGroup(view, quantity));
const longest = 12;

function withAdded(view: SentenceView, { subject, tokens }: OwnClause, added: OwnClause): OwnClause {
  const { start } = subject;
  const { end } = added.subject;
  const text = view.text.raw.slice(start, end);
  return { tokens: [...tokens, ...added.tokens], subject: { ...subject, end, text }, isWhole: true };
}

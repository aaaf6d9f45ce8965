import { article } from "../../../arabic/article";
import type { Span } from "../../span";
import { inIt } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import type { Subject } from "../candidate-fact";
import { auxiliaries, clauseJoints, madeEvents, whichEvent } from "../clauses/clause-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import { placedNouns, thatWords } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";

const farthest = 16;
const headWithin = 4;
const verbWithin = 1;

/** «The attack that hit the museum on 18 March», «a visit that the president made»: the event whose clause a value ends. */
export function whichEventOf(view: SentenceView, value: Pick<Span, "start" | "end">): Subject | undefined {
  const { tokens, text } = view;
  const at = tokens.findIndex(({ end }) => end > value.start);
  const near = tokens.slice(Math.max(0, at - farthest), at);
  const index = near.findLastIndex((token, place) => endsSearch(token) || tellsWhich(token, near[place + 1]));
  const relative = near[index];
  if (!relative || endsSearch(relative)) return undefined;
  const head = near
    .slice(Math.max(0, index - headWithin), index)
    .findLast(({ text: noun }) => placedNouns.test(noun) || madeEvents.test(noun));
  const clause = near.slice(index + 1);
  const last = tokens.findLast(({ end }) => end <= value.end);
  const verbs = clause.filter(isOwnVerb).length;
  // «The raids that X leads try to»: the verb of who the raids help.
  const isLate = clause.findIndex(isOwnVerb) > verbWithin;
  // «Raids that he led and fights …»: whoever acts is not named behind the verb.
  const isParticiple = relative.text.startsWith(article);
  const isUnnamed = !isParticiple && /^(?:\u0648\p{L}{3,}|\u0641\u064A)$/u.test(clause[0]?.text ?? "");
  if (!head || !last || isLate || isUnnamed || verbs !== (isParticiple ? 1 : 0)) return undefined;
  if (!clause.some(isNameIn(view))) return undefined;
  return { type: "event", text: text.raw.slice(head.start, last.end), start: head.start, end: last.end };
}

const endsSearch = ({ kind, text }: Token): boolean =>
  kind === "sign" ? !/^["\u00AB\u00BB()\u201C\u201D]$/u.test(text) : thatWords.has(text) || clauseJoints.has(text);
const tellsWhich = ({ text }: Token, next: Token | undefined): boolean =>
  whichEvent.test(text) || (inIt.has(next?.text ?? "") && isVerb(text));

/** A verb that tells something of its own. */
export const isOwnVerb = ({ kind, text }: Token): boolean =>
  kind === "word" && isVerb(bare(text)) && !auxiliaries.has(bare(text));

const isNameIn =
  ({ spans }: SentenceView) =>
  ({ text, start, end }: Token): boolean =>
    text.length > 3 &&
    (text.startsWith(article) || spans.some((span) => span.type !== "date" && span.start < end && span.end > start));

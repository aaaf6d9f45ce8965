import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { tokenAt } from "../../text/token-at";
import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import type { Teller } from "../tellers/teller";
import { goesOnSaying } from "./whole-words.ar";

export const lastWord = (name: string): string => foldLoosely(name).split(/\s+/u).at(-1) ?? "";

/**
 * «And he added», behind sentences of which each is told by the speaker and nobody else, back to one that names him: in it
 * and before the verb no one else is named.
 */
export function isToldOn(view: SentenceView, { subject, evidence, attribution }: Draft): boolean {
  const cue = foldLoosely(attribution?.cue ?? "");
  const at = view.tokens.findIndex(({ text, end }) => end <= evidence.start && [cue, `${and}${cue}`].includes(text));
  const verb = view.tokens[at];
  if (!verb || !goesOnSaying.test(verb.text) || !/\s/u.test(subject.text) || view.hasNamesake(subject.text))
    return false;
  if (at > opensWithin && !isToldBy(view, view.start, evidence.start, subject.text)) return false;
  const last = lastWord(subject.text);
  const isOther = view
    .spansWithin(view.start, evidence.start)
    .some(({ type, text }) => type === "person" && lastWord(text) !== last);
  return !isOther && isNamedBefore(view, subject.text);
}
const opensWithin = 2;
const and = "\u0648";

/** The nearest sentence before that names a speaker is told by this one, with nothing between that somebody else tells. */
function isNamedBefore(view: SentenceView, name: string): boolean {
  const { text, index } = view;
  const first = Math.max(0, index - farthestName);
  const quotes = view.spansWithin(text.sentences[first]?.start ?? 0, view.end).filter(({ type }) => type === "quote");
  for (let at = index - 1; at >= first; at--) {
    const sentence = text.sentences[at];
    if (!sentence) return false;
    const mark = tellsBefore(view, sentence, { name, quotes });
    if (mark !== "goes on") return mark === "named";
  }
  return false;
}
const farthestName = 4;

type Told = { name: string; quotes: readonly Span[] };

/** Whether a sentence names who tells it, and that is this one; one that is a part of a quotation only leads on. */
function tellsBefore(
  view: SentenceView,
  { start, end }: Stretch,
  { name, quotes }: Told,
): "named" | "goes on" | "other" {
  const isQuoted = (span: Stretch) => quotes.some((quote) => quote.start <= span.start && quote.end >= span.end);
  const tellers = tellersIn(view, start, end).filter((teller) => !isQuoted(teller));
  if (tellers.some((teller) => !teller.isNamed || teller.name !== name)) return "other";
  if (tellers.some(({ isBeside }) => isBeside)) return "named";
  const people = view.spansWithin(start, end).filter((span) => isSomebody(span) && !isQuoted(span));
  if (tellers.length > 0) return people.some((span) => isMention(span, name)) ? "named" : "goes on";
  if (quotes.some((quote) => quote.start < start && quote.end > start)) return "goes on";
  // «X described the work as …»: he does what the sentence tells, and nobody else is in it.
  const [opening] = people;
  const isHis =
    opening !== undefined && people.every((span) => isMention(span, name)) && opening.start - start <= atOnce;
  return isHis ? "named" : "other";
}
const atOnce = 24;
type Stretch = { start: number; end: number };
const isSomebody = ({ type }: Span): boolean => type === "person" || type === "organisation";
const isMention = ({ type, text }: Span, name: string): boolean =>
  (type === "person" && lastWord(text) === lastWord(name)) || (type === "organisation" && text === name);

/** Somebody tells between two offsets, and nobody but the one of a name. */
function isToldBy(view: SentenceView, start: number, end: number, name: string): boolean {
  const told = tellersIn(view, start, end);
  return told.length > 0 && told.every((teller) => teller.isNamed && teller.name === name);
}

function tellersIn({ text, tellers }: SentenceView, start: number, end: number): readonly Teller[] {
  const from = tokenAt(text.tokens, start);
  return text.tokens.slice(from, tokenAt(text.tokens, end)).flatMap((token) => tellers.get(token.index) ?? []);
}

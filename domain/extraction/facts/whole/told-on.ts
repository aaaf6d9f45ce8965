import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { tokenAt } from "../../text/token-at";
import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
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

/** The nearest sentence before that names a speaker, with nothing between that somebody else tells. */
function isNamedBefore(view: SentenceView, name: string): boolean {
  const { text, index } = view;
  for (let at = index - 1; at >= Math.max(0, index - farthestName); at--) {
    const before = text.sentences[at];
    if (!before || !isToldBy(view, before.start, before.end, name)) return false;
    if (view.spansWithin(before.start, before.end).some((span) => isMention(span, name))) return true;
  }
  return false;
}
const farthestName = 4;
const isMention = ({ type, text }: Span, name: string): boolean =>
  (type === "person" && lastWord(text) === lastWord(name)) || (type === "organisation" && text === name);

/** Somebody tells between two offsets, and nobody but the one of a name. */
function isToldBy({ text, tellers }: SentenceView, start: number, end: number, name: string): boolean {
  const from = tokenAt(text.tokens, start);
  const told = text.tokens.slice(from, tokenAt(text.tokens, end)).flatMap((token) => tellers.get(token.index) ?? []);
  return told.length > 0 && told.every((teller) => teller.isNamed && teller.name === name);
}

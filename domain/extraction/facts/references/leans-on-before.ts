import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import { bare, isVerb } from "../clauses/verb-forms";
import { bareDeed, doneToPlaces } from "../deeds/deed-words.ar";
import { sourceCues } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { pointsOutBut, pointsOutside } from "./points-outside";
import { bareOffices } from "./reference-words.ar";
import { isUnclearSpeaker } from "./unclear-speaker";
import { type Words, wordsOf } from "./words-of";

/** What of a saying's words is no sign: that they name nothing, or nouns that stand where one may be understood. */
type Allowed = { mayNameNothing?: boolean; isUnderstood?: (words: Words, at: number) => boolean };

/** Whether what a candidate tells, or of whom or what it tells it, is understood only with what stands before. */
export function leansOnBefore(
  view: SentenceView,
  { property, value, subject, evidence }: Draft,
  { mayNameNothing = false, isUnderstood = () => false }: Allowed = {},
): boolean {
  if (isUnknownSubject(view, property, subject)) return true;
  if (property === "said" && !mayNameNothing && namesNothing(view, evidence)) return true;
  if (property === "said" && isOfSpeaker(view, subject, evidence)) return true;
  if (value.type === "claim" && pointsOutBut(wordsOf(view, evidence, true), isUnderstood)) return true;
  if (value.type === "claim" && subject.type === "entity") return isUnclearSpeaker(view, subject);
  return (
    subject.type === "event" &&
    (isSource(view, subject) ||
      (value.type !== "list" && isActorHidden(view, subject)) ||
      pointsOutside(wordsOf(view, subject, false)))
  );
}

/** «X said: X did …»: as a rule somebody else says so of X. «They come», without «that», is wished for. */
function isOfSpeaker(view: SentenceView, { text }: Draft["subject"], { start, end }: Draft["evidence"]): boolean {
  const [first] = wordsOf(view, { start, end }, true).tokens.filter(({ kind }) => kind === "word");
  const opens = view.spansWithin(start, end).find((span) => span.type === "person");
  const isNamed = opens !== undefined && opens.start - start <= opening && text.endsWith(opens.text);
  return isNamed || /^\u064A\p{L}{2,}\u0648\u0627$/u.test(first?.text ?? "");
}
const opening = 12;

/** «It will be a slow change», «the threshold is low»: without a name, a figure or a date a reader seldom knows of what. */
const namesNothing = (view: SentenceView, { start, end }: Draft["evidence"]): boolean =>
  !view.spansWithin(start, end).some(({ type }) => telling.has(type));
const telling = new Set<Span["type"]>(["person", "organisation", "place", "quantity", "date"]);

/** «According to what the agency told». */
const isSource = (view: SentenceView, subject: Draft["subject"]): boolean =>
  sourceCues.has(
    (wordsOf(view, subject, false).tokens[0]?.text ?? "").replace(/^\u0648(?=\u0648|\u0628|\u062D|\u0646)/u, ""),
  );

/** «Died in a hospital in 2013»: who did stands before. */
function isActorHidden(view: SentenceView, subject: Draft["subject"]): boolean {
  const [verb, next] = wordsOf(view, subject, false).tokens;
  if (verb === undefined || !isVerb(bare(verb.text))) return false;
  // «And left Iraq»: who did stands before.
  const isPlace = view.spans.some(({ type, start }) => type === "place" && start === next?.start);
  return joints.has(next?.text ?? "") || (isPlace && doneToPlaces.has(bareDeed(verb.text)));
}
const joints = new Set([
  "\u0641\u064A",
  "\u0645\u0646",
  "\u0639\u0644\u064A",
  "\u0627\u0644\u064A",
  "\u0639\u0646",
  "\u0645\u0639",
  "\u0628\u0639\u062F",
  "\u0642\u0628\u0644",
]);

const toldOfAnybody = new Set(["age", "leader", "said"]);
/** A person by one name alone, «the cabinet», «the coalition» without whose. */
function isUnknownSubject(view: SentenceView, property: string, { type, text, start, end }: Draft["subject"]): boolean {
  if (type !== "entity") return false;
  const isPerson = view.spansWithin(start, end).some((span) => span.type === "person");
  if (toldOfAnybody.has(property) && isPerson && !/\s/u.test(text)) return true;
  return bareOffices.test(foldLoosely(text));
}

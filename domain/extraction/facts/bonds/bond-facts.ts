import { mergedArticle } from "../../../arabic/article";
import { withoutConjunction } from "../../../arabic/without-conjunction";
import type { Span, SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import type { CandidateValue, Subject } from "../candidate-fact";
import { deedVerbs, whoOrWhat } from "../deeds/deed-words.ar";
import { eventWords, leaderWords, memberWords } from "../fact-words.ar";
import { type Draft, evidenceOf, rounded } from "../figures/number-facts";
import { modalityOf } from "../modality";
import { formerHolder } from "../names/post-words.ar";
import { clauseAround, type SentenceView, spansOf, surest } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import { heldBack } from "../trust";
import { type Bond, bondOpeners, bonds, inAnswer, lyingIn } from "./bond-words.ar";

/** What names are to each other: invited by, attended by, based in, part of, a member of, lying in. */
export function bondFacts(view: SentenceView): Draft[] {
  return [...phraseFacts(view), ...memberFacts(view), ...lyingFacts(view)];
}

/** In letters: a post may stand before a person, «of» before a body. */
const reach = 3;

function phraseFacts(view: SentenceView): Draft[] {
  return view.tokens.flatMap((token, index) =>
    (openedBy.get(token.text) ?? []).flatMap(({ bond, phrases }) => {
      const phrase = phrases.find((words) => words.every((word, at) => view.tokens[index + at]?.text === word));
      return phrase ? phraseFact(view, index, phrase.length, bond) : [];
    }),
  );
}

type Opened = { bond: Bond; phrases: readonly (readonly string[])[] };
/** The bonds by the first word of their phrases, the longest phrase first. */
const openedBy: ReadonlyMap<string, readonly Opened[]> = new Map(
  [...bondOpeners].map((opener) => [opener, bonds.flatMap((bond) => openedOf(bond, opener))]),
);

function openedOf(bond: Bond, opener: string): Opened[] {
  const phrases = bond.words.map((phrase) => phrase.split(" ")).filter(([first]) => first === opener);
  return phrases.length ? [{ bond, phrases: phrases.sort((one, other) => other.length - one.length) }] : [];
}

function phraseFact(view: SentenceView, index: number, length: number, bond: Bond): Draft[] {
  // «In answer to an invitation by» is one phrase.
  if (inAnswer.has(view.tokens[index - 1]?.text ?? "")) return [];
  const [first, last] = [view.tokens[index] as Token, view.tokens[index + length - 1] as Token];
  const value = valueAfter(view, last.end, bond);
  const subject = value && subjectOf(view, first, bond);
  if (!value || !subject) return [];
  const told = draft(view, bond, subject, value);
  if (subject.type === "event") return [heldBack(told, true)];
  // What a body is a part of, and where it is, is nobody's word.
  return [told.modality === "reported" ? { ...told, attribution: null, modality: "asserted" } : told];
}

function valueAfter(view: SentenceView, from: number, { takes }: Bond): Span | undefined {
  const first = view.spans.find((span) => span.start >= from && span.type !== "date" && span.type !== "quantity");
  if (!first || first.start - from > reach) return undefined;
  const next = view.spans.find((span) => span.start >= first.end && span.type === "person");
  const holder = first.type === "role" && next && next.start - first.end <= reach ? next : first;
  const { type } = holder;
  const isActor = type === "person" || type === "organisation" || (type === "place" && holder.norm.kind === "country");
  const fits = takes === "actor" ? isActor : takes === type;
  return fits ? holder : undefined;
}

function subjectOf(view: SentenceView, { start }: Token, { subject }: Bond): Subject | undefined {
  const before = view.spans.filter((span) => span.end <= start && start - span.end <= reach).at(-1);
  if (subject === "event") return eventBefore(view, start);
  const isNamed = before?.type === "organisation" || (before?.type === "place" && before.norm.kind === "facility");
  return before && isNamed ? entityOf(view, before) : undefined;
}

/** The clause that tells the event, from the last word of one on where the clause itself has none. */
function eventBefore(view: SentenceView, end: number): Subject | undefined {
  const all = view.tokens.filter((token) => token.end <= end);
  const isRelative = whoOrWhat.test(all.at(-1)?.text ?? "");
  const before = isRelative ? all.slice(0, -1) : all;
  const clause = clauseAround(view, end - 1).filter((token) => before.includes(token));
  // «The meeting that X attends» is told of the meeting, not of the clause that it stands in.
  const from = clause.some(isEvent) && !isRelative ? clause[0] : before.findLast(isEvent);
  const words = from ? before.filter(({ start }) => start >= from.start) : [];
  const last = words.at(-1);
  if (!from || !last || words.length < (isRelative ? 1 : 2)) return undefined;
  return { type: "event", text: view.text.raw.slice(from.start, last.end), start: from.start, end: last.end };
}
const isEvent = ({ text }: Token) => {
  const word = withoutConjunction(text).replace(/^\u0627\u0644/, "");
  return eventWords.has(word) || deedVerbs.has(word);
};

const entityOf = (view: SentenceView, span: Span): Subject => ({
  type: "entity",
  text: nameOf(view, span),
  start: span.start,
  end: span.end,
});

/** «The leader in X», «a member of X», before or behind a person's name. */
/** «A member of the team of astronomers at the university»: not of the university. */
const isMemberWithin = ({ tokens }: SentenceView, role: Span, body: Span): boolean =>
  tokens.some(({ text, start, end }) => start > role.start && end <= body.start && parts.test(text));
const parts =
  /^(?:\u0641\u0631\u064A\u0642|\u0644\u062C\u0646\u0647|\u0645\u062C\u0644\u0633|\u0647\u064A\u064A\u0647|\u0645\u0643\u062A\u0628|\u0642\u0633\u0645)$/;

function memberFacts(view: SentenceView): Draft[] {
  return spansOf(view, "role").flatMap((role) => {
    const person = spansOf(view, "person").find(
      ({ norm }) => role.norm.person !== null && norm.name === role.norm.person,
    );
    const body = spansOf(view, "organisation").find(({ start, end }) => start >= role.start && end <= role.end);
    if (
      !person ||
      !body ||
      role.norm.former === true ||
      isFormer(view, role) ||
      !memberWords.test(foldedHead(view, role))
    )
      return [];
    const member = draft(view, { property: "member-of", confidence: 0.92 }, entityOf(view, person), body);
    const isOther = isMemberWithin(view, role, body) || isLeaderOf(view, role, person);
    return [heldBack(member, isBodyCut(view, role, body) || isOther)];
  });
}
/** «X, a member of the council that is led by Y»: Y is named for what he leads. */
const isLeaderOf = ({ tokens }: SentenceView, role: Span, { start }: Span): boolean =>
  start >= role.end && leaderWords.has(tokens.findLast(({ end }) => end <= start)?.text ?? "");

/** «The federation for tennis», «the party of the ousted X»: the body's name goes on. */
function isBodyCut({ tokens }: SentenceView, role: Span, body: Span): boolean {
  const next = tokens.find(({ start }) => start >= body.end);
  const last = tokens.findLast(({ end }) => end <= body.end);
  return (
    (next !== undefined && next.start < role.end && next.text.startsWith(mergedArticle)) ||
    formerHolder.test(last?.text ?? "")
  );
}

/** «The former» right behind a post. */
const isFormer = ({ tokens }: SentenceView, { end }: SpanOf<"role">): boolean =>
  /^\u0627\u0644\u0633\u0627\u0628\u0642\u0647?$/.test(tokens.find(({ start }) => start >= end)?.text ?? "");
const foldedHead = ({ tokens }: SentenceView, { start }: SpanOf<"role">): string =>
  tokens.find((token) => token.end > start)?.text ?? "";

/** «Erbil in the north of Iraq»: a town right before what it lies in. */
function lyingFacts(view: SentenceView): Draft[] {
  const places = spansOf(view, "place");
  return places.flatMap((place, at) => {
    const next = places[at + 1];
    if (!next || place.norm.kind !== "city" || !larger.has(next.norm.kind) || next.start - place.end > lyingReach)
      return [];
    const between = view.tokens.filter(({ start, end }) => start >= place.end && end <= next.start);
    const isIn =
      between.length > 0 &&
      between.every(({ text }) => lyingIn.has(text.replace(/^\u0628(?=\u0627\u0644|\p{L}{3})/u, "")));
    // «In the north of» belongs to what it lies in.
    const part = between.find(({ text }) => text !== "\u0641\u064A");
    const whole = part ? view.text.raw.slice(part.start + (lyingIn.has(part.text) ? 0 : 1), next.end) : next.text;
    const isElsewhere =
      next.norm.iso !== undefined && place.norm.country !== undefined && next.norm.iso !== place.norm.country;
    if (!isIn || isElsewhere) return [];
    const lying = draft(view, { property: "lies-in", confidence: 0.9, name: whole }, entityOf(view, place), next);
    // Where a town lies is the document's own word, whoever speaks.
    return heldBack({ ...lying, attribution: null, modality: "asserted" }, place.confidence < surest);
  });
}
const larger = new Set(["country", "region"]);
const lyingReach = 12;

/** `name`: of the value, where it is not the span's own. */
type Tie = { property: string; confidence: number; name?: string };

function draft(view: SentenceView, { property, confidence, ...tie }: Tie, subject: Subject, value: Span): Draft {
  const attribution = attributionOf(view, value.start);
  const modality = modalityOf(view, value.start, attribution);
  const isPlain = modality === "asserted" || modality === "reported";
  const name = tie.name ?? nameOf(view, value);
  const entity: CandidateValue = {
    type: "entity",
    name,
    ...(value.type === "place" && value.norm.iso ? { iso: value.norm.iso } : {}),
  };
  return {
    property,
    subject,
    value: entity,
    scope: {},
    attribution,
    modality,
    confidence: rounded(confidence * (isPlain ? 1 : 0.8) * (value.confidence >= surest ? 1 : 0.9)),
    flags: [],
    evidence: evidenceOf(view, value),
  };
}
const nameOf = (view: SentenceView, value: Span): string =>
  value.type === "person" ? view.fullName(value.norm.name) : withArticle(view, value);

/** «For the commission» is written with one lam: the name has its article back. */
export function withArticle({ text: { raw } }: SentenceView, { start, text }: Span): string {
  if (raw[start - 1] !== "\u0644" || !text.startsWith("\u0644")) return text;
  // «For the [legal] committee»: the second lam is the noun's own.
  if (/^\u0644\u062C\u0646\u0629\s/u.test(text))
    return /^\S+\s\u0627\u0644\p{L}+\u064A\u0629(?:\s|$)/u.test(text) ? `\u0627\u0644${text}` : text;
  return `\u0627${text}`;
}

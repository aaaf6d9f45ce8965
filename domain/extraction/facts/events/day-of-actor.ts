import type { Span, SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { sourceCues } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { pointsOutside } from "../references/points-outside";
import { isPronounUnnamed } from "../references/unnamed-pronoun";
import { named, type Words, wordsOf } from "../references/words-of";
import { type SentenceView, spansOf } from "../sentence-view";
import { isCutAtEdge } from "../whole/cut-edge";
import { anotherClause, asTold, besideDay, had, leadIns, openEnds, pointing, states } from "./day-words.ar";

const shortest = 8;
const longest = 45;

/** «Announced the minister X on Sunday that …»: nobody but who acts between the verb that opens a sentence and the day. */
export function toldOnDay(view: SentenceView, draft: Draft): Draft | undefined {
  const { property, value, evidence, flags } = draft;
  if (property !== "date" || value.type !== "date" || value.precision !== "day" || flags.length > 0) return undefined;
  const day = spansOf(view, "date").find(({ start, end }) => start <= evidence.end && end >= evidence.end);
  const verb = opening(view);
  if (!verb || day?.norm.iso !== value.iso || value.iso.includes("X")) return undefined;
  if (value.iso > (view.text.published ?? value.iso) || !isActorBefore(view, verb, day)) return undefined;
  const last = lastOf(view, day.end);
  if (!last || last.end <= day.end) return undefined;
  const start = verb.start + (verb.text === bare(verb.text) && !had.test(verb.text) ? 0 : joint(verb.text));
  const subject = { type: "event" as const, text: view.text.raw.slice(start, last.end), start, end: last.end };
  if (!isUnderstood(wordsOf(view, subject, false), day, subject.text)) return undefined;
  const told: Draft = { ...draft, subject, attribution: null, modality: "asserted", scope: {} };
  return isCutAtEdge(view, told) || /\d$/u.test(subject.text) ? undefined : told;
}
const joint = (text: string): number => (/^[\u0648\u0641]/u.test(text) ? 1 : 0);

/** The verb that a sentence begins with, behind what joins it to the one before: «also», «for his part,». */
function opening({ tokens, spans }: SentenceView): Token | undefined {
  const comma = tokens.slice(0, longestLead).findIndex(({ text }) => /^[,\u060C]$/u.test(text));
  const lead = tokens.slice(0, comma + 1);
  const isLead = !lead.some(
    ({ text, start, end }) => isVerb(bare(text)) || spans.some((span) => span.start < end && span.end > start),
  );
  const rest = comma > 0 && isLead ? tokens.slice(comma + 1) : tokens;
  const first = rest.findIndex(({ text }) => !leadIns.test(text));
  const verb = rest[first];
  return verb && first <= 1 && (isDone(verb) || had.test(verb.text)) ? verb : undefined;
}
const longestLead = 6;

/** The last word of a sentence, or of what stands before «while …». */
function lastOf({ tokens }: SentenceView, from: number): Token | undefined {
  const next = tokens.findIndex(
    ({ text, start }, at) =>
      start >= from && /^[,\u060C]$/u.test(text) && anotherClause.test(tokens[at + 1]?.text ?? ""),
  );
  return tokens.slice(0, next < 0 ? tokens.length : next).findLast(({ text }) => !/^[.,\u060C!\u061B]$/u.test(text));
}

/** A verb of what was done, not of what somebody does or is. */
const isDone = ({ kind, text }: Token): boolean =>
  kind === "word" &&
  isVerb(bare(text)) &&
  !states.test(text) &&
  !/^(?:\u064A\p{L}{2,}|\u062A\p{L}{3,}(?<!\u062A))$/u.test(bare(text));

/** Only names and posts, commas, the part of the day and where between the verb and the day; behind «had» its verb too. */
function isActorBefore({ tokens, spans }: SentenceView, verb: Token, day: SpanOf<"date">): boolean {
  const between = tokens.filter(({ start, end }) => start >= verb.end && end <= day.start);
  const [actor] = between;
  const isName = ({ start, end }: Token) =>
    spans.some((span) => named.has(span.type) && span.start <= start && span.end >= end);
  const isActor = (span: Span) =>
    span.type === "place" ? span.norm.kind === "country" : actors.has(span.type) && /\s|^\u0627\u0644/u.test(span.text);
  const others = between.filter(
    (token) => !isName(token) && !/^[,\u060C"\u00AB\u00BB]$/u.test(token.text) && !besideDay.test(token.text),
  );
  const verbs = others.filter(({ text }) => text !== "\u0642\u062F");
  const [done] = verbs;
  const isTold = had.test(verb.text) ? verbs.length === 1 && done !== undefined && isDone(done) : others.length === 0;
  return actor !== undefined && isTold && spans.some((span) => span.start === actor.start && isActor(span));
}
const actors = new Set<Span["type"]>(["person", "organisation", "role"]);

/** Whole to who reads it alone: nothing in it points outside, no mark is open, nobody else tells it. */
function isUnderstood(words: Words, day: SpanOf<"date">, text: string): boolean {
  const { tokens } = words;
  const behind = tokens.filter(({ start }) => start >= day.end);
  const isToldOf = behind.some(
    ({ text: sign }, at) => /^[,\u060C]$/u.test(sign) && asTold.test(behind[at + 1]?.text ?? ""),
  );
  const isOpen =
    openEnds.test(tokens.at(-1)?.text ?? "") ||
    /[:()[\]\u2026?\u061F]|\.\.| [-\u2013\u2014] /u.test(text.replace(/ \(\p{L}+\)/gu, ""));
  if (tokens.length < shortest || tokens.length > longest || isToldOf || isOpen || !isBalanced(text)) return false;
  // «"This is no agreement"»: of what, stands before.
  if (tokens.some(({ text: mark }, at) => /^["\u00AB\u201C]$/u.test(mark) && pointing.test(tokens[at + 1]?.text ?? "")))
    return false;
  if (behind.some(({ text: word }) => sourceCues.has(word))) return false;
  const isUnnamed = tokens.some(({ kind }, at) => kind === "word" && isPronounUnnamed(words, at));
  return !isUnnamed && !pointsOutside(words);
}

const isBalanced = (text: string): boolean => {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/[\u00AB\u201C]/gu) === count(/[\u00BB\u201D]/gu) && count(/"/gu) % 2 === 0;
};

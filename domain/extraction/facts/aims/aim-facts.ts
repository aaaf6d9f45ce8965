import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import type { Subject } from "../candidate-fact";
import { isObject } from "../clauses/subject-of";
import { deedEnds, deedVerbs, openDeedEnds } from "../deeds/deed-words.ar";
import { eventWords, thatWords } from "../fact-words.ar";
import { type Draft, rounded } from "../figures/number-facts";
import { modalityOf } from "../modality";
import type { SentenceView } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import { isDeed, opensTie, type Tie, tieAt, withoutAnd } from "./aim-ties";
import { aimEnds, aiming, predicates } from "./aim-words.ar";

const fewestWords = 2;
const mostWords = 22;

/** What was meant by something, what caused it, and after what it came: «in order to», «because of», «after». */
export function aimFacts(view: SentenceView): Draft[] {
  return view.tokens.flatMap((token, index) => {
    const tie = tieAt(view, index);
    if (!tie || view.spans.some(({ start, end, type }) => type !== "quote" && start < token.end && end > token.start))
      return [];
    const subject = subjectBefore(view, index) ?? (aiming.test(token.text) ? bodyBefore(view, token) : undefined);
    const told = subject && wordsAfter(view, index + tie.words, tie.property === "goal");
    return told && subject ? [draft(view, token, tie, subject, told)] : [];
  });
}

const isClosing = ({ text }: Token) => /^["\u201D\u00BB]$/.test(text);
const isStop = ({ text }: Token) => /^[\u060C,\u061B;:.!\u061F"\u201C\u00AB()]$/.test(text);

type Bearer = Subject & { hasVerb: boolean };
/** From so many words on, behind a clause with a verb, an aim is told whole. */
const sureWords = 3;
const sure = 0.55;

/** What has the aim or the cause: the clause before, which has to have a verb or a name of its own. */
function subjectBefore(view: SentenceView, index: number): Bearer | undefined {
  let first = index;
  while (first > 0 && !isStop(view.tokens[first - 1] as Token) && index - first < mostWords) first--;
  const that = view.tokens.slice(first, index).findLastIndex(({ text }) => thatWords.has(text));
  if (that >= 0) first += that + 1;
  const words = withoutLeaning(view.tokens.slice(first, index));
  const [from, to] = [words[0], words.at(-1)];
  const isCut = index - first >= mostWords || openDeedEnds.has(withoutAnd(from?.text ?? "")) || words.some(isClosing);
  if (!from || !to || words.length < fewestWords || isCut) return undefined;
  const isNamed = (span: Span) => span.start >= from.start && span.end <= to.end && span.type !== "date";
  const hasVerb = words.some(({ text }) => deedVerbs.has(withoutAnd(text)) || eventWords.has(withoutAnd(text)));
  if (!hasVerb && !view.spans.some(isNamed)) return undefined;
  const { start, end } = { start: from.start, end: to.end };
  return { type: "event", text: view.text.raw.slice(start, end), start, end, hasVerb };
}

/** Without «and that», which leans on the tie, at the end. */
function withoutLeaning(words: readonly Token[]): readonly Token[] {
  const last = words.at(-1)?.text ?? "";
  return last === "\u0648\u0630\u0644\u0643" || openDeedEnds.has(last) ? words.slice(0, -1) : words;
}

/** «And aims at»: the body that the sentence last named. */
function bodyBefore(view: SentenceView, { start: to }: Token): Bearer | undefined {
  const body = view.spans.findLast(
    (span) => span.type === "organisation" && span.end <= to && !isObject(view, span, true),
  );
  return body && { type: "entity", text: body.text, start: body.start, end: body.end, hasVerb: false };
}

type Told = { start: number; end: number; words: number };

/** The words behind a tie up to the end of the clause; an aim goes on to the next deed that «and» adds. */
function wordsAfter({ tokens }: SentenceView, from: number, isAim: boolean): Told | undefined {
  let last = from - 1;
  while (last + 1 < tokens.length && last - from < mostWords && !endsAt(tokens, last + 1, isAim)) last++;
  const words = tokens.slice(from, last + 1);
  const behind = tokens[last + 1]?.text ?? "";
  // What goes on beyond bounds would break off, and «the aim for … is …» is no aim of anybody.
  if (last - from >= mostWords || predicates.test(behind)) return undefined;
  const [first, end, next] = [words[0], words.at(-1), tokens[last + 1]?.text ?? ""];
  const isCut = openDeedEnds.has(end?.text ?? "") || words.some(isClosing) || /^["\u201C\u00AB]$/.test(next);
  return first && end && words.length >= fewestWords && !isCut
    ? { start: first.start, end: end.end, words: words.length }
    : undefined;
}

const yetToCome = /^\u0633[\u062A\u064A]\p{L}{3,}/u;

function endsAt(tokens: readonly Token[], at: number, isAim: boolean): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]?.text ?? ""];
  if (isStop(token))
    return !(isAim && /^[\u060C,]$/.test(token.text) && next.startsWith("\u0648") && isDeed(next.slice(1)));
  return (
    deedEnds.has(token.text) ||
    aimEnds.test(token.text) ||
    predicates.test(token.text) ||
    opensTie(tokens, at) ||
    yetToCome.test(token.text) ||
    (/^[\u0648\u0641]/.test(token.text) && deedVerbs.has(withoutAnd(token.text)))
  );
}

function draft(view: SentenceView, token: Token, tie: Tie, { hasVerb, ...subject }: Bearer, told: Told): Draft {
  const { start, end } = told;
  const attribution = attributionOf(view, token.start);
  const modality = modalityOf(view, token.start, attribution);
  const isPlain = modality === "asserted" || (modality === "reported" && attribution?.speaker !== null);
  return {
    property: tie.property,
    subject,
    value: { type: "claim", text: view.text.raw.slice(start, end) },
    scope: {},
    attribution,
    modality,
    confidence: rounded(
      (tie.words > 0 && hasVerb && told.words >= sureWords ? sure : tie.confidence) * (isPlain ? 1 : 0.85),
    ),
    flags: [],
    evidence: {
      start,
      end,
      sentence: { start: view.start, end: view.end },
      paragraph: view.paragraph + 1,
      spans: [],
    },
  };
}

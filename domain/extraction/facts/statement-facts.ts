import type { Token } from "../text/tokens";
import { aboutWords, declaring, denying, endsOfStatement, sayingStill, thatWords } from "./fact-words.ar";
import { type Draft, rounded } from "./number-facts";
import type { SentenceView } from "./sentence-view";
import { isCutShort } from "./speaker-name";
import { type Speaker, speakerBetween } from "./statement-speaker";
import { fragmentStart, pronounThat, topicOf, topicShift, topicShiftAs, whereSaid } from "./trust-words.ar";

const reach = 24;
const fewestWords = 3;
const mostWords = 45;

/**
 * What somebody is told to have said, in the words of the text: «the minister announced that …», «stressed the need of …»,
 * and what the same sentence adds to it: «pointing out that …».
 */
export function statementFacts(view: SentenceView): Draft[] {
  const drafts: Draft[] = [];
  let last: Speaker | undefined;
  for (const [index, { text }] of view.tokens.entries()) {
    const goesOn = last && sayingStill.test(text) ? last : undefined;
    if (!goesOn && !declaring.test(text)) continue;
    const that = thatAfter(view, index, goesOn ? sayingReach : reach);
    const speaker = goesOn ?? speakerBefore(view, index, that);
    last = speaker?.isBeside ? speaker : undefined;
    drafts.push(...statementsOf(view, index, speaker, that));
  }
  return drafts;
}
/** From «pointing out» to «that», in tokens. */
const sayingReach = 4;

function speakerBefore(view: SentenceView, verb: number, that: number | undefined): Speaker | undefined {
  const to = that === undefined ? view.end : (view.tokens[that] as Token).start;
  return speakerBetween(view, view.tokens[verb] as Token, to);
}

function statementsOf(
  view: SentenceView,
  verb: number,
  speaker: Speaker | undefined,
  that: number | undefined,
): Draft[] {
  const opens = speaker && (that ?? aboutAfter(view, speaker));
  const said = opens === undefined ? undefined : statementAfter(view, opens, that !== undefined);
  if (said && isFragment(view, said)) return [];
  if (!said || !speaker || view.spans.some((span) => span.type === "quote" && touches(span, said))) return [];
  return [statement(view, view.tokens[verb] as Token, speaker, said)];
}

const touches = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** «That on its site», «on its site»: where something is said, not what. */
function isFragment({ tokens }: SentenceView, { start, isClause }: Said): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const [word, next] = [tokens[first]?.text ?? "", tokens[first + 1]?.text ?? ""];
  return isClause ? fragmentStart.test(word) : whereSaid.test(next);
}

/** The token of the word «that» after a verb of saying, before any other stop. */
function thatAfter({ tokens }: SentenceView, verb: number, within: number): number | undefined {
  for (let at = verb + 1; at <= verb + within && at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    if (thatWords.has(word)) return at;
    if (/^[:"\u201C\u00AB.]$/.test(word) || declaring.test(word)) return undefined;
  }
  return undefined;
}

/** The token before «on the need of», «about a plan», where it stands right behind the speaker. */
function aboutAfter({ tokens }: SentenceView, { end, isBeside }: Speaker): number | undefined {
  const next = tokens.findIndex(({ start }) => start >= end);
  return isBeside && next > 0 && aboutWords.has(tokens[next]?.text ?? "") ? next - 1 : undefined;
}

/** What follows «that»: to the end of the sentence, or before what is said of the saying. */
function statementAfter({ tokens, text }: SentenceView, that: number, isClause: boolean) {
  const first = tokens[that + 1];
  let last = that;
  while (last + 1 < tokens.length && !endsAt(tokens, last + 1)) last++;
  // What leads up to somebody's own words goes with them.
  const leadsUp = isMark(tokens[last + 1]?.text);
  if (leadsUp) while (last > that && !/^[\u060C,]$/.test(tokens[last]?.text ?? "")) last--;
  if (/^[.!\u061F\u060C,]$/.test(tokens[last]?.text ?? "")) last--;
  const words = last - that;
  const end = tokens[last]?.end ?? 0;
  if (!first || words < fewestWords || words > mostWords) return undefined;
  const inner = tokens.slice(that + 1, last + 1);
  // The pronoun of «that they» stays outside; an inner verb of saying has its own speaker; a clause that leads up to
  // somebody's own words may have its verb there.
  const isWhole =
    !leadsUp && !pronounThat.test(tokens[that]?.text ?? "") && !inner.some((token) => declaring.test(token.text));
  return { start: first.start, end, text: text.raw.slice(first.start, end), isClause, isWhole };
}

const isMark = (sign = "") => /^["\u201C\u00AB:]$/.test(sign);

/** «Whereas»: what another one says or does. */
const accordingTo = "\u062D\u0633\u0628";
const saying = "\u0642\u0648\u0644";
const whereas = "\u0628\u064A\u0646\u0645\u0627";
/** A comma before «adding», «pointing out», «and he said». */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (topicShift.has(sign) || (sign === topicShiftAs && next.startsWith(topicOf))) return true;
  if (/^[\u0648\u0641]/.test(sign) && declaring.test(sign) && !thatWords.has(next)) return true;
  if (isMark(sign) || sign === whereas || (sign === accordingTo && next.startsWith(saying))) return true;
  return /^[\u060C,\u061B]$/.test(sign) && (endsOfStatement.has(next) || declaring.test(next));
}

/** From here a name right behind the verb is the speaker's. */
const surest = 0.8;

type Said = { start: number; end: number; text: string; isClause: boolean; isWhole: boolean };

function statement(view: SentenceView, verb: Token, { name, start, end, ...speaker }: Speaker, said: Said): Draft {
  const isDenied = denying.test(verb.text);
  const isSure =
    speaker.isBeside &&
    speaker.confidence >= surest &&
    !isDenied &&
    said.isClause &&
    said.isWhole &&
    !isCutShort(view, end) &&
    !/\.$/.test(said.text);
  return {
    property: "said",
    subject: { type: "entity", text: name, start, end },
    value: { type: "claim", text: said.text },
    scope: {},
    attribution: { speaker: name, cue: verb.text, kind: "indirect" },
    modality: isDenied ? "negated" : "reported",
    confidence: rounded(isSure ? 0.93 : isDenied ? 0.6 : 0.85),
    flags: [],
    evidence: {
      start: said.start,
      end: said.end,
      sentence: { start: view.start, end: view.end },
      paragraph: view.paragraph + 1,
      spans: speaker.spans,
    },
  };
}

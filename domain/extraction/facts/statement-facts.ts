import type { Span } from "../span";
import type { Token } from "../text/tokens";
import { declaring, endsOfStatement, notSpeakers, thatWords } from "./fact-words.ar";
import { type Draft, rounded } from "./number-facts";
import type { SentenceView } from "./sentence-view";

const reach = 14;
const fewestWords = 4;
const mostWords = 45;
/** From a verb of saying to its subject, in letters. */
const beside = 3;

/** What somebody is told to have said, in the words of the text: «the minister announced that …». */
export function statementFacts(view: SentenceView): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, token] of view.tokens.entries()) {
    if (!declaring.test(token.text)) continue;
    const that = thatAfter(view, index);
    const said = that === undefined ? undefined : statementAfter(view, that);
    const speaker = that === undefined ? undefined : speakerBetween(view, token, view.tokens[that]?.start ?? 0);
    if (!said || !speaker || view.spans.some((span) => span.type === "quote" && touches(span, said))) continue;
    drafts.push(statement(view, token, speaker, said));
  }
  return drafts;
}

const touches = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** The token of the word «that» after a verb of saying, before any other stop. */
function thatAfter({ tokens }: SentenceView, verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + reach && at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    if (thatWords.has(word)) return at;
    if (/^[:"\u201C\u00AB.]$/.test(word) || declaring.test(word)) return undefined;
  }
  return undefined;
}

type Speaker = { span: Span; isBeside: boolean };

/** Who stands between the verb and «that»: a person before a post before a body. */
function speakerBetween(view: SentenceView, verb: Token, to: number): Speaker | undefined {
  const near = view.spans.filter(({ start, end }) => start >= verb.end && end <= to);
  const span = (["person", "role", "organisation", "place"] as const)
    .map((type) => near.find((one) => one.type === type && (one.type !== "place" || one.norm.kind === "country")))
    .find((one) => one !== undefined);
  const first = near[0];
  if (!span || !first) return undefined;
  const between = view.tokens.filter(({ start }) => start >= verb.end && start < first.start);
  const isOther = between.some(({ text }) => notSpeakers.has(text));
  return isOther ? undefined : { span, isBeside: first.start - verb.end <= beside && span.type !== "place" };
}

/** What follows «that»: to the end of the sentence, or before what is said of the saying. */
function statementAfter({ tokens, text }: SentenceView, that: number) {
  const first = tokens[that + 1];
  let last = that;
  while (last + 1 < tokens.length && !endsAt(tokens, last + 1)) last++;
  // What leads up to somebody's own words goes with them.
  if (isMark(tokens[last + 1]?.text)) while (last > that && !/^[\u060C,]$/.test(tokens[last]?.text ?? "")) last--;
  if (/^[.!\u061F\u060C,]$/.test(tokens[last]?.text ?? "")) last--;
  const words = last - that;
  const end = tokens[last]?.end ?? 0;
  if (!first || words < fewestWords || words > mostWords) return undefined;
  return { start: first.start, end, text: text.raw.slice(first.start, end) };
}

const isMark = (sign = "") => /^["\u201C\u00AB:]$/.test(sign);

/** A comma before «adding», «pointing out», «and he said». */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (isMark(sign)) return true;
  return /^[\u060C,\u061B]$/.test(sign) && (endsOfStatement.has(next) || declaring.test(next));
}

function statement(
  view: SentenceView,
  verb: Token,
  { span, isBeside }: Speaker,
  said: { start: number; end: number; text: string },
): Draft {
  const name = span.type === "person" ? view.fullName(span.norm.name) : span.text;
  return {
    property: "said",
    subject: { type: "entity", text: name, start: span.start, end: span.end },
    value: { type: "claim", text: said.text },
    scope: {},
    attribution: { speaker: name, cue: verb.text, kind: "indirect" },
    modality: "reported",
    confidence: rounded(isBeside ? Math.min(0.93, span.confidence + 0.03) : 0.75),
    flags: [],
    evidence: {
      start: said.start,
      end: said.end,
      sentence: { start: view.start, end: view.end },
      paragraph: view.paragraph + 1,
      spans: [span.id],
    },
  };
}

import type { Span, SpanOf } from "../span";
import { thresholds } from "./candidate-fact";
import { reporting, thatWords } from "./fact-words.ar";
import { type Draft, evidenceOf, rounded } from "./number-facts";
import { saysBefore } from "./said-by";
import { type SentenceView, spansOf } from "./sentence-view";
import { isCutShort, isPlatform } from "./speaker-name";

/** What somebody is quoted with. As sure as it is that who speaks is somebody whom the text names beside the saying. */
export function sayingFacts(view: SentenceView): Draft[] {
  return spansOf(view, "quote").flatMap((quote) => {
    const { speaker, speakerText, cue } = quote.norm;
    if (!speaker || isPlatform(speaker)) return [];
    const at = view.spans.find(
      (span) => span.text === speakerText || (span.type === "person" && span.norm.name === speaker),
    );
    const from = at ?? quote;
    return {
      property: "said",
      subject: { type: "entity" as const, text: view.fullName(speaker), start: from.start, end: from.end },
      value: { type: "claim" as const, text: quote.text },
      scope: {},
      attribution: { speaker: view.fullName(speaker), cue: cue ?? "", kind: "direct" as const },
      modality: "reported" as const,
      confidence: certainty(view, quote, at),
      flags: [],
      evidence: evidenceOf(view, quote),
    };
  });
}

const fewestWords = 5;

function certainty(view: SentenceView, quote: SpanOf<"quote">, speaker: Span | undefined): number {
  const isNamed =
    speaker !== undefined && namedTypes.has(speaker.type) && !isOfSomeone(speaker) && !isCutShort(view, speaker.end);
  const isFragment = quote.text.split(/\s+/u).length < fewestWords;
  // A quotation that goes on to tell of saying was closed too late.
  const runsOn = /[.\u060C]\s+\p{L}?(?:\u0623\u0634\u0627\u0631|\u0623\u0636\u0627\u0641|\u0642\u0627\u0644)/u.test(
    quote.text,
  );
  const share = !isNamed || isFragment || runsOn ? 0.5 : saysBefore(view, speaker) ? 1.02 : 0.95;
  const isInName = view.spans.some(
    ({ type, start, end }) => names.has(type) && start < quote.start && end >= quote.end,
  );
  const isOpen = isInName || !opensSaying(view, quote) || isTitle(view, quote) || isNested(view, quote);
  const sure = rounded(quote.confidence * share * (isOpen ? 0.6 : 1));
  return Math.max(sure, Math.min(thresholds.shown, quote.confidence));
}

const names = new Set<Span["type"]>(["person", "role", "organisation"]);
const namedTypes = new Set<Span["type"]>(["person", "role", "organisation", "place"]);
/** «His spokesman» leaves open whose. */
export const isOfSomeone = ({ type, text }: Span) =>
  type === "role" && /(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(text);

/** Whether a quotation begins what is said: behind the verb, its speaker, «that» or a colon, not amid a sentence. */
function opensSaying({ tokens, spans }: SentenceView, { start }: SpanOf<"quote">): boolean {
  const before = tokens.findLast(({ end, text }) => end <= start && !/^["\u201C\u00AB'\u2018]$/.test(text));
  if (!before || before.kind === "sign" || thatWords.has(bare(before.text)) || reporting.test(before.text)) return true;
  return spans.some((span) => span.end >= before.end && span.start <= before.start && aside.has(span.type));
}
/** Other marks stand between the verb of saying and these: what is quoted began before. */
function isNested({ tokens }: SentenceView, { start }: SpanOf<"quote">): boolean {
  const before = tokens.filter((token) => token.end <= start);
  const cue = before.findLastIndex(({ text }) => reporting.test(text));
  const between = before.slice(cue + 1);
  while (isMark(between.at(-1)?.text)) between.pop();
  return cue >= 0 && between.some(({ text }) => isMark(text));
}
const isMark = (sign = "") => /^["\u201C\u201D\u00AB\u00BB]$/.test(sign);

/** A name in marks amid what is said in other words: «that» stands before it, and other words than its own between. */
function isTitle({ tokens }: SentenceView, { start, text }: SpanOf<"quote">): boolean {
  if (text.split(/\s+/u).length > longestTitle) return false;
  const before = tokens
    .filter((token) => token.end <= start && !/^["\u201C\u00AB]$/.test(token.text))
    .slice(-titleReach);
  const that = before.findLastIndex((token) => thatWords.has(bare(token.text)));
  return that >= 0 && before.length - that > ownWords && before.slice(that).every(({ kind }) => kind !== "sign");
}
const longestTitle = 6;
const titleReach = 40;
/** «That» and two more words before the marks: they still open what is quoted. */
const ownWords = 3;
const bare = (word: string) => word.replace(/^[\u0648\u0641](?=\u0627\u0646)/, "");
const aside = new Set<Span["type"]>(["person", "role", "organisation", "place", "date"]);

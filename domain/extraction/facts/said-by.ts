import { onceFor } from "../../once-for";
import { remembered } from "../../text/remembered";
import type { Span } from "../span";
import type { Token } from "../text/tokens";
import type { Attribution, Modality } from "./candidate-fact";
import { hedges, negations, notFuture, plans, sourceCues } from "./fact-words.ar";
import { clauseAround, type SentenceView } from "./sentence-view";

const reporting =
  /^[\u0648\u0641]?(?:\u0642\u0627\u0644|\u0627\u0636\u0627\u0641|\u0635\u0631\u062D|\u0627\u0643\u062F|\u0627\u0648\u0636\u062D|\u0627\u0639\u0644\u0646|\u0630\u0643\u0631|\u0627\u0634\u0627\u0631|\u0643\u0634\u0641|\u0627\u0641\u0627\u062F|\u0627\u0639\u062A\u0631\u0641|\u0644\u0641\u062A|\u062A\u0627\u0628\u0639|\u0632\u0639\u0645|\u0646\u0642\u0644|\u0627\u0639\u062A\u0628\u0631|\u0631\u0627\u064A|\u062D\u0630\u0631)(?:\u062A|\u0648\u0627)?$/;
const speakers = new Set<Span["type"]>(["person", "role", "organisation"]);
const reach = 12;

/** Who a sentence says a fact by: a verb of saying with its subject before the value, or «according to» anywhere. */
export function attributionOf(view: SentenceView, at: number): Attribution | null {
  for (const { token, isSource, opens } of cuesIn(view)) {
    if (isSource) return { speaker: speakerAfter(view, token.end), cue: token.text, kind: "indirect" };
    if (token.start >= at || !opens || opens.start > at) continue;
    const kind = /^["\u201C\u00AB:]$/.test(opens.text) ? "direct" : "indirect";
    return { speaker: speakerAfter(view, token.end, opens.start), cue: token.text, kind };
  }
  const quote = view.spans.find((span) => span.type === "quote" && span.start <= at && at < span.end);
  return quote?.type === "quote" && quote.norm.cue
    ? { speaker: quote.norm.speaker, cue: quote.norm.cue, kind: "direct" }
    : null;
}

/** A word that tells who says a sentence; `opens`: where what a verb of saying tells begins. */
type Cue = { token: Token; isSource: boolean; opens?: Token | undefined };

const opening =
  /^(?:\u0627\u0646|["\u201C\u00AB:])$|^\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$|^\u0628\u0627\u0646$/;

/** Found once for all values of a sentence. */
const cuesIn = onceFor(({ tokens }: SentenceView): readonly Cue[] =>
  tokens.flatMap((token, index): Cue[] => {
    if (sourceCues.has(token.text.replace(/^[\u0648\u0641](?=.{3})/, ""))) return [{ token, isSource: true }];
    if (!reporting.test(token.text)) return [];
    const opens = tokens.slice(index + 1, index + reach).find(({ text }) => opening.test(text));
    return [{ token, isSource: false, opens }];
  }),
);

function speakerAfter(view: SentenceView, from: number, to = Number.POSITIVE_INFINITY): string | null {
  const near = view.spans.filter(
    (span) => speakers.has(span.type) && span.start >= from && span.end <= Math.min(to, from + 120),
  );
  const chosen = near.find(({ type }) => type === "person") ?? near[0];
  if (chosen?.type === "person") return view.fullName(chosen.norm.name);
  return chosen?.text ?? null;
}

/** How a sentence means what its clause around an offset says. */
export function modalityOf(view: SentenceView, at: number, attribution: Attribution | null): Modality {
  const words: string[] = [];
  const tones = new Set<Tone>();
  for (const { text, end } of clauseAround(view, at)) {
    if (end > at) break;
    words.push(text);
    tones.add(toneOf(text));
  }
  if (tones.has("planned")) return "planned";
  if (tones.has("negated")) return "negated";
  if (tones.has("hedged") && words.some((word) => hedges.has(word) && !isPast(words, word))) return "hedged";
  return attribution ? "reported" : "asserted";
}

type Tone = Exclude<Modality, "reported" | "asserted"> | "plain";
const toneOf = remembered((word): Tone => {
  if (plans.has(word) || isFuture(word)) return "planned";
  if (negations.has(word)) return "negated";
  return hedges.has(word) ? "hedged" : "plain";
});
const isFuture = (word: string) => /^[\u0648\u0641]?\u0633[\u064A\u062A\u0646]..+/.test(word) && !notFuture.test(word);
/** «Qad» before a past tense affirms. */
const isPast = (words: readonly string[], hedge: string) =>
  hedge === "\u0642\u062F" &&
  (/^[\u0648\u0641]?\u0643\u0627\u0646/.test(words[words.indexOf(hedge) - 1] ?? "") ||
    !/^[\u064A\u062A\u0646\u0627]/.test(words[words.indexOf(hedge) + 1] ?? ""));

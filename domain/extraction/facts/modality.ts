import { remembered } from "../../text/remembered";
import type { Token } from "../text/tokens";
import type { Attribution, Modality } from "./candidate-fact";
import { declaring, hedges, isVerbOfEvent, negatingWords, notFuture, plans } from "./fact-words.ar";
import { afterNegated, stillWords } from "./modality-words.ar";
import { clauseAround, type SentenceView } from "./sentence-view";

type Tone = Exclude<Modality, "reported" | "asserted"> | "plain";

/** How a sentence means what its clause around an offset says. */
export function modalityOf(view: SentenceView, at: number, attribution: Attribution | null): Modality {
  const tokens = clauseAround(view, at).filter(({ end }) => end <= at);
  const tones = new Set(tokens.map((_token, index) => toneAt(view, tokens, index)));
  const [tone] = (["planned", "negated", "hedged"] as const).filter((one) => tones.has(one));
  return tone ?? (attribution ? "reported" : "asserted");
}

/** How a word of a clause means what stands behind it; a name means nothing. */
function toneAt(view: SentenceView, tokens: readonly Token[], at: number): Tone {
  const token = tokens[at] as Token;
  const tone = toneOf(token.text);
  if (tone === "planned") return isFuture(token.text) && isInName(view, token) ? "plain" : tone;
  if (tone === "negated") return isAffirmed(tokens, at) ? "plain" : tone;
  return tone === "hedged" && isPast(tokens, at) ? "plain" : tone;
}

const toneOf = remembered((word): Tone => {
  const alone = word.replace(/^[\u0648\u0641](?=.{4})/, "");
  if (plans.has(word) || plans.has(alone) || isFuture(word)) return "planned";
  if (negatingWords.has(word)) return "negated";
  return hedges.has(word) || hedges.has(alone) ? "hedged" : "plain";
});
const isFuture = (word: string) => /^[\u0648\u0641]?\u0633[\u064A\u062A\u0646]..+/.test(word) && !notFuture.test(word);

/** «Sterling» begins as «you will». */
const isInName = ({ spans }: SentenceView, { start, end }: Token): boolean =>
  spans.some((span) => span.type !== "quote" && span.start < end && span.end > start);

/** «Is still», «no doubt», «those who did not leave are 20 per cent»: what comes behind is not denied. */
function isAffirmed(tokens: readonly Token[], at: number): boolean {
  if (stillWords.test(tokens[at + 1]?.text ?? "")) return true;
  return tokens.slice(at + 1).some(({ text }) => afterNegated.test(text));
}

/** «Qad» before a past tense affirms. */
function isPast(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "\u0642\u062F") return false;
  const next = tokens[at + 1]?.text ?? "";
  const isSince = tokens.slice(0, at).some(({ text }) => /^[\u0648\u0641]?\u0643\u0627\u0646/.test(text));
  return isSince || !/^[\u064A\u062A\u0646\u0627]/.test(next) || declaring.test(next) || isVerbOfEvent(next);
}

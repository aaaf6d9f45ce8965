import { withoutConjunction } from "../../../arabic/without-conjunction";
import { onceFor } from "../../../once-for";
import { without } from "../../quotes/quote-words.ar";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import type { Attribution } from "../candidate-fact";
import { skipped } from "../deeds/deed-words.ar";
import {
  besideSpeaker,
  generalSpeakers,
  negatingWords,
  notSpeakers,
  othersOf,
  reporting,
  saying,
  sourceCues,
} from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import type { Teller } from "./teller";
import { bodies, voices, writings } from "./teller-words.ar";

const speakers = new Set<Span["type"]>(["person", "role", "organisation"]);
/** From a verb of saying to the word «that», in tokens: its subject may have posts and a clause of its own. */
const reach = 24;

/** Who a sentence says a fact by: a verb of saying with its subject before the value, or «according to» anywhere. */
export const attributionOf = (view: SentenceView, at: number): Attribution | null =>
  tellingOf(view, at)?.attribution ?? null;

/** `isSettled`: the words leave no doubt who it is that tells the fact, and that nobody else tells it to them. */
export type Telling = { attribution: Attribution; isSettled: boolean };

/** What tells the fact at a place: the last saying that leads up to it, else what the sentence is «according to». */
export function tellingOf(view: SentenceView, at: number): Telling | undefined {
  const cues = cuesIn(view);
  const leading = cues.filter(({ isSource, opens, isBrief, token }) => {
    if (isSource || token.start >= at || !opens || opens.start > at) return false;
    return !isBrief || !isParted(view, opens.start, at);
  });
  const source = cues.find(({ isSource }) => isSource);
  const cue = leading.at(-1) ?? source;
  if (!cue) return quoted(view, at);
  const speaker = speakerOf(view, cue);
  const isAlone = [...leading, ...(source ? [source] : [])].every(
    (one) => one === cue || goesOnFrom(view, cue, one) || speakerOf(view, one).name === speaker.name,
  );
  const isDirect = !cue.isSource && cue.opens !== undefined && /^["\u201C\u00AB:]$/.test(cue.opens.text);
  return {
    attribution: { speaker: speaker.name, cue: cue.token.text, kind: isDirect ? "direct" : "indirect" },
    isSettled: speaker.isNamed && isAlone && !isSubordinate(view, cue),
  };
}

/** «After X had stressed …»: what the main clause tells is not X's. */
function isSubordinate({ tokens }: SentenceView, { token, isSource }: Cue): boolean {
  const [before, that] = tokens.filter(({ end }) => end <= token.start).slice(-2);
  return (
    !isSource &&
    that?.text === "\u0627\u0646" &&
    /^\u0648?(?:\u0628\u0639\u062F|\u0642\u0628\u0644)$/.test(before?.text ?? "")
  );
}

/** «He said …, and she added»: a saying of its own, and not what the one before it tells. */
function goesOnFrom({ tokens }: SentenceView, { token }: Cue, before: Cue): boolean {
  if (before.isSource || before.token.start > token.start) return false;
  const last = tokens.findLast(({ end }) => end <= token.start);
  return /^[\u0648\u0641]/.test(token.text) || last?.kind === "sign";
}

function quoted(view: SentenceView, at: number): Telling | undefined {
  const quote = view.spans.find((span) => span.type === "quote" && span.start <= at && at < span.end);
  if (quote?.type !== "quote" || !quote.norm.cue) return undefined;
  const teller = view.tokens
    .map(({ index }) => view.tellers.get(index))
    .findLast((one) => one && one.end <= quote.start);
  const speaker = teller?.isNamed ? teller.name : quote.norm.speaker;
  return { attribution: { speaker, cue: quote.norm.cue, kind: "direct" }, isSettled: teller?.isNamed === true };
}

const isParted = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens.some(({ start, end, text }) => start >= from && end <= to && /^[\u060C\u061B]$/.test(text));

/** A word that tells who says a sentence; `opens`: where what a verb of saying tells begins. */
type Cue = {
  token: Token;
  isSource: boolean;
  opens?: Token | undefined /** To the next comma alone. */;
  isBrief?: boolean;
};

const opening = /^(?:["\u201C\u00AB:]|\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?)$/;

/** Found once for all values of a sentence. */
const cuesIn = onceFor((view: SentenceView): readonly Cue[] =>
  view.tokens.flatMap((token, index): Cue[] => {
    if (isSourceCue(token.text)) return isStray(view, token) ? [] : [{ token, isSource: true }];
    const before = view.tokens[index - 1]?.text ?? "";
    if (!reporting.test(token.text) || negatingWords.has(before) || without.has(before)) return [];
    const near = view.tokens.slice(index + 1, index + reach);
    const opens = near.find(({ text }) => opening.test(text) || reporting.test(text));
    const isSaid = opens !== undefined && opening.test(opens.text);
    return [
      {
        token,
        isSource: false,
        opens: isSaid ? opens : (behindTeller(view, token) ?? behindSpeaker(view, token) ?? behindVerb(view, token)),
        isBrief: !isSaid,
      },
    ];
  }),
);

const isSourceCue = (word: string): boolean => sourceCues.has(withoutConjunction(word));

/** «By class», «in accordance with the law»: nobody tells anything. */
function isStray(view: SentenceView, token: Token): boolean {
  if (tellerAt(view, token) || token.text === asFar) return false;
  const next = view.tokens.find(({ start }) => start >= token.end);
  const isName = view.spans.some(
    ({ type, start }) => speakers.has(type) && start >= token.end && start - token.end <= beside,
  );
  const word = next?.text ?? "";
  return (
    next?.kind === "word" &&
    !isName &&
    !voices.test(word) &&
    !writings.test(word) &&
    !bodies.test(word) &&
    !asTold.test(word)
  );
}

/** Who tells by a verb of saying, and for «according to what a source said» by the verb in it. */
function tellerAt({ tellers, text: { tokens } }: SentenceView, { index, text }: Token): Teller | undefined {
  const isTold = isSourceCue(text) && asTold.test(tokens[index + 1]?.text ?? "");
  return tellers.get(index) ?? (isTold ? tellers.get(index + 2) : undefined);
}
const asTold = /^\u0645\u0627$/;
const asFar = "\u062D\u0633\u0628\u0645\u0627";

/** Where what is said begins: right behind who says it. */
function behindTeller(view: SentenceView, token: Token): Token | undefined {
  const teller = tellerAt(view, token);
  return teller?.isNamed ? view.tokens.find(({ start }) => start >= Math.max(teller.end, token.end)) : undefined;
}

/** Who says it by a cue: the one whom the document tells, else whoever of the sentence is named behind the verb. */
function speakerOf(view: SentenceView, { token, isSource, opens }: Cue): { name: string | null; isNamed: boolean } {
  const teller = tellerAt(view, token);
  if (teller)
    return {
      name: teller.isNamed ? teller.name : (speakerAfter(view, token.end, opens?.start) ?? teller.name),
      isNamed: teller.isNamed,
    };
  const name = speakerAfter(view, token.end, isSource ? undefined : opens?.start);
  return { name, isNamed: false };
}

/** «Said so-and-so the price is …»: somebody says it, though no name was read. */
const behindVerb = ({ tokens }: SentenceView, { text, end }: Token): Token | undefined =>
  saying.test(text) ? tokens.find(({ start }) => start >= end) : undefined;

/** «The ministry confirmed the death of nine»: what it says begins right behind it. */
function behindSpeaker({ tokens, spans }: SentenceView, { end }: Token): Token | undefined {
  let to = end;
  for (const span of spans) if (speakers.has(span.type) && span.start >= to && span.start - to <= beside) to = span.end;
  return to === end ? undefined : tokens.find(({ start }) => start >= to);
}

function speakerAfter(view: SentenceView, from: number, to = Number.POSITIVE_INFINITY): string | null {
  const near = view.spans.filter(
    (span) =>
      speakers.has(span.type) &&
      span.start >= from &&
      span.end <= Math.min(to, from + 120) &&
      !isAddressed(view, span) &&
      !isAmid(view, span),
  );
  const chosen = near.find(({ type }) => type === "person") ?? near[0];
  if (chosen && (isOfAnother(view, chosen) || hasOthersBefore(view, from, chosen))) return null;
  if (chosen?.type === "person") return view.fullName(chosen.norm.name);
  return chosen?.text ?? null;
}

/** «Sources in the police», «experts of the agency»: not the one whose name follows. */
const hasOthersBefore = ({ tokens }: SentenceView, from: number, { start }: Span): boolean =>
  tokens.some((token) => {
    const word = token.text.replace(/^\u0627\u0644/, "");
    return token.start >= from && token.end <= start && (notSpeakers.has(word) || generalSpeakers.has(word));
  });

/** «A professor at the university»: the body is where who speaks belongs. */
const isAmid = ({ tokens, spans }: SentenceView, { start, type }: Span): boolean => {
  if (besideSpeaker.has(tokens.findLast(({ end }) => end <= start)?.text ?? "")) return true;
  const isInPost = spans.some((span) => span.type === "role" && span.start < start && span.end > start);
  const isAt = tokens.some((token) => token.start < start && token.end > start && token.text.startsWith("\u0628"));
  return type === "organisation" && (isInPost || isAt);
};

/** «To Reuters»: whom somebody speaks to. */
export const isAddressed = ({ tokens }: SentenceView, { start }: Span): boolean =>
  tokens.some((token) => token.start < start && token.end > start && token.text.startsWith("\u0644"));

const beside = 3;
const between = new Set<Span["type"]>(["role", "person", "date"]);

/** Whether a name stands right behind a verb of saying, or behind «according to»; its post or a date may stand between. */
export function saysBefore(view: SentenceView, name: Span): boolean {
  let from = name.start;
  for (const span of view.spans.toReversed())
    if (between.has(span.type) && span.end <= from && from - span.end <= beside) from = span.start;
  let before = view.tokens.findLast(({ end }) => end <= from);
  while (before && skipped.has(before.text)) before = view.tokens.findLast(({ end }) => end <= (before as Token).start);
  return cuesIn(view).some(({ token }) => token === before);
}

/** «The office of X», «the son of X» is not X. */
const isOfAnother = ({ tokens }: SentenceView, { start, type }: Span): boolean =>
  type === "person" && othersOf.has(tokens.findLast(({ end }) => end <= start)?.text ?? "");

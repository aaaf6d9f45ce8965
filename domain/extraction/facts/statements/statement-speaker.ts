import { foldLoosely } from "../../../text/fold-arabic";
import { onlyTold } from "../../only-told";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import { generalSpeakers, notSpeakers, tellingSomebody } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import { isAddressed } from "../tellers/said-by";
import { isPlatform } from "../tellers/speaker-name";
import { isOfSomeone } from "./saying-facts";
import { forOthers, womanly } from "./statement-words.ar";

/** Who states something. `isBeside`: named right behind the verb, so that nobody else can be meant. */
export type Speaker = {
  name: string;
  start: number;
  end: number;
  isBeside: boolean;
  confidence: number;
  spans: string[];
  /** Told by name in the sentence itself, and not as somebody's spokesman: «that he» is this one. */
  isHimself?: "m" | "f";
  /** Of the person whose name the speaker is. */
  gender?: "m" | "f";
  /** Where the name itself ends, if posts and the like stand behind it; as long as the words go if it is none. */
  nameEnd?: number;
};

/** From a verb of saying to its subject, in letters. */
const beside = 3;
const ofPost = 0.85;
/** From a person to the word «that», in letters: a place and a time of the saying may stand there. */
const aside = 60;
/** From whoever speaks to «that», in letters: beyond it stands what somebody else is told to do. */
const farthest = 70;

/** Who states something by a verb as the document tells it. */
export function tellerAt(view: SentenceView, verb: Token): Speaker | undefined {
  const { tellers, spans } = view;
  const teller = tellers.get(verb.index);
  if (!teller?.isNamed || isPlatform(teller.name)) return undefined;
  const { name, start, end } = teller;
  const own = spans.filter((span) => span.start >= start && span.end <= end && speaking.has(span.type));
  const named = own.find((span) => span.text === name || (span.type === "person" && name.endsWith(span.text)));
  return {
    name,
    start,
    end,
    nameEnd: named?.end ?? view.end,
    isBeside: true,
    confidence: ofPost,
    spans: own.map(({ id }) => id),
    ...onlyTold({ isHimself: teller.isBeside ? genderOf(own, verb.text) : undefined, gender: ofPerson(named) }),
  };
}

const ofPerson = (span: Span | undefined): "m" | "f" | undefined =>
  span?.type === "person" ? span.norm.gender : undefined;

/** Of the person or the body that the words name, by the verb where a name does not tell. */
function genderOf(own: readonly Span[], verb: string): "m" | "f" | undefined {
  if (own.some(({ type, text }) => type === "role" && forOthers.test(foldLoosely(text)))) return undefined;
  const person = own.findLast((span) => span.type === "person");
  if (person?.type === "person") return person.norm.gender ?? (womanly.test(verb) ? "f" : "m");
  if (own[0]?.type === "place" && womanly.test(verb)) return "f";
  const [body] = own.filter(({ type }) => type === "organisation");
  return body && /^\S+\u0629(?:\s|$)/u.test(body.text) ? "f" : undefined;
}
const speaking = new Set<Span["type"]>(["person", "role", "organisation", "place"]);

/** Who stands between a verb of saying and what is said: a person before a post before a body; else «officials», «experts». */
export function speakerBetween(view: SentenceView, verb: Token, until: number): Speaker | undefined {
  const colon = view.tokens.find(({ start, text }) => start >= verb.end && text === ":");
  const to = Math.min(until, colon?.start ?? until);
  const near = view.spans.filter(
    (span) =>
      span.start >= verb.end &&
      span.end <= to &&
      span.type !== "date" &&
      !isAddressed(view, span) &&
      !isPlatform(span.text),
  );
  const first = near[0];
  const general = first && first.start - verb.end <= beside ? undefined : generalSpeaker(view, verb);
  if (general) return general;
  const span = (["person", "role", "organisation", "place"] as const)
    .map((type) => near.find((one) => one.type === type && (one.type !== "place" || one.norm.kind === "country")))
    .find((one) => one !== undefined);
  if (!span || !first || (to - span.end > farthest && to < view.end)) return undefined;
  const between = view.tokens.filter(({ start }) => start >= verb.end && start < first.start);
  const isFarPlace = span.type === "place" && span.start - verb.end > beside;
  if (isFarPlace || between.some(({ text }) => notSpeakers.has(text))) return undefined;
  return {
    ...speakerOf(view, span),
    isBeside: first.start - verb.end <= beside && !tellingSomebody.test(verb.text) && isAlone(view, first, span),
  };
}

/** Without others named before or beside, but for a post that the person has. */
const isAlone = (view: SentenceView, first: Span, span: Span): boolean =>
  (first === span || (first.type === "role" && span.type === "person" && span.start - first.end <= aside)) &&
  !isJoined(view, span) &&
  !(span.type === "role" && span.norm.person !== null) &&
  !isOfSomeone(span);

/** A post right behind the verb speaks, whoever holds it. */
function speakerOf(view: SentenceView, span: Span): Omit<Speaker, "isBeside"> {
  const { start, end, id } = span;
  const name = span.type === "person" ? view.fullName(span.norm.name) : span.text;
  const confidence = span.type === "role" ? Math.max(span.confidence, ofPost) : span.confidence;
  return { name, start, end, confidence, spans: [id], ...onlyTold({ gender: ofPerson(span) }) };
}

/** «Egypt and Jordan»: not the only one who speaks. */
const isJoined = ({ spans, tokens }: SentenceView, { end }: Span): boolean => {
  const next = tokens.find(({ start }) => start >= end);
  return next?.text.startsWith("\u0648") === true && spans.some(({ start }) => start > next.start && start < next.end);
};

/** «Officials», «experts in the ministry»: the noun right behind the verb. */
function generalSpeaker({ tokens, text }: SentenceView, verb: Token): Speaker | undefined {
  const next = tokens.find(({ start }) => start >= verb.end);
  if (!next || !generalSpeakers.has(next.text)) return undefined;
  const { start, end } = next;
  return { name: text.raw.slice(start, end), start, end, isBeside: true, confidence: 0.85, spans: [] };
}

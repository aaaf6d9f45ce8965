import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import { noActor } from "../clauses/clause-words.ar";
import { isVerb } from "../clauses/verb-forms";
import {
  endsAlike,
  freePronouns,
  joiningPronouns,
  pluralForm,
  shortPronouns,
  someOf,
  speakersOwn,
} from "./reference-words.ar";
import { named, spanAt, type Words } from "./words-of";

/** «Its capital», «with her», «they» where nothing before them in the same words may be meant. */
export function isPronounUnnamed(words: Words, at: number): boolean {
  const { tokens } = words;
  const raw = words.raw(tokens[at]);
  if (endsAlike.test(raw) || spanAt(words, tokens[at], named)) return false;
  const isShort = shortPronouns.test(raw);
  const isPronoun = isShort || freePronouns.test(raw) || joiningPronouns.test(raw) || ending.test(raw);
  if (!isPronoun || isOfNobody(at, raw)) return false;
  if (words.hasActor && speakersOwn.test(raw)) return false;
  // «Relations with her»: not the noun right before.
  const isBehindName = spanAt(words, tokens[at - 1], named) !== undefined;
  const isApart = isShort && !isBehindName && !someOf.test(tokens[at]?.text ?? "");
  // «Three of them»: nor those who are counted.
  const isOfMany = ofThose.test(tokens[at]?.text ?? "") && spanAt(words, tokens[at - 1], counted) !== undefined;
  const before = tokens.slice(0, isApart || isOfMany ? Math.max(0, at - 1) : at).filter(({ kind }) => kind !== "sign");
  return !before.some((token) => isMeant(words, token, raw));
}

const ofThose = /^\u0645\u0646(?:\u0647\u0645|\u0647\u0627|\u0647\u0646)$/u;
const counted = new Set<Span["type"]>(["quantity"]);
const ending = /\p{L}{2}(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0647\u0646)$/u;
const bodies = new Set<Span["type"]>(["organisation", "place"]);

/** «That it was decided»: the masculine behind «that» as easily stands for nobody. */
const isOfNobody = (at: number, raw: string): boolean => joiningPronouns.test(raw) && /\u0647$/u.test(raw) && at > 0;

/** Whether a pronoun may mean a word, by its number and gender. */
function isMeant(words: Words, token: Token, pronoun: string): boolean {
  const span = spanAt(words, token, named);
  const raw = words.raw(token);
  if (!span && token.kind === "word" && (isVerb(token.text) || noActor.test(token.text) || raw.length < shortest))
    return false;
  const isFeminine = feminine.test(raw);
  if (/\u0647\u0627$|\u0647\u064A$/u.test(pronoun))
    return isFeminine || pluralForm.test(raw) || (span !== undefined && bodies.has(span.type));
  if (/\u0647\u0645\u0627?$|\u0647\u0646$/u.test(pronoun))
    return span !== undefined || token.kind === "figure" || many.test(raw) || isCounted(words, token);
  return !isFeminine || span !== undefined;
}
/** Two or more, with the article or as those who are counted or told of. */
const many =
  /^[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0627\u0644|\u0644\u0644)\p{L}{3}|(?:\u064A\u0646|\u0627\u062A|\u0627\u0646)$/u;
const isCounted = ({ spans }: Words, { start, end }: Token): boolean =>
  spans.some((span) => span.type === "quantity" && span.start < end && span.end > start);
const shortest = 3;
const feminine = /(?:\u0629|\u0627\u062A|\u0627\u0621|\u0649|\u064A\u0627)$/u;

import { whoOrWhich } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import { actingBodies, noActor, ofCounted } from "../clauses/clause-words.ar";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { actorNouns, skipped } from "../deeds/deed-words.ar";
import { bounds } from "../fact-words.ar";
import { hasBareNounBut } from "../references/bare-noun";
import { nounOf, pointsOutBut } from "../references/points-outside";
import { demonstratives, knownByNow, ofPeople, sortsOf } from "../references/reference-words.ar";
import { spanAt, type Words } from "../references/words-of";
import { actsNamed } from "./acts-named";
import {
  actingMany,
  anyState,
  beforeThatAlone,
  calledSo,
  donePeople,
  doneSo,
  doneToCounted,
  ofDoing,
  thatAlone,
  thingsTold,
} from "./understood-words.ar";
import { asSaying, oftenDone } from "./whole-words.ar";

/**
 * Whether the words that a figure is told of mean nothing outside them. Such as only may be meant by a noun with the
 * article («abroad», «of marble»), and «others» behind those who are counted, leave the figure what it is.
 */
export const isUnderstoodFigure = (words: Words): boolean =>
  !hasBareNounBut(withoutFigures(words), isHarmless) &&
  !pointsOutBut(words, (_, at) => ofDoing.test(words.tokens[at]?.text ?? "")) &&
  !words.tokens.some(
    ({ text }, at) =>
      asSaying.test(text) ||
      /^(?:[[\]\u2026]|\.\.+)$/u.test(text) ||
      (sortsOf.test(text) &&
        demonstratives.test(words.tokens[at - 1]?.text ?? "") &&
        words.tokens[at + 1]?.text !== of) ||
      isThatAlone(words, at) ||
      (anyState.test(text) && whoOrWhich.has(words.tokens[at + 1]?.text ?? "")),
  );

/** «By that», early or behind a preposition: what is meant stands before. */
function isThatAlone({ tokens }: Words, at: number): boolean {
  const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (!thatAlone.test(tokens[at]?.text ?? "") || nounOf(before) || nounOf(next)) return false;
  return at < longEnough || beforeThatAlone.test(before);
}
const longEnough = 6;

/** A figure behind a noun does not tell which one it is: «the project [cost] 30 millions». */
function withoutFigures(words: Words): Words {
  const figures = words.spans.filter(({ type }) => type === "quantity");
  const isOfFigure = ({ start }: Token) => figures.some((figure) => figure.start <= start && figure.end > start);
  return {
    ...words,
    spans: words.spans.filter(({ type }) => type !== "quantity"),
    tokens: words.tokens.map((token) => (isOfFigure(token) ? { ...token, kind: "word" } : token)),
  };
}

function isHarmless(words: Words, at: number): boolean {
  const noun = nounOf(words.tokens[at]?.text ?? "") ?? "";
  const text = words.tokens[at]?.text ?? "";
  if (calledSo.test(words.tokens[at + 1]?.text ?? "") || ofDoing.test(text) || doneToCounted.test(text)) return true;
  return !knownByNow.has(noun) && !thingsTold.has(noun);
}

/** Whether whoever a verb tells of stands by it: by name, or as the noun right behind a verb that opens the words. */
export function actsPlainly(words: Words, verb: number, isOfCountry?: (word: string) => boolean): boolean {
  if (actsNamed(words, verb, isOfCountry)) return true;
  const { tokens } = words;
  const told = tokens[verb]?.text ?? "";
  const actor = tokens
    .slice(verb + 1)
    .filter((token) => token.kind === "word" && !spanAt(words, token, dates))
    .find((token, at, behind) => !isBeside(token, behind[at - 1]));
  if (actor === undefined || noActor.test(actor.text) || isVerb(bare(actor.text))) return false;
  if (endsInPronoun(words.raw(actor)) || /^\u0648\p{L}{3,}/u.test(actor.text)) return false;
  if (spanAt(words, actor, quantities)) return donePeople.test(told) || ofCounted.test(bare(told)) || isDual(actor);
  if (doneSo.test(told)) return true;
  if (isAccusative(words.raw(actor)) || oftenDone.test(actor.text)) return false;
  const isOpening = verb === 0 && bare(told) === told && !ofPeople.has(nounOf(actor.text) ?? actor.text);
  return isOpening || [actingMany, actorNouns, actingBodies].some((nouns) => nouns.test(actor.text));
}
/** An adverb, or «at least», «more than». */
const isBeside = ({ text }: Token, before: Token | undefined): boolean =>
  skipped.has(text) || bounds.test(text) || least.test(text) || (text === than && bounds.test(before?.text ?? ""));
const least = /^\u0627\u0644\u0627(?:\u0642\u0644|\u0643\u062B\u0631)$/u;
const than = "\u0645\u0646";
const of = than;
const isDual = ({ text }: Token): boolean => /\p{L}{3}\u0627\u0646$/u.test(text);
const dates = new Set(["date"] as const);
const quantities = new Set(["quantity"] as const);

/** An object, by its ending: «recorded a rise». */
const isAccusative = (raw: string): boolean => /\u064B|^(?!\u0627\u0644)\p{L}{3,}\u0627$/u.test(raw);

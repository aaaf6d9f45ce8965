import { mergedArticle } from "../../../arabic/article";
import type { Token } from "../../text/tokens";
import { eventWords } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import {
  afterWords,
  aiming,
  aimWords,
  causeWords,
  completedBy,
  definiteDeeds,
  deniedAims,
  notDeeds,
  plainDeeds,
} from "./aim-words.ar";

/** Words that tie to a clause what it was meant for, what caused it, or what it came after; `words`: how many they are. */
export type Tie = { property: "goal" | "cause" | "after"; words: number; confidence: number };

export function tieAt({ tokens, text }: SentenceView, index: number): Tie | undefined {
  const token = tokens[index] as Token;
  const [before, next] = [tokens[index - 1]?.text ?? "", tokens[index + 1]?.text ?? ""];
  const tie = phraseAt(tokens, index);
  // «Not for the sake of», «he prepares for»: no aim of what was done.
  if (tie) return tie.property === "goal" && deniedAims.has(before) ? undefined : tie;
  const isDefinite = token.text.startsWith(mergedArticle);
  const noun = token.text.slice(isDefinite ? 2 : 1);
  if (!token.text.startsWith("\u0644") || completedBy.test(before) || deniedAims.has(before)) return undefined;
  // A hamza above the alif makes a plural of it, one below it a deed.
  const isPlural = /^\p{L}?\u0644\u0623/u.test(text.raw.slice(token.start, token.end));
  const isBound = definiteDeeds.has(noun) || (plainDeeds.has(noun) && leadsOn.test(next));
  const isAim = isDefinite ? isBound : !isPlural && isDeed(noun);
  return isAim ? { property: "goal", words: 0, confidence: 0.5 } : undefined;
}
/** «For the search for», not «for the scientific research». */
const leadsOn = /^(?:\u0641\u064A|\u0639\u0646|\u0639\u0644\u064A|\u0645\u0646|\u0645\u0639|\u0628\p{L}{2,})$/u;

type Phrase = { next: string | undefined; tie: Tie };
/** By their first word, aims before causes before what came earlier. */
const phrases = new Map<string, Phrase[]>();
const listed = [
  ["goal", 0.55, aimWords],
  ["cause", 0.5, causeWords],
  ["after", 0.5, afterWords],
] as const;
for (const [property, confidence, words] of listed)
  for (const [first, next] of words) {
    const tie = { property, words: next === undefined ? 1 : 2, confidence };
    phrases.set(first, [...(phrases.get(first) ?? []), { next, tie }]);
  }

function phraseAt(tokens: readonly Token[], index: number): Tie | undefined {
  const word = withoutAnd(tokens[index]?.text ?? "");
  const next = tokens[index + 1]?.text ?? "";
  const phrase = phrases.get(word)?.find((one) => one.next === undefined || one.next === next);
  if (phrase) return phrase.tie;
  if (word === "\u0628\u0639\u062F" && (isDeed(next) || eventWords.has(next)) && !notDeeds.has(next))
    return { property: "after", words: 1, confidence: 0.5 };
  if (aiming.test(word)) return { property: "goal", words: next === "\u0627\u0644\u064A" ? 2 : 1, confidence: 0.55 };
  return undefined;
}

/** Whether another tie begins here: what the one before it tells ends. */
export const opensTie = (tokens: readonly Token[], at: number): boolean => phraseAt(tokens, at) !== undefined;

/** «So» stays: it joins no aim. */
export const withoutAnd = (word: string) => word.replace(/^\u0648(?=.{3})/, "");

/** A noun of a deed by its form: «fighting», «the destroying», «a beginning» as Arabic makes them. */
export const isDeed = (noun: string): boolean =>
  plainDeeds.has(noun) ||
  (!notDeeds.has(noun) &&
    (/^\u062A\p{L}{2}\u064A\p{L}$/u.test(noun) ||
      /^\u0645\p{L}\u0627\p{L}{2}\u0647$/u.test(noun) ||
      /^\u0627\u0633?\u062A?\p{L}{2,3}\u0627\p{L}$/u.test(noun)));

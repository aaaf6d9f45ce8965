import { article } from "../../arabic/article";
import { foldLoosely } from "../../text/fold-arabic";
import { adverbialOpenings } from "../asking/excerpts/whole-parts/cut-off.ar";
import { isSureVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { isVerb, withoutAnd } from "../clauses/clause-ends";
import { clauseJoiners } from "../clauses/clause-openers.ar";
import { standsAlone } from "../clauses/clause-starts";
import { clipSentence } from "../clauses/clip-sentence";
import { standing, unjoined } from "../clauses/standing";
import { beforeDate, danglers, endsNothing, eventVerbs, prepositions, timeOf } from "./clause-words.ar";
import { hole } from "./told-fact";

/** Words around a value that leave room for what a question adds to them. */
const clauseWords = 15;
const leastWords = 4;

type Stretch = { start: number; end: number };

/**
 * The part of a sentence around a value, with a hole for it, that stands by itself; undefined where it does not, or where
 * the value is glued to a letter.
 */
export function clauseAround(raw: string, sentence: Stretch, { start, end }: Stretch): string | undefined {
  if (/[\p{L}\p{N}]/u.test(raw.slice(start - 1, start)) || /[\p{L}\p{N}]/u.test(raw.slice(end, end + 1)))
    return undefined;
  const part = clipSentence(raw, sentence, { start, end }, clauseWords);
  const text = standing(`${raw.slice(part.start, start)}${hole}${raw.slice(end, part.end)}`);
  const words = text.replace(hole, " ").split(" ").filter(Boolean);
  const verb = foldLoosely(words[0] ?? "");
  // A verb right before its figure has its subject elsewhere.
  const hidesActor = text.split(" ")[1] === hole && eventVerbs.has(verb);
  // Nor has a figure before «by means of» its verb.
  const lacksVerb = text.startsWith(hole) && prepositions.has(verb);
  // «During …», «as is the case with …»: no clause follows.
  const isPhrase =
    clauseJoiners.has(verb) ||
    (adverbialOpenings.has(verb) && !words.some((word) => isSureVerb(withoutAnd(foldLoosely(word)))));
  const isSaid = /[":\u00AB\u00BB\u201C\u201D]/u.test(text);
  const isTold = words.length >= leastWords && !danglers.has(verb) && standsAlone(text);
  return isTold && !isPhrase && !hidesActor && !lacksVerb && !isSaid ? text : undefined;
}

/**
 * Words that tell an event by themselves: without what stood before its date or place, a verb with whoever acted, or a
 * noun with a word for its time before it; undefined where the words do not tell who or what.
 */
export function eventClause(text: string, takesNouns = true): string | undefined {
  let words = unjoined(text).split(" ");
  while (beforeDate.has(foldLoosely(words.at(-1) ?? ""))) words = words.slice(0, -1);
  const [first = "", second = ""] = words.map(foldLoosely);
  const isWhole =
    words.length >= 3 &&
    !danglers.has(first) &&
    !prepositions.has(first) &&
    !prepositions.has(foldLoosely(words.at(-1) ?? "")) &&
    !endsNothing.has(foldLoosely(words.at(-1) ?? "")) &&
    !/[":\u00AB\u00BB\u201C\u201D]|\p{Nd}/u.test(words.join(" "));
  if (!isWhole) return undefined;
  if (!eventVerbs.has(first))
    return takesNouns && first.startsWith(article) && !words.some((word) => isVerb(foldLoosely(word)))
      ? timeOf(words.join(" "))
      : undefined;
  const hidesActor = prepositions.has(second) || /^[\u0628\u0644](?:\u0627\u0644|\p{L}{3})/u.test(second);
  // What follows a verb has to be named: with the article, or with more words than «shown five cards».
  return hidesActor || words.length < 4 ? undefined : words.join(" ");
}

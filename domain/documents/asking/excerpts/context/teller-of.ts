import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { reportParticiples, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { spaced } from "../../../clauses/standing";
import { type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import { isSureName } from "../../names/sure-name";
import { type Insertion, overlap, type Stretch } from "../excerpt";
import { namedIn, openingStart, ownWords } from "../references/left-to-before";
import { bareNouns, tellerless } from "../references/points-back";
import { speechActs, topicOpenings } from "../references/points-back.ar";
import { type Told, wholeName } from "./name-behind";

/** More sentences with one speaker are not looked through. */
const goesBackMax = 4;
/** Words in which a sentence names who speaks. */
const tellerWithin = 10;
/** Words of a title between a verb and a name. */
const titleMax = 3;

/**
 * Who speaks behind a verb of reporting that does not say so: whoever is named in the sentence before, or before those that
 * go on with the same speaker. `before`: the sentences before, the nearest first. Undefined where that is not one person.
 */
export function tellerOf(told: Told, before: readonly Stretch[], verb: PlacedWord): Insertion | undefined {
  const isWoman = isFeminine(verb.folded);
  for (const sentence of before.slice(0, goesBackMax)) {
    const words = wordsOf(told, sentence);
    const again = tellerless(words, namedIn(told.marks));
    if (again && isFeminine(again.folded) === isWoman) continue;
    const who = again ? undefined : namedTeller(told, words);
    return who?.isWoman === isWoman ? { at: endOf(verb), name: who.name } : undefined;
  }
  return undefined;
}

/** Whether a stretch holds words with which somebody speaks: without them it does not say who «added». */
export const tellsSpeech = ({ document: { raw } }: Told, stretch: Stretch): boolean =>
  wordsIn(raw, stretch).some(({ folded }) => speaks(folded) || reportParticiples.has(withoutAnd(folded)));

const speaks = (folded: string): boolean => reportVerbs.has(withoutAnd(folded)) || speechActs.has(withoutAnd(folded));

const wordsOf = ({ document: { raw } }: Told, sentence: Stretch): PlacedWord[] =>
  ownWords(raw, { start: openingStart(raw, sentence), end: sentence.end });

type Teller = { name: string; isWoman: boolean };

/** The one person between a verb of reporting and what is reported, or the body right behind the verb. */
function namedTeller(told: Told, all: readonly PlacedWord[]): Teller | undefined {
  const { document, marks } = told;
  const words = behindTopic(all);
  const [verb, actor] = words;
  if (!verb || !actor || !speaks(verb.folded)) return undefined;
  const said = words.findIndex(
    ({ folded, text }, at) => at > 0 && (thatWords.has(folded) || /:$|^["\u00AB\u201C]/u.test(text)),
  );
  const behind = words.slice(1, said < 0 ? tellerWithin : Math.min(said, tellerWithin));
  const named = marks.filter((mark) => mark.type === "person" && behind.some((word) => overlap(mark, word)));
  const [who] = named;
  if (!who) {
    const name = bodyAt(told, actor);
    return name === undefined ? undefined : { name, isWoman: isFeminine(verb.folded) };
  }
  const isOther = (behind: readonly PlacedWord[]) =>
    marks.some(
      (mark) =>
        mark.type === "person" &&
        mark.denotes !== who.denotes &&
        behind.slice(0, titleMax).some((word) => mark.start === word.start),
    );
  const isOne =
    named.every(({ denotes }) => denotes === who.denotes) &&
    isSureName(document.raw, who, marks) &&
    !words.slice(tellerWithin).some((word, at, rest) => speaks(word.folded) && isOther(rest.slice(at + 1)));
  return isOne ? { name: spaced(who.name), isWoman: who.sort === "person|f" } : undefined;
}

/** «On the harbour said Salim»: from the verb on, where only a phrase stands before it. */
function behindTopic(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const opening = withoutAnd(words[0]?.folded ?? "");
  if (!(prepositions.has(opening) || topicOpenings.has(opening))) return words;
  const at = words.slice(0, topicMax).findIndex(({ folded }) => isVerb(folded));
  return at > 0 && speaks(words[at]?.folded ?? "") ? words.slice(at) : words;
}
const topicMax = 12;

/** The name of the body that a word begins to name, or means. */
function bodyAt(told: Told, actor: PlacedWord): string | undefined {
  const { document, marks } = told;
  const body = marks.find(({ type, start }) => type === "organisation" && start === actor.start);
  if (body)
    return body.name.includes(" ") && isSureName(document.raw, body, marks, document.known)
      ? spaced(body.name)
      : undefined;
  const [noun] = bareNouns([actor], namedIn(marks));
  return noun && wholeName(told, noun);
}

/** Behind the letters of a word, before its signs. */
export const endOf = ({ start, text }: PlacedWord): number =>
  start + (/^\P{L}*[\p{L}\p{M}]+/u.exec(text)?.[0].length ?? text.length);

/** «She said», «she says»; one verb in the past begins with the same letter. */
const isFeminine = (folded: string): boolean =>
  /\u062A$/u.test(folded) || /^[\u0648\u0641]?\u062A(?!\u0627\u0628\u0639$)/u.test(folded);

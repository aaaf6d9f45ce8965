import { withoutAnd } from "../../../clauses/clause-ends";
import { reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { spaced } from "../../../clauses/standing";
import type { PlacedWord } from "../../../clauses/words-in";
import { isSureName } from "../../names/sure-name";
import { type Insertion, overlap, type Stretch } from "../excerpt";
import { namedIn, openingStart, ownWords } from "../references/left-to-before";
import { bareNouns, tellerless } from "../references/points-back";
import { speechActs } from "../references/points-back.ar";
import { type Told, wholeName } from "./name-behind";

/** More sentences with one speaker are not looked through. */
const goesBackMax = 4;
/** Words in which a sentence names who speaks. */
const tellerWithin = 10;

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

const wordsOf = ({ document: { raw } }: Told, sentence: Stretch): PlacedWord[] =>
  ownWords(raw, { start: openingStart(raw, sentence), end: sentence.end });

type Teller = { name: string; isWoman: boolean };

/** The one person between a verb of reporting and what is reported, or the body right behind the verb. */
function namedTeller(told: Told, words: readonly PlacedWord[]): Teller | undefined {
  const { document, marks } = told;
  const [verb, actor] = words;
  const opening = withoutAnd(verb?.folded ?? "");
  if (!verb || !actor || !(reportVerbs.has(opening) || speechActs.has(opening))) return undefined;
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
  const isOne = named.every(({ denotes }) => denotes === who.denotes) && isSureName(document.raw, who, marks);
  return isOne ? { name: spaced(who.name), isWoman: who.sort === "person|f" } : undefined;
}

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

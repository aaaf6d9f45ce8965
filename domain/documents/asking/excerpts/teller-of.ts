import { withoutAnd } from "../../clauses/clause-ends";
import { reportVerbs, thatWords } from "../../clauses/clause-openers.ar";
import { spaced } from "../../clauses/standing";
import type { PlacedWord } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import { isSureName } from "../names/sure-name";
import { type Excerpt, overlap, type Stretch } from "./excerpt";
import { type Leaning, namedIn, openingStart, ownWords } from "./left-to-before";
import { tellerless } from "./points-back";
import { speechActs } from "./points-back.ar";

/** More sentences with one speaker are not looked through. */
const goesBackMax = 4;
/** Words in which a sentence names who speaks. */
const tellerWithin = 10;

/**
 * Who speaks behind a verb of reporting that does not say so: whoever is named in the sentence before, or before those that
 * go on with the same speaker. `before`: the sentences before, the nearest first. Undefined where that is not one person.
 */
export function tellerOf(leaning: Leaning, before: readonly Stretch[], verb: PlacedWord): Excerpt["actor"] {
  const isWoman = isFeminine(verb.folded);
  for (const sentence of before.slice(0, goesBackMax)) {
    const words = wordsOf(leaning, sentence);
    const again = tellerless(words, namedIn(leaning.marks));
    if (again && isFeminine(again.folded) === isWoman) continue;
    const who = again ? undefined : namedTeller(leaning, words);
    return who && (who.sort === "person|f") === isWoman ? { at: endOf(verb), name: spaced(who.name) } : undefined;
  }
  return undefined;
}

const wordsOf = ({ document: { raw } }: Leaning, sentence: Stretch): PlacedWord[] =>
  ownWords(raw, { start: openingStart(raw, sentence), end: sentence.end });

/** The one person between a verb of reporting and what is reported. */
function namedTeller({ document: { raw }, marks }: Leaning, words: readonly PlacedWord[]): Mark | undefined {
  const opening = withoutAnd(words[0]?.folded ?? "");
  if (!reportVerbs.has(opening) && !speechActs.has(opening)) return undefined;
  const said = words.findIndex(
    ({ folded, text }, at) => at > 0 && (thatWords.has(folded) || /:$|^["\u00AB\u201C]/u.test(text)),
  );
  const behind = words.slice(1, said < 0 ? tellerWithin : Math.min(said, tellerWithin));
  const named = marks.filter((mark) => mark.type === "person" && behind.some((word) => overlap(mark, word)));
  const [who] = named;
  const isOne = who !== undefined && named.every(({ denotes }) => denotes === who.denotes);
  return isOne && isSureName(raw, who, marks) ? who : undefined;
}

/** Behind the letters of a word, before its signs. */
const endOf = ({ start, text }: PlacedWord): number =>
  start + (/^\P{L}*[\p{L}\p{M}]+/u.exec(text)?.[0].length ?? text.length);

/** «She said», «she says»; one verb in the past begins with the same letter. */
const isFeminine = (folded: string): boolean =>
  /\u062A$/u.test(folded) || /^[\u0648\u0641]?\u062A(?!\u0627\u0628\u0639$)/u.test(folded);

import { isVerb, withoutAnd } from "../../../clauses/clause-ends";
import { reportParticiples, reportVerbs, thatWords } from "../../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord, wordsIn } from "../../../clauses/words-in";
import { prepositions } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import { overlap, type Stretch } from "../excerpt";

type Quoted = { quote: Stretch; sentence: Stretch; marks: readonly Mark[] };

/**
 * Whether a quotation is a sentence by itself: it stands behind a colon, a verb of saying, its «that» or who speaks, and not
 * in the middle of a clause that the writer began: «a change from "…"», «it is "a threat …"».
 */
export function standsQuoted(raw: string, { quote, sentence, marks }: Quoted): boolean {
  const words = wordsIn(raw, { start: sentence.start, end: quote.start }).filter(({ text }) =>
    /[\p{L}\p{N}:\u060C,-]/u.test(text),
  );
  const [before, earlier] = [words.at(-1), words.at(-2)];
  const [first] = wordsIn(raw, quote);
  if (first && isObject(first)) return false;
  if (!before) return true;
  if (first && isOfClause(words, first)) return false;
  if (/[:\u060C,;\u061B.\u2013\u2014-]["\u00AB\u201C]?$/u.test(before.text) || endsClause(before)) return true;
  const bare = before.folded.replace(/^[\u0648\u0641](?=\p{L}{2})/u, "");
  if (saying.test(bare) || saying.test(before.folded) || reportParticiples.has(bare)) return true;
  if (reportVerbs.has(withoutAnd(before.folded)) || thatWords.has(before.folded) || thatIt.test(bare)) return true;
  return speaks(words, marks) && !thatWords.has(earlier?.folded ?? "");
}

/** «That the visit, …, "casts a shadow"»: the verb of a clause that the writer began. */
function isOfClause(words: readonly PlacedWord[], first: PlacedWord): boolean {
  const [before] = words.slice(-1);
  const that = words.findLastIndex(({ folded }) => thatWords.has(folded));
  const isOpen =
    that >= 0 &&
    that < words.length - 1 &&
    !words
      .slice(that + 1)
      .some(
        ({ folded, text }) => /:$/u.test(text) || reportVerbs.has(withoutAnd(folded)) || reportParticiples.has(folded),
      );
  return isOpen && before !== undefined && endsClause(before) && isVerb(first.folded);
}

/** «A threat to …»: with the ending of an object. */
const isObject = ({ text }: PlacedWord): boolean =>
  /\u064B\u0627?$|\p{L}{3,}\u0627\u064B$/u.test(text.replace(/[^\p{L}\p{M}]/gu, ""));

const saying =
  /^(?:\u0628\u0627\u0644\u0642\u0648\u0644|\u0642\u0627\u064A\u0644(?:\u0627|\u0647|\u064A\u0646)|\u0642\u0648\u0644\u0647(?:\u0627|\u0645)?|\u0628\u0642\u0648\u0644\u0647(?:\u0627|\u0645)?)$/u;
const thatIt = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0646\u064A)?$/u;

/** «Guests of», «the guests», «the father of»: forms that stand behind «that» and open no sentence. */
const wantsThat =
  /^(?:(?!\u0627\u0644)\p{L}{3,}\u064A|\p{L}{4,}(?:\u064A\u0646|\u0627\u064B)|\u0627\u0628\u0627|\u0627\u062E\u0627|\u0630\u0627)$/u;

/** A verb of saying, and from there on nothing that another clause begins with. */
function speaks(words: readonly PlacedWord[], marks: readonly Mark[]): boolean {
  const at = words.findLastIndex(({ folded }) => reportVerbs.has(withoutAnd(folded)));
  const rest = words.slice(at + 1);
  const last = rest.at(-1);
  const isOther = rest.some(({ folded }) => thatIt.test(folded.replace(/^[\u0648\u0641]/u, "")));
  const isNamed = last !== undefined && marks.some((mark) => mark.type !== "quote" && overlap(mark, last));
  const isPlain =
    rest.length > 0 &&
    rest.every(({ folded }) => !isVerb(folded) && !thatWords.has(folded)) &&
    !prepositions.has(last?.folded ?? "");
  return (
    at >= 0 && !isOther && (isPlain || isNamed || /^(?:\u0627\u0644|\u0644\u0644|\u0628)/u.test(last?.folded ?? ""))
  );
}

/** Whether words have the ending that a «that» before them wants. */
export const awaitsThat = (folded: string): boolean => wantsThat.test(folded);

/** Without the «that» that a writer took into the marks of quotation, unless the next word has the ending that it wants. */
export function withoutThat(raw: string, part: Stretch): Stretch {
  const [first, second] = wordsIn(raw, part);
  return first && second && thatWords.has(first.folded) && !wantsThat.test(second.folded)
    ? { start: second.start, end: part.end }
    : part;
}

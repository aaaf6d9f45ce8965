import { foldLoosely } from "../../../text/fold-arabic";
import { overlap } from "../../asking/excerpts/excerpt";
import { isDeed } from "../../asking/phrases/phrases-in";
import { endsClause, type PlacedWord } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import { type Change, wordChange } from "./change";
import { beforeNouns, behindNouns } from "./collocated.ar";
import {
  argues,
  balanceMoves,
  calledBy,
  firsts,
  harms,
  laterOnes,
  lengths,
  soldAbroad,
  spans,
  stops,
} from "./opposed.ar";
import { type Opposite, opposites } from "./opposites.ar";

/** A word for its opposite. */
export function opposed(words: readonly PlacedWord[], marks: readonly Mark[]): Change[] {
  const texts = words.map(({ folded }) => folded);
  const grounds = texts.findIndex((text, at) => argues.has(text) || argues.has(`${text}_${texts[at + 1] ?? ""}`));
  return words.flatMap((word, at) => {
    const collocated = collocatedAt(texts, at);
    const { opposite, glued } = collocated ? { opposite: collocated, glued: 0 } : oppositeOf(word);
    const isName = marks.some((mark) => mark.type !== "quantity" && overlap(mark, word));
    const isArgued = grounds >= 0 && at > grounds;
    // «For its support»: that is why.
    const isCause = glued > 0 && /^\u0644.*\u0647\p{L}?$/u.test(word.folded);
    const isCalled =
      calledBy.has(texts[at - 1] ?? "") || (itself.test(texts[at - 1] ?? "") && willDo.test(texts[at] ?? ""));
    const isBound = isCause || isName || isArgued || isCalled || isJoined(words, at);
    const isFree = !isBound && opposite !== undefined && fits(opposite, words, at);
    return isFree && isPlain(opposite, word, texts, texts[at + 1]) ? [wordChange(word, opposite.put, glued)] : [];
  });
}

/** «Its forming and its care», «raising and bettering»: with one of two turned round the other would contradict it. */
function isJoined(words: readonly PlacedWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return areJoined(before, word) || areJoined(word, next);
}

function areJoined(one: PlacedWord | undefined, other: PlacedWord | undefined): boolean {
  if (!one || !other || endsClause(one) || !/^\u0648\p{L}{3}/u.test(other.folded)) return false;
  const [first, second] = [one.folded, other.folded.slice(1)];
  const isTheirs = ends.exec(first)?.[0];
  if (isTheirs !== undefined) return isTheirs === ends.exec(second)?.[0];
  const deed = { text: other.text.slice(1), folded: second };
  return (isDeed(one) && isDeed(deed)) || (objects.test(first) && objects.test(second));
}
/** Whose both are, and the ending of an object. */
const ends = /(?<=\p{L}{3})\u0647[\u0627\u0645]?$/u;
const objects = /^\p{L}{3,}\u0627$/u;

/** «(Said) that it will …»: what somebody sets out to do. */
const itself = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
const willDo = /^\u0633[\u064A\u062A]/u;

/** By the noun beside it; not «from light to medium». */
function collocatedAt(texts: readonly string[], at: number): Opposite | undefined {
  const [before = "", own = "", next = "", third = ""] = [-1, 0, 1, 2].map((step) => texts[at + step]);
  if (next === to || before === to) return undefined;
  const behind = behindNouns.get(own)?.find(({ nouns }) => nouns.test(before));
  return behind ?? beforeNouns.get(own)?.find(({ nouns }) => nouns.test(next) || nouns.test(third));
}
const to = "\u0627\u0644\u064A";

/** Neither said of two sides, or both said, where the contrary may hold as well, nor what nobody would tell. */
function isPlain(opposite: Opposite, { folded }: PlacedWord, texts: readonly string[], next = ""): boolean {
  const put = foldLoosely(opposite.put);
  // «From seven until nine» begins and ends.
  const isSpan = /\u0646\u062A\u0647|\u0628\u062F\u0627/u.test(put) && texts.some((text) => untilWord.test(text));
  // «Lasted two hours» is no «stopped two hours».
  const isLasting = stops.test(put) && texts.some((text) => spans.has(text) || untilWord.test(text));
  // «Stops doing» wants a preposition that «goes on» does not take.
  const isLed = (stops.test(folded) && texts.includes(awayFrom)) || (refuses.test(put) && onIt.test(next));
  const isToHarm = folded.startsWith("\u0644") && harms.has(put);
  const isSaid =
    texts.some((text) => text.includes(put)) ||
    texts.filter((text) => withoutArticle(text) === withoutArticle(folded)).length > 1;
  return (
    !isSpan &&
    !isLasting &&
    !isLed &&
    !isToHarm &&
    !isSaid &&
    !isOddBeside(put, texts) &&
    !isOwnedWithAdjective(folded, next)
  );
}

const awayFrom = "\u0639\u0646";
/** «Her refusal» has its object without the «to» of «her consent to». */
const refuses = /^[\u0648\u0628]?\u0631\u0641\u0636/u;
const onIt = /^\u0639\u0644\u064A(?:\u0647|\u0647\u0627|\u0647\u0645)?$/u;

const withoutArticle = (text: string): string => text.replace(/^(?:[\u0648\u0628]?\u0627\u0644|\u0644\u0644)/u, "");

/** «The first joins …, the third …», «its fall is 14 metres», «imports of its oil», «before its opening it will be». */
const isOddBeside = (put: string, texts: readonly string[]): boolean =>
  (laterOnes.test(put) && texts.some((text) => firsts.test(text))) ||
  (falls.test(put) && texts.some((text) => lengths.test(text))) ||
  (imports.test(put) && texts.some((text) => soldAbroad.test(text))) ||
  (balances.test(put) && texts.some((text) => balanceMoves.test(text))) ||
  (put === beforeIt && texts.some((text) => /^\u0633[\u064A\u062A]\p{L}{2,}$/u.test(text)));
const falls = /\u0646\u062E\u0641\u0627\u0636/u;
const imports = /\u0648\u0627\u0631\u062F\u0627\u062A/u;
const balances = /^(?:\u0627\u0644)?(?:\u0641\u0627\u064A\u0636|\u0639\u062C\u0632)/u;
const beforeIt = "\u0642\u0628\u0644";

/** «Its open support»: an adjective agrees with the noun, which another may not do. */
const isOwnedWithAdjective = (folded: string, next: string): boolean =>
  /\p{L}{3}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(folded) && /^\u0627\u0644\p{L}+\u0647$/u.test(next);

const untilWord = /^\u0648?\u062D\u062A\u064A$/u;

/** The word itself, else without what is glued to its front. */
function oppositeOf({ folded }: PlacedWord): { opposite: Opposite | undefined; glued: number } {
  const whole = opposites.get(folded);
  if (whole || !/^[\u0648\u0641\u0628\u0644]/u.test(folded)) return { opposite: whole, glued: 0 };
  return { opposite: opposites.get(folded.slice(1)), glued: 1 };
}

function fits({ before, after, notBefore, notAfter }: Opposite, words: readonly PlacedWord[], at: number): boolean {
  const [previous, next] = [words[at - 1]?.folded ?? "", words[at + 1]?.folded ?? ""];
  return (
    (!before || before.test(previous)) &&
    (!after || after.test(next)) &&
    !notBefore?.test(previous) &&
    !notAfter?.test(next)
  );
}

import { foldLoosely } from "../../../text/fold-arabic";
import { overlap } from "../../asking/excerpts/excerpt";
import type { PlacedWord } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import { type Change, wordChange } from "./change";
import { beforeNouns, behindNouns } from "./collocated.ar";
import { argues, harms, spans, stops } from "./opposed.ar";
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
    const isFree = !isCause && !isName && !isArgued && opposite !== undefined && fits(opposite, words, at);
    return isFree && isPlain(opposite, word, texts) ? [wordChange(word, opposite.put, glued)] : [];
  });
}

/** By the noun beside it; not «from light to medium». */
function collocatedAt(texts: readonly string[], at: number): Opposite | undefined {
  const [before = "", own = "", next = ""] = [texts[at - 1], texts[at], texts[at + 1]];
  if (next === to || before === to) return undefined;
  const behind = behindNouns.get(own)?.find(({ nouns }) => nouns.test(before));
  return behind ?? beforeNouns.get(own)?.find(({ nouns }) => nouns.test(next));
}
const to = "\u0627\u0644\u064A";

/** Neither said of two sides, or both said, where the contrary may hold as well, nor what nobody would tell. */
function isPlain(opposite: Opposite, { folded }: PlacedWord, texts: readonly string[]): boolean {
  const put = foldLoosely(opposite.put);
  // «From seven until nine» begins and ends.
  const isSpan = /\u0646\u062A\u0647|\u0628\u062F\u0627/u.test(put) && texts.some((text) => untilWord.test(text));
  // «Lasted two hours» is no «stopped two hours».
  const isLasting = stops.test(put) && texts.some((text) => spans.has(text));
  const isToHarm = folded.startsWith("\u0644") && harms.has(put);
  const isSaid = texts.some((text) => text.includes(put)) || texts.filter((text) => text === folded).length > 1;
  return !isSpan && !isLasting && !isToHarm && !isSaid;
}

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

import { foldLoosely } from "../../../text/fold-arabic";
import { overlap } from "../../asking/excerpts/excerpt";
import type { PlacedWord } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import { type Change, wordChange } from "./change";
import { type Opposite, opposites } from "./opposites.ar";

/** A word for its opposite. */
export function opposed(words: readonly PlacedWord[], marks: readonly Mark[]): Change[] {
  const found = words.flatMap((word, at) => {
    const { opposite, glued } = oppositeOf(word);
    const isName = marks.some((mark) => mark.type !== "quantity" && overlap(mark, word));
    return opposite && !isName && fits(opposite, words, at)
      ? [{ ...wordChange(word, opposite.put, glued), opposite }]
      : [];
  });
  const texts = words.map(({ folded }) => folded);
  // Said of two sides, or both said: the contrary may hold as well.
  return found
    .filter(({ opposite, start }) => {
      const own = words.find((word) => word.start <= start && start < word.end)?.folded ?? "";
      const put = foldLoosely(opposite.put);
      // «From seven until nine» begins and ends.
      const isSpan = /\u0646\u062A\u0647|\u0628\u062F\u0627/u.test(put) && texts.some((text) => untilWord.test(text));
      return !isSpan && !texts.some((text) => text.includes(put)) && texts.filter((text) => text === own).length === 1;
    })
    .map(({ start, end, text }) => ({ start, end, text }));
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

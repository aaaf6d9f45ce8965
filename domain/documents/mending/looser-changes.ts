import { foldLoosely } from "../../text/fold-arabic";
import { overlap, type Stretch } from "../asking/excerpts/excerpt";
import { isVerb, withoutAnd } from "../clauses/clause-ends";
import { type PlacedWord, wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { type Change, wordChange } from "../statements/changes/change";
import { monthNames } from "../statements/changes/opposites.ar";
import { behindAll, denials, looserOpposites, verbsAtHead } from "./looser-words.ar";

const months: ReadonlySet<string> = new Set(monthNames.map(foldLoosely));

/**
 * What makes a sentence say otherwise, for a teacher to look at: another figure of its size, a word for one of its kind, and
 * where there is neither its first verb denied. No name, which is told by what a reader knows.
 */
export function looserChanges(raw: string, part: Stretch, sentence: Stretch, marks: readonly Mark[]): Change[] {
  const words = wordsIn(raw, part);
  const isNamed = (one: Stretch) => marks.some((mark) => mark.type !== "quantity" && overlap(mark, one));
  const told = foldLoosely(raw.slice(sentence.start, sentence.end));
  const isDay = (at: number) => months.has(words[at + 1]?.folded ?? "");
  const changes = words.flatMap((word, at) => {
    if (isNamed(word)) return [];
    const figures = isDay(at) ? [] : otherFigure(raw, word);
    // «The political and economic»: what would be put there stands there.
    const isAll =
      /^[\u0648\u0641\u0628\u0644]*\u0643\u0644$/u.test(word.folded) && behindAll.test(words[at + 1]?.folded ?? "");
    const head = at === 0 ? verbsAtHead.get(withoutAnd(word.folded)) : undefined;
    if (head !== undefined) return [wordChange(word, head, word.folded === withoutAnd(word.folded) ? 0 : 1)];
    return isAll ? figures : [...figures, ...otherWord(word).filter(({ text }) => !told.includes(foldLoosely(text)))];
  });
  return changes.length > 0 ? changes : words.slice(0, 1).flatMap(denied);
}

/** A figure that stands alone: none within a name or a span, and of a year one near by. */
function otherFigure(raw: string, { start, text }: PlacedWord): Change[] {
  const [, before = "", figure = ""] =
    /^([^\p{L}\p{N}]{0,3})(\d{1,9}(?:[.,]\d{1,3})?)(?![\p{L}\p{N}:/-]|[.,]\d)/u.exec(text) ?? [];
  if (figure === "") return [];
  const put = nearTo(figure).find((other) => !new RegExp(`(?<!\\d)${other}(?!\\d)`, "u").test(raw));
  const at = start + before.length;
  return put === undefined ? [] : [{ start: at, end: at + figure.length, text: put }];
}

/** Figures of as many digits, so that what is counted keeps its form. */
function nearTo(figure: string): string[] {
  const first = Number(figure[0]);
  const rest = figure.slice(1);
  if (/^(?:19|20)\d\d$/u.test(figure)) return [-2, 3, -4, 5].map((step) => String(Number(figure) + step));
  if (figure.length === 1)
    return [2, -2, 3, -3]
      .map((step) => first + step)
      .filter((each) => each >= 3 && each <= 9)
      .map(String);
  return [1, -1, 2, -2]
    .map((step) => first + step)
    .filter((each) => each >= 1 && each <= 9)
    .map((each) => `${each}${rest}`);
}

/** Letters that are glued to a word stay, and so does its article. */
function otherWord(word: PlacedWord): Change[] {
  for (const glued of [0, 1, 2]) {
    const [ahead, own] = [word.folded.slice(0, glued), word.folded.slice(glued)];
    const put = looserOpposites.get(own);
    if (put !== undefined && /^[\u0648\u0641]?[\u0628\u0644]?$/u.test(ahead)) return [wordChange(word, put, glued)];
  }
  return [];
}

/** «Allows» is «does not allow», «will allow» is «will not allow». */
function denied(word: PlacedWord): Change[] {
  const and = /^[\u0648\u0641](?=[\u0633\u064A\u062A])/u.test(word.folded) ? 1 : 0;
  const own = word.folded.slice(and);
  const [, deny] = denials.find(([begins]) => begins.test(own)) ?? [];
  if (!deny || own.length < verbMin || !isVerb(own)) return [];
  const letters = /[\p{L}\p{M}]+/u.exec(word.text)?.[0] ?? "";
  // The «and» before it may have gone from the statement.
  const start = word.start + word.text.search(/\p{L}/u) + and;
  return [{ start, end: start + letters.length - and, text: deny(letters.slice(and)) }];
}
const verbMin = 4;

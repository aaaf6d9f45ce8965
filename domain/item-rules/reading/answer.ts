import { type DateInText, datesIn } from "../../text/dates-in-text";
import { foldLoosely } from "../../text/fold-arabic";
import { numbersIn } from "../../text/numbers-in-text";
import type { Ground } from "../ground";
import { operatorWord } from "../words/operator-words.ar";
import type { Mention } from "./name-book";
import { type Word, wordsOf } from "./words-of";

/** An option or key, read as what it may be. */
export type Answer = {
  text: string;
  folded: string;
  words: readonly Word[];
  /** A calendar date, where the text is one: `2014`, `2014-09` or `2014-09-23`. */
  date?: string;
  /** The first number, where the text is one with or without its unit, and whether it is a bound. */
  number?: number;
  operator?: "more" | "fewer" | "about";
  /** Unit of the ledger that the text names. */
  unit?: string;
  mentions: readonly Mention[];
  /** Entities that the whole text is a name of. */
  ids: readonly string[];
};

/** Reads an answer; what it is not stays out. */
export const readAnswer = (text: string, ground: Ground): Answer => ground.answer(text);

/** The same without looking it up: options recur from question to question. */
export function readAnswerAnew(text: string, ground: Pick<Ground, "names" | "units">): Answer {
  const words = wordsOf(text);
  const folded = foldLoosely(text);
  const mentions = ground.names.mentionsIn(words);
  const [whole] = mentions;
  const content = words.filter(({ folded: word }) => word !== "the").length;
  const isWhole = whole && mentions.length === 1 && whole.isName && lengthOf(whole, words) >= content;
  const ids = isWhole ? whole.ids : ground.names.phrased(text);
  const date = dateOf(text);
  const number = date === undefined || /^\d{1,3}$/.test(text) ? numberOf(text, words) : undefined;
  const unit = number === undefined ? undefined : unitIn(folded, ground);
  const operator = number === undefined ? undefined : operatorWord(folded);
  return {
    text,
    folded,
    words,
    mentions,
    ids,
    ...(date === undefined ? {} : { date }),
    ...(number === undefined ? {} : { number }),
    ...(unit === undefined ? {} : { unit }),
    ...(operator === undefined ? {} : { operator }),
  };
}

const lengthOf = ({ at, end }: Mention, words: readonly Word[]) =>
  words.slice(at, end).filter(({ folded }) => folded !== "the").length;

/** A text that says one date with a year and little else. */
function dateOf(text: string): string | undefined {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return text;
  const [date, ...more] = datesIn(text);
  if (!date || more.length || date.year === undefined || wordsOf(text).length > 7) return undefined;
  if (/^\d{4,}$/.test(text.trim()) ? date.year < 1900 || date.year > 2100 : false) return undefined;
  return isoOf(date);
}

/** A date with its year as ISO text. */
export function isoOf({ year, month, day }: DateInText): string {
  const two = (number: number) => String(number).padStart(2, "0");
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function numberOf(text: string, words: readonly Word[]): number | undefined {
  const [number, ...more] = numbersIn(text);
  if (!number || more.length || words.length > 7) return undefined;
  const [value] = number.values;
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** The unit of the ledger that a folded text names, the longest name first. */
export function unitIn(folded: string, ground: Pick<Ground, "units">): string | undefined {
  return ground.units.find(({ names }) => names.some((name) => hasWord(folded, name)))?.id;
}

function hasWord(folded: string, name: string): boolean {
  const at = folded.indexOf(name);
  if (at < 0) return false;
  const isEdge = (character: string | undefined) => character === undefined || !/[\p{L}\p{N}]/u.test(character);
  return isEdge(folded[at + name.length]) && (at === 0 || !/\p{L}/u.test(folded[at - 1] ?? ""));
}

import { contentWords } from "../../text/content-words";
import { datesIn } from "../../text/dates-in-text";
import { foldLoosely } from "../../text/fold-arabic";
import { numbersIn } from "../../text/numbers-in-text";
import type { Ground } from "../ground";
import { type Answer, isoOf } from "./answer";
import { wordsOf } from "./words-of";

/** Whether a text says an answer: its date, its number, a name of it, or most of its words. */
export function saysAnswer(text: string, answer: Answer, { names }: Ground): boolean {
  const { date, number, ids, folded } = answer;
  if (foldLoosely(text).includes(folded)) return true;
  if (date !== undefined) return datesIn(text).some((found) => saysDate(isoOf({ year: 0, ...found }), date));
  if (number !== undefined && saysNumber(text, number)) return true;
  if (ids.length) return names.mentionsIn(wordsOf(text)).some((mention) => mention.ids.some((id) => ids.includes(id)));
  const [said, wanted] = [contentWords(text), [...contentWords(answer.text)]];
  return wanted.length > 0 && wanted.filter((word) => said.has(word)).length * 2 >= wanted.length;
}

/** A date told without its year is taken to be of the same one. */
const saysDate = (said: string, date: string) =>
  said.startsWith(date) || (said.startsWith("0") && said.slice(1) === date.slice(4));

const saysNumber = (text: string, number: number) =>
  numbersIn(text).some(({ values }) => values.some((value) => value === number || value === number * 1e6));

import { seededRng, shuffled } from "../../../rng";
import { monthWords } from "../../../text/date-words.ar";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";
import type { StandIn } from "../names/stand-ins";

const wrongMax = 3;
/** Every month has as many days. */
const lastDay = 28;
const nearMax = 12;

/**
 * Other days of a month for one that is told without its year, «26 June», as a document writes it; none that the document
 * has with that month, and none where it is written otherwise.
 */
export function otherDays(raw: string, mark: Mark): StandIn[] {
  if (mark.iso !== undefined || !mark.sort.startsWith("date|day|")) return [];
  const [, digits = "", month = ""] = /^(\d{1,2}) (\p{L}+(?: ?\/ ?\p{L}+(?: \p{L}+)?)?)$/u.exec(mark.text) ?? [];
  const day = Number(digits);
  if (digits === "" || !isMonth(month)) return [];
  const folded = foldLoosely(raw);
  const isTold = (other: number) =>
    new RegExp(`(?<!\\p{Nd})0?${other}(?!\\p{Nd})[^.]{0,20}${foldLoosely(month)}`, "u").test(folded);
  const days = Array.from({ length: lastDay }, (_, at) => at + 1).filter(
    (other) => other !== day && Math.abs(other - day) <= nearMax && !isTold(other),
  );
  return shuffled(days, seededRng(mark.id))
    .slice(0, wrongMax)
    .map((other): StandIn => {
      const name = `${other} ${month}`;
      return { ...mark, id: `unnamed-${name}`, name, text: name, denotes: `unnamed|${name}`, isUnnamed: true };
    });
}

const isMonth = (month: string): boolean => {
  const [first = ""] = month.split(/ ?\//u);
  return monthWords[foldLoosely(first)] !== undefined;
};

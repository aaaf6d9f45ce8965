import { datesIn } from "../../text/dates-in-text";
import { isoOf } from "../reading/answer";

const since =
  /(?<!\p{L})(?:منذ|ابتداءً? من|ابتداء من|اعتبارًا من|اعتبارا من|بدءًا من|بدءا من|انطلاقًا من|since|starting|beginning|from)(?: يوم| تاريخ| on| with| from)? (?=[\p{Nd}\p{L}])/iu;

/** The date, with its year, that follows «since» or «from» in a stem and has no «to» after it. */
export function dateCountedFrom(stem: string): string | undefined {
  const found = since.exec(stem);
  if (!found) return undefined;
  const rest = stem.slice(found.index + found[0].length, found.index + found[0].length + 40);
  const [date] = datesIn(rest);
  const isNext = /^\p{Nd}|^(?:\p{L}+[ /]){0,3}\p{Nd}{4}/u.test(rest);
  return date?.year !== undefined && isNext ? isoOf(date) : undefined;
}

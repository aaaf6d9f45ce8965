import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";
import { asideBefore, capitalBefore, toldTo, yearsAlone } from "./aside-key.ar";

/**
 * Whether a name or a figure is no point of its sentence: where some place lies, in brackets or behind a direction, the capital of a
 * country that is named, or the agency or paper that somebody told something.
 */
export function isAside(raw: string, { type, sort, start, end, sentence }: Mark): boolean {
  const before = foldLoosely(raw.slice(sentence.start, start).split(/\s+/u).slice(-wordsBefore).join(" "));
  if (type === "quantity") return isInBrackets(raw, start, end, sentence) && !isAge(raw.slice(start - 1, end + 1));
  if (type === "place")
    return isInBrackets(raw, start, end, sentence) || asideBefore.test(before) || capitalBefore.test(before);
  return (sort === "organisation|media" || sort === "organisation|agency") && toldTo.test(before);
}
const wordsBefore = 7;

/** «(29 years)», behind somebody's name. */
const isAge = (bracket: string): boolean => yearsAlone.test(foldLoosely(bracket));

/** Between brackets, with a few words at most. */
function isInBrackets(raw: string, start: number, end: number, sentence: { start: number; end: number }): boolean {
  const open = raw.slice(sentence.start, start).lastIndexOf("(");
  const opened = open >= 0 && !raw.slice(sentence.start + open, start).includes(")");
  const close = raw.slice(end, sentence.end).indexOf(")");
  return opened && close >= 0 && start - (sentence.start + open) + close <= bracketMax;
}
const bracketMax = 60;

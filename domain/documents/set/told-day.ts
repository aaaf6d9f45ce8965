import type { ComposableItem } from "../../quizzes/cues";
import { monthWords } from "../../text/date-words.ar";
import { remembered } from "../../text/remembered";

/** The day that is to be given, ISO; undefined of any other question, and of a month or a year. */
export const dayAsked = ({ kind, key }: ComposableItem): string | undefined =>
  kind === "date-entry" && typeof key === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(key) ? key : undefined;

const patternOf = remembered((iso): RegExp => {
  const [month = 0, day = 0] = iso.split("-").slice(1).map(Number);
  const names = Object.keys(monthWords).filter((name) => monthWords[name] === month && !/[a-z]/u.test(name));
  return new RegExp(
    `(?<![\\d.,/])0?${day} (?:\u0645\u0646 )?(?:\u0634\u0647\u0631 )?(?:${names.join("|")})(?!\\p{L})`,
    "u",
  );
});

/** Whether a folded text has a day by any name of its month, with its year or without. */
export const tellsDay = (folded: string, iso: string): boolean => patternOf(iso).test(folded);

import { article } from "../../arabic/article";
import { withoutConjunction } from "../../arabic/without-conjunction";
import { ordinals, ordinalTens, twentieth } from "../../text/date-words.ar";
import { known, knownDefinite, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { firstOfMonth, weekdays } from "./relative-words.ar";

/** A day of a month, or a first and a last day. `after`: the token that follows. */
export type DayAt = {
  day: number;
  dayTo?: number;
  start: number;
  after: number;
  /** «The 21st and the 23rd»: the token after the first, which is a date of its own. */
  ownAfter?: number;
};

/** «15», «15-17», «15 and 16», «15 to 17», «the fifteenth», «the twenty-fifth». */
export const dayAt = (text: ReadText, at: number): DayAt | undefined => joinedDays(text, at, mostJoined);

/** More days than this are no date, whatever joins them. */
const mostJoined = 7;
const and = "\u0648";
/** «Between the 10th and the 20th» is a stretch. */
const spans = /^[\u0648\u0641]?(?:\u0645\u0627)?\u0628\u064A\u0646$/;
const joints = /^(?:-|\u2013|\u0648|\u0627\u0644\u064A|\u0648?\u062D\u062A\u064A)$/;

function joinedDays(text: ReadText, at: number, most: number): DayAt | undefined {
  const first = figureDay(text, at) ?? ordinalDay(text, at);
  if (!first || most === 1) return first;
  const between = text.tokens[first.after];
  // «The 17th to the 20th of May»: the article may stand before the figure.
  const next = first.after + (text.tokens[first.after + 1]?.text === article ? 2 : 1);
  if (text.tokens[next]?.kind !== "figure" || !joints.test(between?.text ?? "")) return first;
  const last = joinedDays(text, next, most - 1);
  const to = last?.dayTo ?? last?.day ?? 0;
  if (!last || to <= first.day) return first;
  const isApart = between?.text === and && to - first.day > 1 && last.dayTo === undefined;
  if (isApart && !spans.test(text.tokens[at - 1]?.text ?? ""))
    return { ...first, dayTo: to, after: last.after, ownAfter: first.after };
  return { ...first, dayTo: to, after: last.after };
}

function figureDay(text: ReadText, at: number): DayAt | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "figure" || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  // «The22nd»: an article glued to the figure belongs to it.
  const before = token.isGlued ? text.tokens[at - 1] : undefined;
  const start = before?.text === article ? before.start : token.start;
  return day >= 1 && day <= 31 ? { day, start, after: at + 1 } : undefined;
}

function ordinalDay(text: ReadText, at: number): DayAt | undefined {
  const token = text.tokens[at];
  if (token?.kind !== "word" || isOrdinalOfOther(text, at)) return undefined;
  const alone = knownDefinite(token.text, twentieth);
  if (alone) return { day: alone.value, start: startAfter(text, token, alone.skipped), after: at + 1 };
  const opening = withoutConjunction(token.text);
  if (firstOfMonth.has(token.text) || firstOfMonth.has(opening)) {
    const skipped = firstOfMonth.has(token.text) ? 0 : 1;
    return { day: 1, start: startAfter(text, token, skipped), after: at + 1 };
  }
  const units = knownDefinite(token.text, unitOrdinals);
  if (!units) return undefined;
  const tens = known(text.tokens[at + 1]?.text ?? "", ordinalTens);
  const start = startAfter(text, token, units.skipped);
  return tens?.skipped === 0
    ? { day: units.value + tens.value, start, after: at + 2 }
    : { day: units.value, start, after: at + 1 };
}

/** «The first week of June», «the second half of May»: the ordinal is not a day's. */
function isOrdinalOfOther({ tokens }: ReadText, at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return /^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644.{2}/.test(before) && before !== theDay && !(before in weekdays);
}
const theDay = "\u0627\u0644\u064A\u0648\u0645";

/** «The one-and-twentieth» says its one in another way. */
const unitOrdinals: Readonly<Record<string, number>> = {
  ...ordinals,
  "\u0627\u0644\u062D\u0627\u062F\u064A": 1,
  "\u0627\u0644\u0648\u0627\u062D\u062F": 1,
};

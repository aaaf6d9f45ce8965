import { startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import type { CalendarDay } from "./calendar";
import { dayAt } from "./day-at";
import { hijriMonthAt } from "./hijri";
import { blessings, monthHead, timeDirections } from "./relative-words.ar";
import type { Future } from "./speaks-of-future";
import type { Said, WrittenDate } from "./written-date";

const from = "\u0645\u0646";
const monthLength = 3;

type Named = { month: number; day: number | undefined; start: number; after: number; isSure: boolean };

/** A Hijri date without its year, in a text whose day of publication is known: «15 Ramadan», «the month of Shawwal last». */
export function hijriNearAt(text: ReadText, at: number): WrittenDate | undefined {
  const found = text.published === undefined ? undefined : namedAt(text, at);
  if (!found) return undefined;
  const { month, day, start } = found;
  const isBlessed = blessings.has(text.tokens[found.after]?.text ?? "");
  const adjective = isBlessed ? found.after + 1 : found.after;
  const direction = timeDirections[text.tokens[adjective]?.text ?? ""];
  // Ramadan and Shaaban are men's names too.
  if (!found.isSure && direction === undefined) return undefined;
  const after = direction === undefined ? found.after : adjective + 1;
  return {
    start,
    end: text.tokens[after - 1]?.end ?? start,
    first: at,
    after,
    rule: "hijri-near",
    confidence: day || direction !== undefined ? 0.8 : 0.6,
    said: { type: "hijri", month, day, direction },
  };
}

/** The month's name with what stands before it: a day, the word «month», or both. */
function namedAt(text: ReadText, at: number): Named | undefined {
  const day = dayAt(text, at);
  const joint = day?.after ?? at;
  const head = day && text.tokens[joint]?.text === from ? joint + 1 : joint;
  const word = text.tokens[head];
  const hasHead = monthHead.test(word?.text ?? "");
  const index = hasHead ? head + 1 : head;
  const month = hijriMonthAt(text, index);
  const isSure = day !== undefined || hasHead;
  // After a day or the word «month» no particle may stand before the name.
  if (!word || !month || (isSure && month.start !== text.tokens[index]?.start)) return undefined;
  const before = hasHead ? startAfter(text, word, word.text.length - monthLength) : month.start;
  return { month: month.month, day: day?.day, start: day?.start ?? before, after: month.after, isSure };
}

/** Its year: by «last» or «next» from the day of publication, else the last that has begun, or the next to come. */
export function hijriYearNear(
  { month = 1, day, direction }: Extract<Said, { type: "hijri" }>,
  today: CalendarDay,
  future: Future | undefined,
): number {
  const isSameMonth = month === today.month;
  const ahead = Math.sign(isSameMonth ? (day ?? today.day) - today.day : month - today.month);
  if (direction === 0) return today.year;
  if (direction === -1) return ahead < 0 ? today.year : today.year - 1;
  if (direction === 1) return ahead > 0 ? today.year : today.year + 1;
  if (ahead > 0) return future ? today.year : today.year - 1;
  return ahead < 0 && future === "verb" ? today.year + 1 : today.year;
}

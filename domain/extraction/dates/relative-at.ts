import { article } from "../../arabic/article";
import { wordSet } from "../../text/word-set";
import { known, knownDefinite, startAfter } from "../text/clitics";
import type { ReadText } from "../text/read-text";
import { agoAt } from "./ago-at";
import { dayAt } from "./day-at";
import { quarterAt } from "./quarter-at";
import {
  beside,
  clauseLeads,
  dayWords,
  namedByWeekday,
  sameWords,
  spelledRelations,
  statesOfNow,
  thisWords,
  timeDirections,
  timeUnits,
  weekdays,
} from "./relative-words.ar";
import type { Direction, Said, WrittenDate } from "./written-date";
import { yearAfter } from "./year-after";

/** «The 13th of this month», «13 of the coming month». */
export function dayOfMonthAt(text: ReadText, at: number): WrittenDate | undefined {
  const day = dayAt(text, at);
  const head = day && word(text, day.after) === "\u0645\u0646" ? day.after + 1 : undefined;
  if (!day || head === undefined) return undefined;
  const month = demonstrativeAt(text, head) ?? unitAt(text, head);
  if (month?.said.type !== "unit" && month?.said.type !== "same") return undefined;
  if (month.said.unit !== "month") return undefined;
  const said: Said =
    month.said.type === "same"
      ? { type: "same-month", day: day.day, offset: month.said.offset }
      : { type: "day-of-month", day: day.day, dayTo: day.dayTo, direction: month.said.direction };
  return written(text, at, { start: day.start, after: month.after, confidence: 0.95, said });
}

/** A date that is counted from another: «last Tuesday», «today», «this week», «the same month», «two days after it». */
export function relativeAt(text: ReadText, at: number): WrittenDate | undefined {
  if (text.tokens[at]?.kind !== "word") return undefined;
  return (
    quarterAt(text, at) ??
    dayWordAt(text, at) ??
    weekdayAt(text, at) ??
    demonstrativeAt(text, at) ??
    unitAt(text, at) ??
    shiftAt(text, at) ??
    agoAt(text, at)
  );
}

const word = (text: ReadText, at: number) => text.tokens[at]?.text ?? "";
type Shape = { start: number; after: number; confidence: number; said: Said };
function written(text: ReadText, first: number, shape: Shape): WrittenDate {
  return {
    ...shape,
    first,
    end: text.tokens[shape.after - 1]?.end ?? shape.start,
    rule: `relative-${shape.said.type}`,
  };
}

const to = "\u0627\u0644\u064A";

const firstOfYesterday = new Set([
  "\u0627\u0644\u0627\u0648\u0644",
  "\u0627\u0648\u0644",
  "\u0627\u0644\u0627\u0648\u0644\u064A",
]);

/** «Yesterday», «the day before yesterday», «tomorrow», «today» with or without a weekday. */
function dayWordAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  const yesterday = yesterdayBehind(text, at);
  if (yesterday) return beforeYesterday(text, at, startAfter(text, token, yesterday.skipped), yesterday.words);
  const night = nightAt(text, at);
  if (night) {
    const start = startAfter(text, token, token.text.startsWith("\u0648") ? 1 : 0);
    return written(text, at, { start, ...night, confidence: 0.95 });
  }
  if (token.text === "\u0628\u0639\u062F" && word(text, at + 1) === "\u063A\u062F") {
    const named = weekdayBeside(text, at + 2);
    const said: Said = { type: "day", offset: 2, weekday: named?.value };
    return written(text, at, { start: token.start, after: named?.after ?? at + 2, confidence: 0.97, said });
  }
  const day = known(token.text, dayWords);
  if (!day) return undefined;
  const start = startAfter(text, token, day.skipped);
  if (day.value === -1 && firstOfYesterday.has(word(text, at + 1))) return beforeYesterday(text, at, start);
  const weekday = weekdayBeside(text, at + 1);
  if (weekday) {
    const said: Said = { type: "day", offset: day.value, weekday: weekday.value };
    return written(text, at, { start, after: weekday.after, confidence: 0.98, said });
  }
  const isNamed = day.value === -1 || !token.text.slice(day.skipped).startsWith(article);
  const isTold = day.value === 0 ? isToday(text, at) : isNamed;
  return isTold ? dayAlone(text, at, start, day.value) : undefined;
}

const longestSite = 3;
/** «Watana Al-Youm:» with which a paragraph begins is who prints it. */
const isSitesName = ({ tokens }: ReadText, at: number): boolean =>
  /^[:|]$/.test(tokens[at + 1]?.text ?? "") &&
  tokens[at - 1]?.paragraph === tokens[at]?.paragraph &&
  tokens[at - longestSite]?.paragraph !== tokens[at]?.paragraph;

/** «Today» also means the day: it is less sure. */
const dayAlone = (text: ReadText, at: number, start: number, offset: number) =>
  written(text, at, { start, after: at + 1, confidence: offset ? 0.97 : 0.9, said: { type: "day", offset } });

/** «The day before yesterday», also with its weekday. */
function beforeYesterday(text: ReadText, at: number, start: number, words = 2): WrittenDate {
  const weekday = weekdayBeside(text, at + words);
  const said: Said = { type: "day", offset: -2, weekday: weekday?.value };
  return written(text, at, { start, after: weekday?.after ?? at + words, confidence: 0.97, said });
}

/** How many words «the day before yesterday» takes here, with «of» or without, and whether «and» stands before it. */
function yesterdayBehind(text: ReadText, at: number): { words: number; skipped: number } | undefined {
  const words = word(text, at + 1) === "\u0645\u0646" ? 3 : 2;
  if (word(text, at + words - 1) !== "\u0627\u0645\u0633") return undefined;
  const first = word(text, at);
  const skipped = firstOfYesterday.has(first) ? 0 : 1;
  return skipped === 0 || firstOfYesterday.has(first.replace(/^\u0648/, "")) ? { words, skipped } : undefined;
}

/** «Last night»: the night before the day of publication; «the night before last». */
function nightAt(text: ReadText, at: number): { after: number; said: Said } | undefined {
  if (!/^\u0648?\u0627\u0644\u0644\u064A\u0644\u0647$/.test(word(text, at))) return undefined;
  const isBefore = word(text, at + 1) === "\u0642\u0628\u0644";
  const last = isBefore ? at + 2 : at + 1;
  if (word(text, last) !== "\u0627\u0644\u0645\u0627\u0636\u064A\u0647") return undefined;
  return { after: last + 1, said: { type: "day", offset: isBefore ? -2 : -1 } };
}

/** A weekday after a day's word: «yesterday, Tuesday», «today (Tuesday)». */
function weekdayBeside(text: ReadText, at: number): { value: number; after: number } | undefined {
  const sign = word(text, at);
  const isOpen = sign === "(";
  const index = isOpen || sign === "\u060C" ? at + 1 : at;
  const value = weekdays[word(text, index)];
  if (!value) return undefined;
  return { value, after: index + (isOpen && word(text, index + 1) === ")" ? 2 : 1) };
}

const that = wordSet(
  "\u0635\u0648\u0631\u0647 \u062D\u0643\u0645\u0647 \u0639\u0627\u0644\u0645 \u0634\u0628\u0627\u0628 \u062C\u064A\u0644 \u0628\u0639\u062F \u0630\u0644\u0643 \u0646\u0641\u0633 \u0637\u0648\u0627\u0644 \u0637\u064A\u0644\u0647 \u0641\u064A \u0645\u0646\u0630 \u0644\u0647\u0630\u0627",
);
/** «The day» is today unless a word beside it says which day. */
function isToday(text: ReadText, at: number): boolean {
  const next = text.tokens[at + 1];
  const isDefinite = next?.text.startsWith(article) && next.text !== to;
  const isNamed = next?.kind === "word" && (isDefinite || sameWords.has(next.text));
  if (isNamed || isSitesName(text, at) || isNowadays(text, at)) return false;
  return next?.text !== "\u0645\u0646" && !that.has(word(text, at - 1)) && next?.kind !== "figure";
}

const reachOfState = 5;
/** «What children face today»: in these times, not on one day. */
function isNowadays({ tokens }: ReadText, at: number): boolean {
  const before = tokens.slice(Math.max(1, at - reachOfState), at);
  const from = Math.max(1, at - reachOfState);
  return before.some(
    ({ text, sentence }, index) =>
      sentence === tokens[at]?.sentence &&
      statesOfNow.test(text) &&
      clauseLeads.has(tokens[from + index - 1]?.text ?? ""),
  );
}

const ten = /^\u0639\u0634\u0631\u0647?$/;
function weekdayAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const weekday = token ? knownDefinite(token.text, weekdays) : undefined;
  if (!token || !weekday || known(word(text, at - 1), namedByWeekday)) return undefined;
  // «The accused, the eleven».
  if (ten.test(word(text, at + 1))) return undefined;
  const towards = directionAt(text, at + 1);
  if (weekday.value === friday && !towards && isOfSermon(text, at)) return undefined;
  const direction = towards?.direction ?? pairDirection(text, at);
  const said: Said = { type: "weekday", weekday: weekday.value, direction };
  return written(text, at, {
    start: startAfter(text, token, weekday.skipped),
    after: towards?.after ?? at + 1,
    confidence: 0.97,
    said,
  });
}

/** «Last», «next», «before last», «after next». */
function directionAt(text: ReadText, at: number): { direction: Direction; after: number } | undefined {
  const direction = timeDirections[word(text, at)];
  if (direction !== undefined) return { direction, after: at + 1 };
  const further = timeDirections[word(text, at + 1)];
  const isBack = further === -1 && word(text, at) === "\u0642\u0628\u0644";
  const isAhead = further === 1 && word(text, at) === "\u0628\u0639\u062F";
  return isBack || isAhead ? { direction: isBack ? -2 : 2, after: at + 2 } : undefined;
}

const friday = 5;
const sermonReach = 6;
/** «What is preached on Friday»: on any. */
const isOfSermon = ({ tokens }: ReadText, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - sermonReach), at)
    .some(({ text, sentence }) => sentence === tokens[at]?.sentence && sermonWord.test(text));
const sermonWord =
  /\u062E\u0637\u064A\u0628|\u062E\u0637\u0628(?:\u0627\u0621|\u0647|\u062A\u064A)|\u0645\u0646\u0628\u0631|\u0645\u0646\u0627\u0628\u0631/;

/** «On Monday and Tuesday, the coming [two]»: the dual after the second is told of both. */
function pairDirection(text: ReadText, at: number): -1 | 0 | 1 | undefined {
  const isWeekday = (index: number) => weekdays[word(text, index).replace(/^\u0648/, "")] !== undefined;
  const last = isWeekday(at + 1) && word(text, at + 1).startsWith("\u0648") ? at + 1 : at;
  if (last === at && !(isWeekday(at - 1) && word(text, at).startsWith("\u0648"))) return undefined;
  const after = word(text, last + 1) === "\u060C" ? last + 2 : last + 1;
  return timeDirections[word(text, after).replace(/\u064A\u0646$/, "")];
}

/** «This week», «this year». */
function demonstrativeAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const isThis = token && (thisWords.has(token.text) || thisWords.has(token.text.slice(1)));
  const unit = isThis ? timeUnits[word(text, at + 1)] : undefined;
  if (!token || !unit) return undefined;
  const skipped = thisWords.has(token.text) ? 0 : 1;
  const start = startAfter(text, token, skipped);
  return written(text, at, { start, after: at + 2, confidence: 0.95, said: { type: "unit", unit, direction: 0 } });
}

/** «Last week», «the coming year», «the same month». */
function unitAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const unit = token ? knownDefinite(token.text, timeUnits) : undefined;
  if (!token || !unit) return dayBesideAt(text, at);
  const start = startAfter(text, token, unit.skipped);
  const next = word(text, at + 1);
  const towards = directionAt(text, at + 1);
  const shape = { start, after: towards?.after ?? at + 2, confidence: 0.95 };
  if (towards)
    return written(text, at, { ...shape, said: { type: "unit", unit: unit.value, direction: towards.direction } });
  if (unit.value === "week") return undefined;
  const offset = sameWords.has(next) ? 0 : beside[next];
  if (offset === undefined) return undefined;
  const said: Extract<Said, { type: "same" }> = { type: "same", unit: unit.value, offset };
  const spoken = unit.value === "month" ? yearAfter(text, at + 2) : undefined;
  if (spoken?.year === undefined) return written(text, at, { ...shape, confidence: 0.85, said });
  return written(text, at, { ...shape, after: spoken.after, confidence: 0.85, said: { ...said, year: spoken.year } });
}

/** «The day after», «the day before», «the same day». */
function dayBesideAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const days = sameWords.has(word(text, at + 1)) ? 0 : beside[word(text, at + 1)];
  if (!token || days === undefined || !token.text.endsWith(theDay)) return undefined;
  const start = startAfter(text, token, token.text.length - theDay.length);
  return written(text, at, { start, after: at + 2, confidence: 0.8, said: { type: "shift", days } });
}
const theDay = "\u0627\u0644\u064A\u0648\u0645";

/** «A day after it», «two days before that». */
function shiftAt(text: ReadText, at: number): WrittenDate | undefined {
  const token = text.tokens[at];
  const bare = token?.text.replace(/^[\u0648\u0641](?=[\u0628\u0642])/, "") ?? "";
  const sign = spelledRelations.after.has(bare) ? 1 : spelledRelations.before.has(bare) ? -1 : 0;
  const days = sign ? spelledRelations.days[word(text, at + 1)] : undefined;
  if (!token || !days) return undefined;
  const start = startAfter(text, token, token.text.length - bare.length);
  return written(text, at, { start, after: at + 2, confidence: 0.8, said: { type: "shift", days: sign * days } });
}

import type { ReadText } from "../text/read-text";
import { isName } from "./is-name";
import { nounAfter } from "./noun-after";
import type { NounTable } from "./noun-table";
import { type NumberAt, numberAt } from "./number-at";
import type { NumberPart } from "./quantity-of";
import { changeWords } from "./quantity-words.ar";

const of = "\u0645\u0646";
const between =
  /^[\u0648\u0641]?(?:\u0645\u0627)?\u0628\u064A\u0646$|^[\u0648\u064A\u062A]?\u062A?\u062A?\u0631\u0627\u0648\u062D/;
const dashes = /^[-\u2013\u2014]$/;
const to = "\u0627\u0644\u064A";
/** «From 18 and until 48 years». */
const until = /^\u0648?(?:\u062D\u062A\u064A|\u0627\u0644\u064A)$/;
const or = "\u0627\u0648";
const and = "\u0648";

/** «Between 10 and 15», «70-90», «15,500 to 17,100», «two or three months»: one quantity with a least and a most. */
export function rangeFrom(
  text: ReadText,
  first: NumberAt,
  table: NounTable,
  taken: Uint8Array,
): NumberPart | undefined {
  const joint = jointAfter(text, first, table);
  if (joint === undefined || taken[joint] || isName(text, joint)) return undefined;
  const second = numberAt(text, joint);
  if (!second || second.isFraction || (joint > first.after + 1 && !isSameUnit(text, first, second, table)))
    return undefined;
  // «10 to 15 thousand»: the first takes the scale of the second when it is the smaller without it.
  const scale = second.hasScale && !first.hasScale ? scaleOf(second.value) : 1;
  const least = first.value * (first.value < second.value / scale ? scale : 1);
  const isTurned = isTurnedRound(text, first, second, table);
  if (least >= second.value && !isTurned) return undefined;
  return {
    start: first.start,
    end: second.end,
    first: first.first,
    after: second.after,
    value: null,
    min: isTurned ? second.value : least,
    max: isTurned ? first.value : second.value,
  };
}

/** «90-80 years»: the greater first, as a line that runs the other way has it. */
function isTurnedRound(text: ReadText, first: NumberAt, second: NumberAt, table: NounTable): boolean {
  const isDash = dashes.test(text.tokens[first.after]?.text ?? "");
  if (!isDash || first.inWords || first.value <= second.value) return false;
  const { known } = nounAfter(text, second.after, table, { value: second.value }) ?? {};
  return known !== undefined && known.subtype !== "count";
}
/** Thousand, million, milliard or billion, whichever a value reaches. */
export const scaleOf = (value: number) =>
  value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;

/** The token at which the second number of a range begins: after the first, or after its unit, which is said twice. */
function jointAfter(text: ReadText, first: NumberAt, table: NounTable): number | undefined {
  const repeated = nounAfter(text, first.after, table, { value: first.value });
  const isShare = text.tokens[first.after]?.text === "%";
  const afterUnit = isShare ? first.after + 1 : repeated?.known ? repeated.after : undefined;
  return (
    jointAt(text, first, { at: first.after, table }) ??
    (afterUnit === undefined ? undefined : jointAt(text, first, { at: afterUnit, table }))
  );
}

function jointAt(text: ReadText, first: NumberAt, { at, table }: { at: number; table: NounTable }): number | undefined {
  const { tokens } = text;
  const sign = tokens[at]?.text ?? "";
  if (dashes.test(sign) && tokens[at + 1]?.kind === "figure")
    return isScore(text, first, { dash: at, table }) ? undefined : at + 1;
  const isBetween = isAfterBetween(text, first);
  if (isBetween && sign === and) return at + 1;
  if (isBetween && sign.startsWith(and) && numberAt(text, at)) return at;
  const isChange = !isBetween && !isHeight(text, first, table) && followsChange(text, first);
  const isUntil = until.test(sign) && !isChange && (isBetween || tokens[first.first - 1]?.text === of);
  return sign === or || isUntil || (sign === to && !isChange) ? at + 1 : undefined;
}

/** «3 % to 5 %», not «4 % to 180 dollars». */
function isSameUnit(text: ReadText, first: NumberAt, second: NumberAt, table: NounTable): boolean {
  const [one, other] = [first, second].map(({ after, value }) =>
    text.tokens[after]?.text === "%" ? "%" : nounAfter(text, after, table, { value })?.unit,
  );
  return one === other;
}

const height = /^[\u0648\u0628]?\u0627\u0631\u062A\u0641\u0627\u0639$/;
const heightReach = 4;
/** «Waves of a height of 3 to 4 metres»: what rises is no length. */
function isHeight(text: ReadText, { first, after }: NumberAt, table: NounTable): boolean {
  const before = text.tokens.slice(Math.max(0, first - heightReach), first);
  if (!before.some(({ text: word }) => height.test(word))) return false;
  const second = numberAt(text, after + 1);
  return (
    nounAfter(text, second?.after ?? after, table, { value: second?.value ?? null })?.known?.subtype === "distance"
  );
}

/** «Rose from 10 to 15»: two values. */
function followsChange({ tokens }: ReadText, { first }: NumberAt): boolean {
  const sentence = tokens[first]?.sentence;
  return tokens
    .slice(Math.max(0, first - 9), first)
    .some((token) => token.sentence === sentence && changeWords.test(token.text));
}

/** «Between 10», «ranges from 10». */
function isAfterBetween({ tokens }: ReadText, { first }: NumberAt): boolean {
  const [one = "", ...more] = [1, 2, 3, 4].map((back) => tokens[first - back]?.text ?? "");
  return between.test(one) || (one === of && more.some((word) => between.test(word)));
}

/** «3-1»: two small figures that nothing is counted by. */
function isScore(text: ReadText, first: NumberAt, { dash, table }: { dash: number; table: NounTable }): boolean {
  const second = numberAt(text, dash + 1);
  if (second && isTurnedRound(text, first, second, table)) return false;
  if (!second || first.value >= second.value) return true;
  const next = text.tokens[second.after];
  return next?.kind !== "word" && next?.text !== "%";
}

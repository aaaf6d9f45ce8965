import { days, isInside } from "../../facts/denote";
import type { Ground } from "../ground";
import { calledCapital } from "../words/capital-words.ar";
import type { Answer } from "./answer";

/** How an option is like the key: the same thing, or one a part of the other. */
export function likeness(key: Answer, option: Answer, { index }: Ground): "same" | "holds" | undefined {
  if (key.folded === option.folded) return undefined;
  if (key.date !== undefined && option.date !== undefined) return likeDates(key.date, option.date);
  if (key.number !== undefined && option.number !== undefined && key.date === undefined && option.date === undefined)
    return sameAmount(key, option, index) ? "same" : undefined;
  if (isOtherName(key, option, index) || isOtherName(option, key, index)) return "same";
  const [one, other] = [key.ids, option.ids];
  if (one.length !== 1 || other.length !== 1) return undefined;
  const [right = "", wrong = ""] = [one[0], other[0]];
  if (right === wrong) return "same";
  const isPart = index.wholesOf(right).includes(wrong) || index.wholesOf(wrong).includes(right);
  return isPart && mayBeEither(index.entity(right).type) && mayBeEither(index.entity(wrong).type) ? "holds" : undefined;
}

const isOtherName = (one: Answer, other: Answer, index: Ground["index"]): boolean =>
  isCapitalOf(one, other, index) || areInitialsOf(one.text, other.text);

const capitals: ReadonlySet<string> = new Set(["washington", "brussels", "rome", "paris", "london", "doha", "baghdad"]);

/** A city, and the other text calling it the capital of its country. */
function isCapitalOf({ ids: [city = ""] }: Answer, called: Answer, index: Ground["index"]): boolean {
  if (!capitals.has(city) || !calledCapital.test(called.folded)) return false;
  return called.mentions.some(({ ids }) => ids.some((id) => index.wholesOf(city).includes(id)));
}

const smallWords = /^(?:the|of|for|and|in|on)$/i;

/** «NATO» beside the words that it stands for. */
function areInitialsOf(short: string, long: string): boolean {
  if (!/^[A-Z]{2,6}$/.test(short)) return false;
  const words = long.match(/\p{L}+/gu) ?? [];
  const initials = words.filter((word) => !smallWords.test(word)).map((word) => word[0]?.toUpperCase());
  return initials.length > 1 && initials.join("") === short;
}

/** Only where a thing is: an air force belongs to its country and is not it. */
const mayBeEither = (type: string) => ["country", "city", "base", "region", "part", "area", "continent"].includes(type);

function likeDates(one: string, other: string): "same" | "holds" | undefined {
  if (one === other) return "same";
  return isInside(days(one), days(other)) || isInside(days(other), days(one)) ? "holds" : undefined;
}

/** In the same unit or in one that converts, within one in a hundred where the units differ. */
function sameAmount(one: Answer, other: Answer, index: Ground["index"]): boolean {
  if (one.operator !== other.operator) return false;
  if (!one.unit || !other.unit || one.unit === other.unit) return one.number === other.number;
  const [first, second] = [index.unit(one.unit), index.unit(other.unit)];
  if (first.base !== second.base) return false;
  const [left, right] = [(one.number ?? 0) * first.factor, (other.number ?? 0) * second.factor];
  return Math.abs(left - right) <= 0.01 * Math.max(left, right);
}

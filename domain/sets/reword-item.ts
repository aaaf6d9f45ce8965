import { scopeIn } from "../documents/mending/scope-in";
import type { Option, Proof } from "../items/item";
import { err, ok, type Result } from "../result";
import { readNumber } from "../text/numerals";
import { gap } from "../wording/scene";
import { isTyped, linesOf, offeredBy, type QuestionWords, type WordedItem, wordsOf } from "./question-words";
import type { WritingFault } from "./writing-fault";

/**
 * An item in a teacher's words, without its version: key and evidence stay. Where an option says something else now,
 * what was proven and said of the old one goes. What is right when typed is what the teacher lists, the first as it is
 * shown. The item itself where nothing was changed; refuses what is left blank.
 */
export function rewordItem<Item extends WordedItem>(
  item: Item,
  words: QuestionWords,
): Result<Item | Omit<Item, "version">, WritingFault[]> {
  const before = wordsOf(item);
  const given = trimmed(words, before.options.length);
  const faults = faultsIn(given, item);
  if (faults.length > 0) return err(faults);
  if (isSame(before, given)) return ok(item);
  const offered = offeredBy(item);
  const textOf = new Map(offered.map(({ id }, at) => [id, given.options[at] ?? ""]));
  const isKept = ({ option }: Proof) => !textOf.has(option) || textOf.get(option) === textById(offered, option);
  const reword = (options: readonly Option[] = []) =>
    options.map((option) => ({ ...option, text: textOf.get(option.id) ?? option.text }));
  const { version: _, scopeText: __, ...rest } = item;
  return ok({
    ...rest,
    stem: given.stem,
    ...scopeOf(item, given.stem),
    explanation: given.explanation,
    ...(item.options ? { options: reword(item.options) } : {}),
    ...(item.left ? { left: reword(item.left) } : {}),
    ...(item.right ? { right: reword(item.right) } : {}),
    ...answerIn(item, given.accepted),
    perOption: { ...item.perOption, ...reasonsFor(offered, before, given) },
    proof: item.proof.filter(isKept),
    byTeacher: item.byTeacher ?? { wrote: "words" },
  } as Omit<Item, "version">); // the same item with other texts; generics cannot see that
}

/** What of the stem names its document, where it began so before: more may be told there now. */
function scopeOf({ scopeText }: WordedItem, stem: string): { scopeText?: string } {
  if (scopeText === undefined) return {};
  const scope = [scopeIn(stem) ?? "", scopeText].filter((each) => each !== "" && stem.startsWith(each));
  const [longest] = scope.toSorted((one, other) => other.length - one.length);
  return longest === undefined ? {} : { scopeText: longest };
}

/** What is right when typed, by what was typed for that; as it was where that is blank, or no number for a number. */
function answerIn(item: WordedItem, typed: string): object {
  const [first, ...others] = linesOf(typed);
  if (first === undefined) return {};
  if (isTyped(item)) return { key: first, accepted: [...new Set([first, ...others])] };
  const { figure, noun = "" } = (item.kind === "numeric-entry" && numbered.exec(first)?.groups) || {};
  const key = figure === undefined ? undefined : readNumber(figure);
  return key === undefined || first === item.keyText
    ? {}
    : { key, keyText: first, ...(noun === "" ? {} : { unit: noun }) };
}
/** Whether an answer begins with a figure, or with nothing: a number is right by that. */
export const isNumbered = (typed: string): boolean => typed.trim() === "" || numbered.test(typed.trim());

/** A figure, and what it counts. */
const numbered = /^(?<figure>[-+\p{Nd}.,\u066B\u066C]{1,20}\s?[%\u066A]?)\s*(?<noun>[^\p{Nd}]{0,60})$/u;

function trimmed(words: QuestionWords, count: number): QuestionWords {
  const texts = (list: readonly string[]) => Array.from({ length: count }, (_, at) => (list[at] ?? "").trim());
  const { stem, explanation, options, reasons } = words;
  return {
    ...words,
    stem: stem.trim(),
    explanation: explanation.trim(),
    options: texts(options),
    reasons: texts(reasons),
  };
}

function faultsIn({ stem, explanation, options }: QuestionWords, { kind, lang }: WordedItem): WritingFault[] {
  return [
    ...(kind === "cloze" && stem !== "" && stem.split(gap).length !== 2 ? [{ fault: "no-gap", lang } as const] : []),
    ...(stem === "" ? [{ fault: "no-stem", lang } as const] : []),
    ...(explanation === "" ? [{ fault: "no-explanation", lang } as const] : []),
    ...(options.includes("") ? [{ fault: "empty-option", lang } as const] : []),
  ];
}

const isSame = (one: QuestionWords, other: QuestionWords): boolean =>
  one.stem === other.stem &&
  (other.accepted === "" || linesOf(one.accepted).join("\n") === linesOf(other.accepted).join("\n")) &&
  one.explanation === other.explanation &&
  one.options.every((text, at) => text === other.options[at]) &&
  one.reasons.every((text, at) => text === other.reasons[at]);

const textById = (options: readonly Option[], wanted: string) => options.find(({ id }) => id === wanted)?.text;

/** What is said of each option; a remark on words that are gone is gone too. */
function reasonsFor(offered: readonly Option[], before: QuestionWords, given: QuestionWords): Record<string, string> {
  const reasons = offered.map(({ id }, at): [string, string] => {
    const isStale = given.options[at] !== before.options[at] && given.reasons[at] === before.reasons[at];
    return [id, isStale ? "" : (given.reasons[at] ?? "")];
  });
  return Object.fromEntries(reasons);
}

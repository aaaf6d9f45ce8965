import { scopeIn } from "../documents/mending/scope-in";
import type { Option, Proof } from "../items/item";
import { err, ok, type Result } from "../result";
import { gap } from "../wording/scene";
import { isTyped, linesOf, offeredBy, type QuestionWords, type WordedItem, wordsOf } from "./question-words";
import type { WritingFault } from "./writing-fault";

/**
 * An item in a teacher's words, without its version: key and evidence stay. Where an option says something else now,
 * what was proven and said of the old one goes. What is right when typed is what the teacher lists, and always what the item
 * had first. The item itself where nothing was changed; refuses what is left blank.
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
    ...(isTyped(item) ? { accepted: acceptedIn(item, given.accepted) } : {}),
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

/** Nothing typed leaves what there was. */
function acceptedIn({ accepted = [] }: WordedItem, typed: string): string[] {
  const lines = linesOf(typed);
  return lines.length === 0 ? [...accepted] : [...new Set([...accepted.slice(0, 1), ...lines])];
}

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

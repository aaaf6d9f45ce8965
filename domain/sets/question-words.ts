import { z } from "zod";
import type { ItemBase, Option } from "../items/item";
import { type Language, languages } from "../language";

/** Longest texts, in UTF-16 units: a screen of a phone holds them; a stem shows sentences of a document. */
export const wordsMax = {
  stem: 1600,
  option: 160,
  reason: 300,
  explanation: 800,
  unit: 40,
  accepted: 600,
  backing: 400,
};
/** Most options that a form offers to fill. */
export const optionsMax = 12;

/** What a teacher types of a question in one language; nothing of it is demanded here, so that nothing typed is lost. */
export const QuestionWords = z.strictObject({
  stem: z.string().max(wordsMax.stem),
  explanation: z.string().max(wordsMax.explanation),
  options: z.array(z.string().max(wordsMax.option)).max(optionsMax),
  /** Beside each option: what is said to who chooses it. */
  reasons: z.array(z.string().max(wordsMax.reason)).max(optionsMax),
  /** What a typed number counts. */
  unit: z.string().max(wordsMax.unit),
  /** Texts that fill a gap rightly, one a line, the first as we would write it. */
  accepted: z.string().max(wordsMax.accepted),
  /** Why the key is right, where no fact says it. */
  backing: z.string().max(wordsMax.backing),
});
export type QuestionWords = z.infer<typeof QuestionWords>;

/** The words of a question in every language. */
export const WordsInEach = z.strictObject({ ar: QuestionWords, en: QuestionWords });
export type WordsInEach = z.infer<typeof WordsInEach>;

export const noWords: QuestionWords = {
  stem: "",
  explanation: "",
  options: [],
  reasons: [],
  unit: "",
  accepted: "",
  backing: "",
};

/** The same made for each language. */
export const inEach = <Value>(make: (lang: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Language, Value>; // one entry for each

/** An item as far as its words can be changed. */
export type WordedItem = ItemBase & {
  kind: string;
  key: unknown;
  options?: readonly Option[] | undefined;
  left?: readonly Option[] | undefined;
  right?: readonly Option[] | undefined;
  accepted?: readonly string[] | undefined;
  /** Of a number to type: the number with its noun. */
  keyText?: string | undefined;
};

/** Whether its answer is written, and other ways of writing it may be right. */
export const isTyped = ({ kind, options = [] }: Pick<WordedItem, "kind" | "options">): boolean =>
  kind === "cloze" && options.length === 0;

/** What is offered to choose among: options, or both sides of a matching. A verdict's own two words stay as they are. */
export function offeredBy({ kind, options = [], left = [], right = [] }: WordedItem): readonly Option[] {
  return kind === "true-false" ? [] : [...options, ...left, ...right];
}

/** The words of an item, as a form shows them to be changed. */
export function wordsOf(item: WordedItem): QuestionWords {
  const offered = offeredBy(item);
  return {
    ...noWords,
    stem: item.stem,
    explanation: item.explanation,
    options: offered.map(({ text }) => text),
    reasons: offered.map(({ id }) => item.perOption[id] ?? ""),
    accepted: typedIn(item),
  };
}

/** What is right when typed: texts, the first as we would write it, or the number with its noun. */
const typedIn = (item: WordedItem): string => {
  if (item.kind === "numeric-entry") return item.keyText ?? "";
  return isTyped(item) ? (item.accepted ?? []).join("\n") : "";
};

/** Texts of which one stands on each line. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

import { differsInForm } from "../../item-rules/options/digit-pattern";
import { standsOut } from "../../item-rules/options/key-length";
import { repeatedText } from "../../item-rules/options/unique-options";
import { contentWords, wordsOnlyInKey } from "../../text/content-words";
import { phrasebooks } from "../../wording/phrasebooks";
import { gap } from "../../wording/scene";
import { countWords, longestStem, saysDateTwice } from "../../wording/word-stem";
import type { ItemBase, Option } from "../item";

/** What a reader sees of an item before and after answering, whatever its kind. */
export type Worded = Pick<ItemBase, "lang" | "stem" | "explanation" | "perOption"> & {
  kind: string;
  key: unknown;
  options?: readonly Option[];
  /** The two sides of a matching. */
  left?: readonly Option[];
  right?: readonly Option[];
};

/** What a reader would object to in a worded question; empty when nothing is found. */
export function objections(item: Worded): string[] {
  return rules.flatMap(([message, isBroken]) => (isBroken(item) ? [message] : []));
}

/** Whether a reader would object to anything in a worded question. */
export const isObjectionable = (item: Worded): boolean => rules.some(([, isBroken]) => isBroken(item));

type Rule = [message: string, isBroken: (item: Worded) => boolean];

const rules: Rule[] = [
  ["two options read the same", ({ options, left, right }) => [options, left, right].some(haveTwice)],
  ["two numbers stand side by side", ({ stem }) => /\d (?:\d|____)|____ \d/.test(stem)],
  ["a slot was left empty", (item) => textsOf(item).some(hasEmptySlot)],
  ["a gap where none belongs, or not exactly one", ({ kind, stem }) => gapsIn(stem) !== (kind === "cloze" ? 1 : 0)],
  ["the same date twice in the stem", ({ stem, lang }) => saysDateTwice(stem, phrasebooks[lang].monthYear)],
  // Two documents have to be named where one is asked against another.
  ["stem too long", ({ stem, kind }) => countWords(stem) > longestStem + (kind === "compare-sources" ? 1 : 0)],
  ["the right option stands out by length", (item) => suits(item, standsOut)],
  ["the right option alone is written in digits, or in words", (item) => suits(item, differsInForm)],
  ["the stem repeats a word that only the right option has", repeatsKeyWord],
  ["the right paragraph repeats the statement's words", echoesStatement],
  [
    "an option tells its date",
    ({ kind, options = [] }) => kind === "ordering" && options.some(({ text }) => /\b(?:19|20)\d\d\b/.test(text)),
  ],
];

function haveTwice(options: readonly Option[] = []): boolean {
  return repeatedText(options.map(({ text }) => text)) !== undefined;
}

/** Feedback on the right option is the explanation itself: looked at once. */
const textsOf = ({ stem, explanation, perOption }: Worded) => [
  ...new Set([stem, explanation, ...Object.values(perOption)]),
];
const hasEmptySlot = (text: string) =>
  text.trim() === "" || /[{}[\]]|undefined|NaN|\s{2}|«\s*»|“\s*”|\(\s*\)/.test(text);
const gapsIn = (stem: string) => stem.split(gap).length - 1;

const oneRight = new Set(["single-choice", "who-said-it", "cloze"]);
const isKey = ({ key }: Worded, { id }: Option) => id === key;

/** Whether a fault of the right option's text beside the wrong ones holds, where one option is right. */
function suits(item: Worded, isFault: (key: string, others: readonly string[]) => boolean): boolean {
  const { kind, options = [] } = item;
  const right = options.find((option) => isKey(item, option));
  if (!oneRight.has(kind) || !right) return false;
  return isFault(
    right.text,
    options.filter((option) => option !== right).map(({ text }) => text),
  );
}

function repeatsKeyWord(item: Worded): boolean {
  return suits(item, (key, others) => wordsOnlyInKey(item.stem, key, others).length > 0);
}

/** For evidence: the right gist shares two words or more with the statement beyond what any other gist shares. */
function echoesStatement(item: Worded): boolean {
  const { kind, stem, options = [] } = item;
  if (kind !== "find-evidence") return false;
  const statement = contentWords(/[«“](.*)[»”]/u.exec(stem)?.[1] ?? stem);
  const shares = (isRight: boolean) =>
    options
      .filter((option) => isKey(item, option) === isRight)
      .map(({ text }) => [...contentWords(text)].filter((word) => statement.has(word)).length);
  return Math.max(0, ...shares(true)) - Math.max(0, ...shares(false)) >= 2;
}

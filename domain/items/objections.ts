import { foldArabic, foldLoosely } from "../text/fold-arabic";
import { phrasebooks } from "../wording/phrasebooks";
import { gap } from "../wording/scene";
import { countWords, longestStem, saysDateTwice } from "../wording/word-stem";
import type { ItemBase, Option } from "./item";

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

type Rule = [message: string, isBroken: (item: Worded) => boolean];

const rules: Rule[] = [
  ["two options read the same", ({ options, left, right }) => [options, left, right].some(readTheSame)],
  ["two numbers stand side by side", ({ stem }) => /\d (?:\d|____)|____ \d/.test(stem)],
  ["a slot was left empty", (item) => textsOf(item).some(hasEmptySlot)],
  ["a gap where none belongs, or not exactly one", ({ kind, stem }) => gapsIn(stem) !== (kind === "cloze" ? 1 : 0)],
  ["the same date twice in the stem", ({ stem, lang }) => saysDateTwice(stem, phrasebooks[lang].monthYear)],
  // Two documents have to be named where one is asked against another.
  ["stem too long", ({ stem, kind }) => countWords(stem) > longestStem + (kind === "compare-sources" ? 1 : 0)],
  ["the right option stands out by length", standsOut],
  ["the right option alone is written in digits, or in words", differsInForm],
  ["the stem repeats a word that only the right option has", repeatsKeyWord],
  ["the right paragraph repeats the statement's words", echoesStatement],
  [
    "an option tells its date",
    ({ kind, options = [] }) => kind === "ordering" && options.some(({ text }) => /\b(?:19|20)\d\d\b/.test(text)),
  ],
];

function readTheSame(options: readonly Option[] = []): boolean {
  const texts = options.map(({ text }) => folded(text));
  return new Set(texts).size < texts.length;
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

/** Only where options are names or phrases: figures differ little. */
function standsOut(item: Worded): boolean {
  const { kind, options = [] } = item;
  const lengths = (isRight: boolean) =>
    options.filter((option) => isKey(item, option) === isRight).map(({ text }) => [...foldArabic(text)].length);
  const [right = 0] = lengths(true);
  return oneRight.has(kind) && right > 25 && right > 1.8 * Math.max(...lengths(false));
}

/** An Arabic dual among figures, for one: it has no digit. */
function differsInForm(item: Worded): boolean {
  const { kind, options = [] } = item;
  const hasDigit = (isRight: boolean) =>
    options.filter((option) => isKey(item, option) === isRight).map(({ text }) => /\d/.test(text));
  const [right] = hasDigit(true);
  return oneRight.has(kind) && right !== undefined && !hasDigit(false).includes(right);
}

function repeatsKeyWord(item: Worded): boolean {
  const { kind, stem, options = [] } = item;
  const right = options.find((option) => isKey(item, option));
  if (!oneRight.has(kind) || !right) return false;
  const asked = contentWords(stem);
  const repeated = [...contentWords(right.text)].filter((word) => asked.has(word));
  if (repeated.length === 0) return false;
  const others = options.filter((option) => option !== right).map(({ text }) => contentWords(text));
  return repeated.some((word) => !others.some((words) => words.has(word)));
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

/** Options and gists are shown in many questions. */
const folded = remembered(foldLoosely);

/** Stems of the words that carry meaning: four letters or more, without Arabic particles and article, cut to five. */
const contentWords = remembered((text): ReadonlySet<string> => {
  const words = foldArabic(text).match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(particles, "").slice(0, 5)).filter((word) => word.length > 2));
});
const particles = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)?(?=\p{L}{3})/u;

/** `make`, looked up where the text came before; forgotten now and then, so that it cannot grow. */
function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= 5000) known.clear();
    known.set(text, made);
    return made;
  };
}

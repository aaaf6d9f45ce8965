import { foldLoosely } from "../text/fold-arabic";
import { numbersIn } from "../text/numbers-in-text";
import { readNumber } from "../text/numerals";
import type { DraftKind, GivenOption } from "./draft";
import { verdictWords } from "./words/verdict-words.ar";

/**
 * What earns full credit. `chosen`: indexes of options, in order where order is asked · `value`: what is to be typed,
 * or `true` and `false` · `pairs`: index on the left, index on the right.
 */
export type DraftKey = {
  chosen: readonly number[];
  value?: string;
  pairs?: readonly (readonly [left: number, right: number])[];
};

type Offered = { options: readonly GivenOption[]; left: readonly GivenOption[]; right: readonly GivenOption[] };

/** The key of a question of this kind; `undefined` where it does not say what is right. */
export function readKey(kind: DraftKind, raw: unknown, offered: Offered): DraftKey | undefined {
  if (raw === undefined || raw === null) return undefined;
  switch (kind) {
    case "true-false":
      return readVerdict(raw, offered.options);
    case "numeric-entry":
      return readFigure(raw);
    case "date-entry":
      return readValue(raw);
    case "matching":
      return readPairs(raw, offered);
    case "ordering":
    case "multiple-select":
      return readSeveral(kind, raw, offered.options);
    case "cloze":
      return offered.options.length ? readOne(raw, offered.options) : readValue(raw);
    case "single-choice":
      return readOne(raw, offered.options);
    default:
      // A paragraph or a name may be asked for without options.
      return offered.options.length ? readOne(raw, offered.options) : readValue(raw);
  }
}

function readVerdict(raw: unknown, options: readonly GivenOption[]): DraftKey | undefined {
  const [only] = [raw].flat();
  const said = typeof only === "number" && options.length === 0 ? only === 0 : verdictOf(only, options);
  return said === undefined ? undefined : { chosen: [], value: String(said) };
}

function verdictOf(raw: unknown, options: readonly GivenOption[]): boolean | undefined {
  if (typeof raw === "boolean") return raw;
  const option = typeof raw === "number" ? options[raw] : undefined;
  const text = option ? option.folded : typeof raw === "string" ? foldLoosely(raw) : "";
  if (verdictWords.right.includes(text)) return true;
  return verdictWords.wrong.includes(text) ? false : undefined;
}

function readValue(raw: unknown): DraftKey | undefined {
  const [only] = [raw].flat();
  const isValue =
    (typeof only === "number" && Number.isFinite(only)) || (typeof only === "string" && only.trim() !== "");
  return isValue ? { chosen: [], value: String(only) } : undefined;
}

/** A number in figures or words, with or without its unit. */
function readFigure(raw: unknown): DraftKey | undefined {
  const key = readValue(raw);
  return key?.value !== undefined && numbersIn(key.value).length > 0 ? key : undefined;
}

function readOne(raw: unknown, options: readonly GivenOption[]): DraftKey | undefined {
  const [only, ...more] = [raw].flat();
  const index = indexOf(only, options);
  return index === undefined || more.length > 0 ? undefined : { chosen: [index] };
}

function readSeveral(kind: DraftKind, raw: unknown, options: readonly GivenOption[]): DraftKey | undefined {
  const indexes = [raw].flat().map((each) => indexOf(each, options));
  const chosen = indexes.filter((index) => index !== undefined);
  const isWhole = chosen.length === indexes.length && new Set(chosen).size === chosen.length && chosen.length > 0;
  if (!isWhole || (kind === "ordering" && chosen.length !== options.length)) return undefined;
  return { chosen };
}

function indexOf(raw: unknown, options: readonly GivenOption[]): number | undefined {
  const byName = options.findIndex(({ id, text }) => id === raw || text === raw);
  if (byName >= 0) return byName;
  if (typeof raw === "number") return Number.isInteger(raw) && raw >= 0 && raw < options.length ? raw : undefined;
  if (typeof raw !== "string") return undefined;
  const folded = foldLoosely(raw);
  const bySpelling = options.findIndex((option) => option.folded === folded);
  if (bySpelling >= 0) return bySpelling;
  const number = readNumber(raw);
  return number === undefined ? undefined : indexOf(number, options);
}

/** Pairs as `{left: right}` or `[[left, right]]`; pairs written out whole as options need no key to be read. */
function readPairs(raw: unknown, { options, left, right }: Offered): DraftKey | undefined {
  if (left.length === 0 || right.length === 0) {
    const places = [raw].flat().filter((pair) => Array.isArray(pair) && pair.every((at) => typeof at === "number"));
    return options.length && places.flat().every((at) => options[at] !== undefined) ? { chosen: [] } : undefined;
  }
  if (typeof raw !== "object" || raw === null) return undefined;
  const entries: unknown[] = Array.isArray(raw) ? raw : Object.entries(raw);
  const pairs = entries.flatMap((entry, at): [number, number][] => {
    const [one, other] = Array.isArray(entry) ? entry : [at, entry];
    const [from, to] = [indexOf(one, left), indexOf(other, right)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  return pairs.length === left.length ? { chosen: [], pairs } : undefined;
}

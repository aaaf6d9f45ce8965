import { type Language, languages } from "../language";
import { err, ok, type Result } from "../result";
import { foldLoosely } from "../text/fold-arabic";
import { languageOf } from "../text/language-of";
import { type DraftKey, readKey } from "./draft-key";

/** The kinds of question that the rules know. */
export const draftKinds = [
  "single-choice",
  "true-false",
  "numeric-entry",
  "date-entry",
  "ordering",
  "cloze",
  "compare-sources",
  "find-evidence",
  "matching",
  "multiple-select",
  "who-said-it",
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** A question as anyone may write it: the shape that the rules read. */
export type Draft = {
  id: string;
  kind: DraftKind;
  lang: Language;
  stem: string;
  /** Empty where nothing is offered. */
  options: readonly string[];
  /** Feedback for each option, where the author wrote any. */
  perOption?: readonly (string | undefined)[];
  /** matching: the two sides. */
  left: readonly string[];
  right: readonly string[];
  key: DraftKey;
  explanation?: string;
  references?: readonly { source: string; paragraph: number }[];
};

/** Why a question cannot be read; each is a message of the rule X0. */
export type Unreadable = { reason: "shape" | "stem" | "kind" | "lang" | "options" | "key" | "range" };

/**
 * Reads a question of the public shape: options as texts or as `{id, text}`, the key as an index from 0, an option's
 * id or text, several of these, a value, or pairs. Refuses what leaves in doubt what is asked or what is right.
 */
export function readDraft(raw: unknown): Result<Draft, Unreadable> {
  if (!isRecord(raw)) return err({ reason: "shape" });
  const stem = raw.stem;
  if (typeof stem !== "string" || stem.trim() === "") return err({ reason: "stem" });
  const kind = draftKinds.find((known) => known === raw.kind);
  if (!kind) return err({ reason: "kind" });
  const lang = raw.lang === undefined ? languageOf(stem) : languages.find((known) => known === raw.lang);
  if (!lang) return err({ reason: "lang" });
  const options = readOptions(raw.options);
  const [left, right] = kind === "matching" ? sidesOf(raw) : [[], []];
  if (!options || !left || !right) return err({ reason: "options" });
  const key = readKey(kind, raw.key, { options, left, right });
  if (!key) return err({ reason: isBeyond(raw.key, options.length) ? "range" : "key" });
  return ok({
    id: idOf(raw) ?? "",
    kind,
    lang,
    stem,
    options: kind === "true-false" ? [] : options.map(({ text }) => text),
    left: left.map(({ text }) => text),
    right: right.map(({ text }) => text),
    key,
    ...feedbackOf(raw, options),
  });
}

/** A number, or one of a list, that no option has. */
const isBeyond = (key: unknown, count: number): boolean =>
  count > 0 && [key].flat().some((at) => typeof at === "number" && !(Number.isInteger(at) && at >= 0 && at < count));

/** The language of whatever was handed in, as it says or as its letters tell; English where neither does. */
export function languageIn(raw: unknown): Language {
  if (!isRecord(raw)) return "en";
  const said = languages.find((known) => known === raw.lang);
  return said ?? (typeof raw.stem === "string" && raw.stem.trim() ? languageOf(raw.stem) : "en");
}

/** The two sides of a matching, as they are given or as the pairs of the key write them out. */
function sidesOf({ left, right, options, key }: Record<string, unknown>): (GivenOption[] | undefined)[] {
  const isWritten = left !== undefined || right !== undefined || (Array.isArray(options) && options.length > 0);
  if (isWritten || typeof key !== "object" || key === null) return [readOptions(left), readOptions(right)];
  const pairs: unknown[] = Array.isArray(key) ? key : Object.entries(key);
  const isWhole = pairs.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isText));
  if (!isWhole) return [[], []];
  const sides = pairs as [string, string][];
  const texts = [...new Set(sides.map(([, text]) => text))];
  return [readOptions(sides.map(([text]) => text)), readOptions(texts)];
}

const isText = (raw: unknown): boolean => typeof raw === "string" && raw.trim() !== "";

/** The id of whatever was handed in, as text; nothing where there is none. */
export function idOf(raw: unknown): string | undefined {
  const id = isRecord(raw) ? raw.id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}

/** An option as it was given, and the folded text that a key may name it by. */
export type GivenOption = { id?: string; text: string; folded: string };

function readOptions(raw: unknown): GivenOption[] | undefined {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) return undefined;
  const options = raw.map(readOption);
  return options.some((option) => option === undefined) ? undefined : (options as GivenOption[]);
}

function readOption(raw: unknown): GivenOption | undefined {
  if (typeof raw === "string" || typeof raw === "number") return given(String(raw));
  if (Array.isArray(raw)) return raw.every((part) => typeof part === "string") ? given(raw.join(" = ")) : undefined;
  if (!isRecord(raw)) return undefined;
  if (typeof raw.text === "string")
    return { ...given(raw.text), ...(typeof raw.id === "string" ? { id: raw.id } : {}) };
  const sides = Object.values(raw);
  return sides.length === 2 && sides.every((part) => typeof part === "string") ? given(sides.join(" = ")) : undefined;
}
const given = (text: string): GivenOption => ({ text, folded: foldLoosely(text) });

function feedbackOf(raw: Record<string, unknown>, options: readonly GivenOption[]): Partial<Draft> {
  const { explanation, references, perOption } = raw;
  const given = isRecord(perOption) ? perOption : undefined;
  const feedback = given && options.map(({ id = "" }) => given[id]);
  return {
    ...(typeof explanation === "string" && explanation.trim() ? { explanation } : {}),
    ...(Array.isArray(references) ? { references: references.filter(isReference) } : {}),
    ...(feedback ? { perOption: feedback.map((text) => (typeof text === "string" ? text : undefined)) } : {}),
  };
}

const isReference = (raw: unknown): raw is { source: string; paragraph: number } =>
  isRecord(raw) && typeof raw.source === "string" && typeof raw.paragraph === "number";

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

import type { Value } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import { optionId } from "@/domain/items/base-of";
import { hashId } from "@/domain/items/hash-id";
import { type AnyItem, kinds } from "./registry";

/**
 * What becomes of answers to a question whose facts were corrected. retired: its key stands · rekeyed: they are graded
 * again by `replacement`, which shows what was shown · voided: no answer to it can be graded. `replacement`: what may be
 * asked in its place.
 */
export type ItemCorrection =
  | { effect: "retired" | "voided"; replacement?: AnyItem | undefined }
  | { effect: "rekeyed"; replacement: AnyItem };

export type CorrectedFacts = {
  /** The same question as the corrected facts make it, in the same language; `undefined` where they make none. */
  next: AnyItem | undefined;
  /** Whether the correction says something else, and not only words it anew. */
  isOther: boolean;
  /** What the facts in force say in place of the superseded ones. */
  values: readonly Value[];
  /** Whether an earlier correction gave it another key than its own, which therefore does not stand by itself. */
  wasRekeyed?: boolean;
};

/** Kinds in which the stem does not tell the value, so that another value may word it anew. */
const asksForValue = new Set(["numeric-entry", "date-entry", "cloze"]);

/** Decides, for everyone who met the question alike: by what was asked and offered, never by what was answered. */
export function correctItem(
  asked: AnyItem,
  { next, isOther, values, wasRekeyed = false }: CorrectedFacts,
): ItemCorrection {
  if (!next || next.kind !== asked.kind) return { effect: isOther || wasRekeyed ? "voided" : "retired" };
  if (!isOther && !wasRekeyed) return { effect: "retired", replacement: next };
  if (isOther && next.stem !== asked.stem && !asksForValue.has(asked.kind))
    return { effect: "voided", replacement: next };
  const stands = gradesAlike(asked, next) && !hasOtherRight(asked, asked, values);
  if (stands && !wasRekeyed) return { effect: "retired", replacement: next };
  const replacement = asShown(asked, next);
  if (!replacement || hasOtherRight(asked, replacement, values)) return { effect: "voided", replacement: next };
  return { effect: "rekeyed", replacement };
}

/** Whether every answer earns the same from both, as far as both can read it. */
const gradesAlike = (asked: AnyItem, next: AnyItem): boolean => gradedBy(asked) === gradedBy(next);

function gradedBy(item: AnyItem): string {
  switch (item.kind) {
    case "numeric-entry":
      return JSON.stringify([item.key, item.tolerance, item.scale]);
    case "multiple-select":
      return JSON.stringify(item.key.toSorted());
    case "matching":
      return JSON.stringify(Object.entries(item.key).sort());
    case "cloze":
      return JSON.stringify([item.key, item.options.length > 0 ? [] : item.accepted]);
    default:
      return JSON.stringify(item.key);
  }
}

/** Whether an option that was offered stands for a value in force and yet is not the key: then two would be right. */
function hasOtherRight(asked: AnyItem, graded: AnyItem, values: readonly Value[]): boolean {
  if (!("options" in asked) || asked.kind === "ordering" || asked.kind === "true-false") return false;
  const right = new Set(values.flatMap(membersOf).map((value) => optionId(asked.id, value)));
  const keys: readonly unknown[] = [graded.key].flat();
  return asked.options.some(({ id }) => right.has(id) && !keys.includes(id));
}

const membersOf = (value: Value): string[] => (value.type === "list" ? [...value.ids] : [valueId(value)]);

/** The corrected question with the stem and the options that were shown; `undefined` where its key was not among them. */
function asShown(asked: AnyItem, next: AnyItem): AnyItem | undefined {
  const shown = shownIn(asked, next);
  if (!shown) return undefined;
  const { scopeText: _, ...rest } = next;
  const draft = { ...rest, ...shown, stem: asked.stem, ...(asked.scopeText ? { scopeText: asked.scopeText } : {}) };
  const { version: _old, ...hashed } = draft;
  const read = kinds[next.kind].readStored({ ...draft, version: hashId(JSON.stringify(hashed)) });
  return read.ok ? read.value : undefined;
}

/** What an answer was chosen from; `undefined` where an answer to the one would be no answer to the other. */
function shownIn(asked: AnyItem, next: AnyItem): object | undefined {
  if (asked.kind === "matching" && next.kind === "matching")
    return sameIds(asked.left, next.left) && sameIds(asked.right, next.right)
      ? { left: asked.left, right: asked.right }
      : undefined;
  if ("options" in asked && "options" in next && asked.options.length > 0 && next.options.length > 0)
    return holdsKey(asked.options, next) ? { options: asked.options } : undefined;
  return isTypedAlike(asked, next) ? {} : undefined;
}

type Shown = readonly { id: string }[];

const sameIds = (one: Shown, other: Shown): boolean =>
  one.length === other.length && one.every(({ id }) => other.some((each) => each.id === id));

function holdsKey(offered: Shown, next: AnyItem & { options: Shown }): boolean {
  if (next.kind === "ordering") return sameIds(offered, next.options);
  const keys: readonly unknown[] = [next.key].flat();
  return keys.every((key) => offered.some(({ id }) => id === key));
}

/** Whether what is typed is a number of the same unit, a date of the same precision, or a text. */
function isTypedAlike(asked: AnyItem, next: AnyItem): boolean {
  if (asked.kind === "numeric-entry" && next.kind === "numeric-entry")
    return asked.scale === next.scale && asked.unit === next.unit;
  if (asked.kind === "date-entry" && next.kind === "date-entry") return asked.precision === next.precision;
  return asked.kind === "cloze" && next.kind === "cloze" && asked.options.length + next.options.length === 0;
}

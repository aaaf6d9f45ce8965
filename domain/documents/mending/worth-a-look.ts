import type { ItemBase } from "../../items/item";
import { countWords } from "../../wording/word-stem";
import { toldBefore } from "../told-before";

/**
 * Why a question on a document deserves a look. suggested: it stands where nothing surer was left · typed: its answer is written, and others may be right · changed: one thing
 * of its statement is not what the document says · omission: words are left out · named: a name is put in · context: a
 * sentence is shown before it · long: much is to be read.
 */
export const lookReasons = ["suggested", "typed", "changed", "omission", "named", "context", "long"] as const;
export type LookReason = (typeof lookReasons)[number];

/** With more words, a stem is long. */
const longMin = 50;

type Looked = Pick<ItemBase, "stem" | "scopeText"> & {
  kind: string;
  key: unknown;
  options?: readonly unknown[] | undefined;
  isSuggested?: boolean;
};

/** What of a question is less sure than the rest, the weightiest first. */
export function worthALook({ kind, key, stem, scopeText, options = [], isSuggested = false }: Looked): LookReason[] {
  const asked = stem.slice(scopeText?.length ?? 0);
  const is: Record<LookReason, boolean> = {
    suggested: isSuggested,
    typed: kind === "cloze" && options.length === 0,
    changed: kind === "true-false" && key === "false",
    omission: /\[\u2026\]/u.test(asked),
    named: /\[[^\]\u2026]+\]/u.test(asked),
    context: toldBefore(scopeText) !== "",
    long: countWords(stem) > longMin,
  };
  return lookReasons.filter((reason) => is[reason]);
}

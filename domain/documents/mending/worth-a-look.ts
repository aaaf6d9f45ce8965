import type { ItemBase } from "../../items/item";

/**
 * Why a question on a document deserves a look, where that is not plain to see. suggested: it stands where nothing surer was
 * left · named: a name is put in.
 */
export const lookReasons = ["suggested", "named"] as const;
export type LookReason = (typeof lookReasons)[number];

type Looked = Pick<ItemBase, "stem" | "scopeText"> & { isSuggested?: boolean };

/** What of a question is less sure than the rest, the weightiest first. */
export function worthALook({ stem, scopeText, isSuggested = false }: Looked): LookReason[] {
  const asked = stem.slice(scopeText?.length ?? 0);
  const is: Record<LookReason, boolean> = { suggested: isSuggested, named: /\[[^\]\u2026]+\]/u.test(asked) };
  return lookReasons.filter((reason) => is[reason]);
}

import { type Language, languages } from "../language";
import { onceFor } from "../once-for";
import { hashId } from "./hash-id";
import type { Evidence, ItemBase } from "./item";
import { isObjectionable, type Worded } from "./wrong-options/objections";

/** An item but for its version. */
export type Draft<Item extends ItemBase> = Omit<Item, "version">;

/**
 * A question in every language, or in none: where one cannot say it well, or a reader would object to it, the keys
 * would differ by language.
 */
export function wordInBoth<Item extends ItemBase & Worded>(draft: (lang: Language) => Draft<Item> | undefined): Item[] {
  const drafts: Draft<Item>[] = [];
  for (const lang of languages) {
    const worded = draft(lang);
    // A version is no part of what a reader sees.
    if (!worded || isObjectionable(worded as Worded)) return [];
    drafts.push(worded);
  }
  return drafts.map((worded) => versioned<Item>(worded));
}

/** The draft with a hash of all that a learner can see or be graded by. */
function versioned<Item extends ItemBase>(draft: Draft<Item>): Item {
  const { evidence } = draft as Draft<ItemBase>;
  const version = hashId(JSON.stringify({ ...draft, evidence: undefined }) + evidence.map(hashOf).join());
  // A draft is an item without its version, so with one it is the item; generics cannot see that.
  return Object.assign(draft, { version }) as unknown as Item;
}

/** A link is the same object in every item that rests on its fact. */
const hashOf = onceFor((link: Evidence) => hashId(JSON.stringify(link)));

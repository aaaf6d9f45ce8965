import { type Language, languages } from "../language";
import { hashId } from "./hash-id";
import type { Evidence, ItemBase } from "./item";
import { objections, type Worded } from "./objections";

/** An item but for its version. */
export type Draft<Item extends ItemBase> = Omit<Item, "version">;

/**
 * A question in every language, or in none: where one cannot say it well, or a reader would object to it, the keys
 * would differ by language.
 */
export function wordInBoth<Item extends ItemBase & Worded>(draft: (lang: Language) => Draft<Item> | undefined): Item[] {
  const items: Item[] = [];
  for (const lang of languages) {
    const worded = draft(lang);
    if (!worded) return [];
    const item = versioned<Item>(worded);
    if (objections(item).length > 0) return [];
    items.push(item);
  }
  return items;
}

/** The draft with a hash of all that a learner can see or be graded by. */
function versioned<Item extends ItemBase>(draft: Draft<Item>): Item {
  const { evidence, ...rest } = draft as Draft<ItemBase>;
  const version = hashId(JSON.stringify(rest) + evidence.map(hashOf).join());
  // A draft is an item without its version, so with one it is the item; generics cannot see that.
  return { ...draft, version } as unknown as Item;
}

const hashes = new WeakMap<Evidence, string>();

/** A link is the same object in every item that rests on its fact. */
function hashOf(link: Evidence): string {
  const known = hashes.get(link);
  if (known) return known;
  const hash = hashId(JSON.stringify(link));
  hashes.set(link, hash);
  return hash;
}

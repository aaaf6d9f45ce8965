import type { Deck, DeckItem } from "@/domain/items/deck";
import { type AnyItem, kinds } from "./registry";

/** The items as what leaves Sanad, in their order; they are all of the deck's language. */
export function makeDeck(about: Omit<Deck, "items">, items: readonly AnyItem[]): Deck {
  return { ...about, items: items.map(deckItem) };
}

function deckItem(item: AnyItem): DeckItem {
  const plain = kinds[item.kind].plainStored(item);
  if (!plain.ok) throw new Error(`${item.id} is no ${item.kind}`);
  const { id, kind, explanation, perOption, evidence, byTeacher, topic } = item;
  return { id, kind, explanation, perOption, evidence, backing: byTeacher?.backing, topic, ...plain.value };
}

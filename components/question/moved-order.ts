import type { FormFields } from "@/domain/question-kind";
import { posted, postedAll } from "./posted";

/** An entry that was moved by its button. */
export type Move = { id: string; direction: "up" | "down" };

/** The ids with one moved a place up or down; at the end of the list, or for an id that is not in it, as they were. */
export function movedOrder(ids: readonly string[], id: string, direction: "up" | "down"): string[] {
  const from = ids.indexOf(id);
  const to = from + (direction === "up" ? -1 : 1);
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((entry, place) => (place === from ? other : place === to ? id : entry));
}

/** Says where a moved entry is now, from 1, in a sentence with `{item}`, `{place}` and `{total}` to fill. */
export function movedWords(sentence: string, item: string, place: number, total: number): string {
  const values: Record<string, string> = { item, place: String(place), total: String(total) };
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The fields of an ordering with the entry moved whose button was pressed, and which one it was; else nothing. */
export function moveInFields(fields: FormFields): FormFields | undefined {
  for (const direction of ["up", "down"] as const) {
    const id = posted(fields, direction);
    if (!id) continue;
    const order = movedOrder(postedAll(fields, "order"), id, direction);
    return [...order.map((entry): [string, string] => ["order", entry]), [direction, id]];
  }
  return undefined;
}

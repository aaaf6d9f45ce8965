import type { FormFields } from "@/domain/question-kind";
import { posted, postedAll } from "./posted";

/**
 * The ids with one moved a place up or down; at the end of the list, or for an id that is not in it, as they were.
 * Used by the server for a posted button and by the browser once its script has loaded.
 */
export function movedOrder(ids: readonly string[], id: string, direction: "up" | "down"): string[] {
  const from = ids.indexOf(id);
  const to = from + (direction === "up" ? -1 : 1);
  const other = ids[to];
  if (from < 0 || other === undefined) return [...ids];
  return ids.map((entry, place) => (place === from ? other : place === to ? id : entry));
}

/** The ids with one at another place, from 0; a place beyond the ends is the end. An id that is not there moves nothing. */
export function orderWith(ids: readonly string[], id: string, place: number): string[] {
  if (!ids.includes(id)) return [...ids];
  const others = ids.filter((entry) => entry !== id);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), id, ...others.slice(at)];
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

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

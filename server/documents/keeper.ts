import "server-only";
import { randomUUID } from "node:crypto";
import { buildId } from "../build-id";
import { onForgotten } from "./forget-document";

/** Looks up what was made under a name, or makes it. `size`: how much room it takes. */
type Keep<Made> = (name: string, make: () => Made, size?: number) => Made;

type Shelf = Map<string, { made: unknown; size: number }>;

// Next loads a module twice in one process, for pages and for what forms post to: what one reads, the other shows.
const held = globalThis as { sanadShelves?: Map<string, Shelf> };
held.sanadShelves ??= new Map();
const shelves = held.sanadShelves;
onForgotten(() => {
  for (const shelf of shelves.values()) shelf.clear();
});

/**
 * A shelf with room for `most`, from which what was asked for longest ago goes first. When any document is deleted it is
 * emptied. A name has to tell all that what is made depends on, down to whose it is.
 */
export function keeper<Made>(shelfName: string, most: number): Keep<Made> {
  // While developing, what is made anew by changed code is not what was made before.
  const version = buildId() ?? randomUUID();
  const shelf: Shelf = shelves.get(shelfName) ?? new Map();
  shelves.set(shelfName, shelf);
  return (given, make, size = 1) => {
    const name = `${version}|${given}`;
    const kept = shelf.get(name) ?? { made: make(), size };
    shelf.delete(name);
    shelf.set(name, kept);
    let taken = 0;
    for (const each of shelf.values()) taken += each.size;
    for (const [oldest, each] of shelf) {
      if (taken <= most) break;
      shelf.delete(oldest);
      taken -= each.size;
    }
    // A shelf is one maker's own: nobody else puts anything there.
    return kept.made as Made;
  };
}

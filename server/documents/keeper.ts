import "server-only";
import { randomUUID } from "node:crypto";
import { buildId } from "../build-id";
import { onForgotten } from "./forget-document";

/** Looks up what was made under a name for a document, or makes it. `size`: how much room it takes. */
type Keep<Made> = (name: string, source: string, make: () => Made, size?: number) => Made;

/** `sources`: the documents that it was asked for. */
type Shelf = Map<string, { made: unknown; size: number; sources: Set<string> }>;

// Next loads a module twice in one process, for pages and for what forms post to: what one reads, the other shows.
const held = globalThis as { sanadShelves?: Map<string, Shelf> };
held.sanadShelves ??= new Map();
const shelves = held.sanadShelves;
onForgotten((source) => {
  for (const shelf of shelves.values())
    for (const [name, { sources }] of shelf) if (sources.has(source)) shelf.delete(name);
});

/**
 * A shelf with room for `most`, from which what was asked for longest ago goes first, and what was asked for a document
 * when that is deleted. A name has to tell all that what is made depends on.
 */
export function keeper<Made>(shelfName: string, most: number): Keep<Made> {
  // While developing, what is made anew by changed code is not what was made before.
  const version = buildId() ?? randomUUID();
  const shelf: Shelf = shelves.get(shelfName) ?? new Map();
  shelves.set(shelfName, shelf);
  return (given, source, make, size = 1) => {
    const name = `${version}|${given}`;
    const kept = shelf.get(name) ?? { made: make(), size, sources: new Set() };
    kept.sources.add(source);
    shelf.delete(name);
    shelf.set(name, kept);
    makeRoom(shelf, most);
    // A shelf is one maker's own: nobody else puts anything there.
    return kept.made as Made;
  };
}

function makeRoom(shelf: Shelf, most: number) {
  let taken = 0;
  for (const { size } of shelf.values()) taken += size;
  for (const [oldest, { size }] of shelf) {
    if (taken <= most) return;
    shelf.delete(oldest);
    taken -= size;
  }
}

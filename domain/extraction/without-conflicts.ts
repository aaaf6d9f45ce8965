import type { Found, SpanType } from "./span";

/** Types that read the same words in different ways: where two overlap, one must go. Quotes and lists hold others. */
const rank: Partial<Record<SpanType, number>> = { date: 6, quantity: 5, person: 4, role: 3, organisation: 2, place: 1 };

/**
 * Finds in reading order, no two of which claim the same words: the longer stays, of equals the type that reads more,
 * then the surer. A place or an organisation inside a role stays, as both are true at once.
 */
export function withoutConflicts(found: readonly Found[]): Found[] {
  const bySize = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      (rank[b.type] ?? 0) - (rank[a.type] ?? 0) ||
      b.confidence - a.confidence ||
      a.start - b.start,
  );
  const kept = new KeptByPlace();
  for (const one of bySize) if (!kept.hasConflict(one)) kept.add(one);
  return kept.all.sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1));
}

/** Finds by the blocks of the text that they touch, so that each is held only against its neighbours. */
class KeptByPlace {
  readonly all: Found[] = [];
  readonly #blocks = new Map<number, Found[]>();

  add(one: Found): void {
    this.all.push(one);
    for (let block = blockAt(one.start); block <= blockAt(one.end); block++) {
      const list = this.#blocks.get(block);
      if (list) list.push(one);
      else this.#blocks.set(block, [one]);
    }
  }

  hasConflict(one: Found): boolean {
    for (let block = blockAt(one.start); block <= blockAt(one.end); block++) {
      if (this.#blocks.get(block)?.some((other) => conflict(one, other))) return true;
    }
    return false;
  }
}

const blockLength = 256;
const blockAt = (offset: number) => Math.floor(offset / blockLength);

function conflict(one: Found, other: Found): boolean {
  if (one.end <= other.start || other.end <= one.start) return false;
  if (one.type === other.type) return true;
  if (!rank[one.type] || !rank[other.type]) return false;
  return !mayNest(one, other) && !isPlaceOfBody(one, other);
}

function mayNest(inner: Found, outer: Found): boolean {
  const isInside = outer.start <= inner.start && inner.end <= outer.end;
  if (!isInside) return false;
  return (inner.type === "place" || inner.type === "organisation") && outer.type === "role";
}

/** «The municipality of Jubail» names the town too. */
const isPlaceOfBody = (inner: Found, outer: Found): boolean =>
  inner.type === "place" &&
  outer.rule === "organisation-of-place" &&
  outer.start < inner.start &&
  inner.end <= outer.end;

/** A source of numbers in [0, 1). Always an argument, never ambient. */
export type Rng = () => number;

/**
 * FNV-1a over code points: an unsigned 32-bit integer, equal on every machine.
 * Source: Fowler, Noll and Vo, offset basis 2166136261 and prime 16777619.
 */
export function hashText(text: string): number {
  let hash = 2166136261;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return hash;
}

/**
 * A seeded generator (mulberry32, Tommy Ettinger, public domain).
 * The same seed gives the same numbers for ever: stored sets depend on it.
 */
export function seededRng(seed: string | number): Rng {
  let state = typeof seed === "number" ? seed >>> 0 : hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new array in an order that `rng` decides (Fisher–Yates); the given array stays as it is. */
export function shuffled<Item>(items: readonly Item[], rng: Rng): Item[] {
  const out = [...items];
  for (let last = out.length - 1; last > 0; last--) {
    const pick = Math.floor(rng() * (last + 1));
    const held = out[last] as Item;
    out[last] = out[pick] as Item;
    out[pick] = held;
  }
  return out;
}

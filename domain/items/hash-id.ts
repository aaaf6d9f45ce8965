/**
 * A short name for a text, equal on every machine: 64 bits as 14 characters 0–9 and a–z, safe in an address.
 * Not a secret, and no proof against someone who looks for collisions.
 * Source: bryc, cyrb53 (public domain), both 32-bit halves kept.
 */
export function hashId(text: string): string {
  const [high, low] = hash64(text);
  return high.toString(36).padStart(7, "0") + low.toString(36).padStart(7, "0");
}

/** The two unsigned 32-bit halves of the hash, high first. */
export function hash64(text: string): [high: number, low: number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [second >>> 0, first >>> 0];
}

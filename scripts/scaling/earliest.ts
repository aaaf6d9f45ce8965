/** Cores that serve whoever came first: each is free at a time of its own, kept as a heap with the earliest on top. */
export function earliestOf(cores: number): { take(readyMs: number, ms: number): number } {
  const free = new Float64Array(cores);
  const freeAt = (core: number) => free[core] ?? Number.POSITIVE_INFINITY;
  /** Puts a time where it belongs, from the top down. */
  function place(time: number): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const child = freeAt(left + 1) < freeAt(left) ? left + 1 : left;
      if (freeAt(child) >= time) break;
      free[at] = freeAt(child);
      at = child;
    }
    free[at] = time;
  }
  return {
    /** Work of `ms` that is ready at `readyMs`: when it is done. Ask in the order of `readyMs`. */
    take(readyMs, ms) {
      const done = Math.max(readyMs, freeAt(0)) + ms;
      place(done);
      return done;
    },
  };
}

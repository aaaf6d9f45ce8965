import "server-only";
import { openDatabase } from "../db/client";
import { addToCounters } from "../db/counters";

/** Milliseconds between two times that the database is told. */
const tellEveryMs = 5_000;

// Next loads this module several times in one process.
const held = globalThis as { sanadCounts?: { pending: Map<string, number>; toldAt: number } };
held.sanadCounts ??= { pending: new Map(), toldAt: Number.NEGATIVE_INFINITY };
const counts = held.sanadCounts;

/** Counts something that happened, for all servers together. Never throws and never waits. */
export function countEvent(name: string): void {
  counts.pending.set(name, (counts.pending.get(name) ?? 0) + 1);
  if (performance.now() - counts.toldAt < tellEveryMs) return;
  counts.toldAt = performance.now();
  void tellCounts();
}

/** Tells the database what was counted since. What it cannot be told now, it is told with the next. */
export async function tellCounts(): Promise<void> {
  const told = [...counts.pending];
  counts.pending.clear();
  if (told.length === 0) return;
  try {
    await addToCounters(await openDatabase(), told);
  } catch {
    for (const [name, count] of told) counts.pending.set(name, (counts.pending.get(name) ?? 0) + count);
  }
}

import { beforeAll } from "vitest";

/** What a server's process remembers of those who asked; question banks stay, which are the same for everyone. */
const held = globalThis as {
  sanadBanks?: { window: number; made: number };
  sanadCards?: { drawings: Map<string, unknown> };
  sanadCounts?: { pending: Map<string, number>; toldAt: number };
  sanadDatabase?: unknown;
  sanadErasedAt?: number;
  sanadSheets?: Map<string, unknown>;
  sanadTallies?: Map<string, unknown>;
};

// Files of tests share a process: each begins as the first would, in whatever order they come.
beforeAll(() => {
  if (held.sanadBanks) Object.assign(held.sanadBanks, { window: 0, made: 0 });
  if (held.sanadCounts) held.sanadCounts.toldAt = Number.NEGATIVE_INFINITY;
  held.sanadCounts?.pending.clear();
  held.sanadCards?.drawings.clear();
  held.sanadSheets?.clear();
  held.sanadTallies?.clear();
  delete held.sanadDatabase;
  delete held.sanadErasedAt;
});

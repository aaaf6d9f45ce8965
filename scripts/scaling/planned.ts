import { type BusiestMinute, busiestMinute } from "./busiest-minute";
import type { Assumed, Audience, Measured } from "./figures";
import { type Need, needOf } from "./need";

/** What an audience needs, with cores enough for its busiest minute; of several cells the busiest one's minute. */
export type Planned = { need: Need; minute: BusiestMinute };

/**
 * Adds cores to what the average of the busiest minute needs until the simulated minute keeps its promise: one request in
 * a hundred waits longer than `p99AtMostMs`, no more. Where a bell rings the average says too little.
 */
export function plannedOf(audience: Audience, measured: Measured, assumed: Assumed, seed: number): Planned {
  const need = needOf(audience, measured, assumed);
  const { cells } = need;
  const cores = { app: need.appCores / cells, database: need.databaseCores / cells };
  const crowd = {
    atOnce: cells > 1 ? (audience.atOnce / cells) * assumed.busiestCell : audience.atOnce,
    beginWithinSeconds: audience.beginWithinSeconds,
  };
  const simulate = () => busiestMinute(crowd, { costs: measured.costs, assumed, cores, seed });
  let minute = simulate();
  while (minute.p99Ms > assumed.p99AtMostMs) {
    cores[minute.appBusy >= minute.databaseBusy ? "app" : "database"] += 1;
    minute = simulate();
  }
  return { need: { ...need, appCores: cores.app * cells, databaseCores: cores.database * cells }, minute };
}

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { layOutCard } from "../lay-out-card";
import { requestOf } from "./card-requests";

/** Bytes, HarfBuzz's memory among them, that cards leave behind after a warm-up. No two have the same texts. */
export async function memoryGrowth({ warmUp, rounds }: { warmUp: number; rounds: number }): Promise<number> {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void; // what the flag above exposes
  layOut(warmUp, 0);
  const before = await settled(collect);
  layOut(rounds, warmUp);
  return (await settled(collect)) - before;
}

function layOut(cards: number, from: number): void {
  for (let index = from; index < from + cards; index++) {
    const title = `التحالف بالأرقام (CJTF ${index}) في عام 2014، ${index}%`;
    const name = `ليلى ${index}`;
    if (!layOutCard(requestOf(index % 16, 15 + (index % 3), { title, name })).ok) throw new Error("no card");
  }
}

/** Finalisers, which free HarfBuzz's objects, run after a collection and after a turn of the event loop. */
async function settled(collect: () => void): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    collect();
    await new Promise((done) => setImmediate(done));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

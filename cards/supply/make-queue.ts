/** Work that waits for its turn: `add` gives its outcome, or undefined where too much waits already. */
export type Queue = { add: <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome> | undefined };

/** A queue that does `atOnce` pieces of work at the same time, in order, while at most `waitingMax` wait. */
export function makeQueue({ atOnce, waitingMax }: { atOnce: number; waitingMax: number }): Queue {
  const waiting: (() => void)[] = [];
  let working = 0;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else working--;
  };
  return {
    add(work) {
      if (working < atOnce) {
        working++;
        return work().finally(leave);
      }
      if (waiting.length >= waitingMax) return undefined;
      return new Promise<void>((turn) => waiting.push(turn)).then(work).finally(leave);
    },
  };
}

/** Lines as browsers' own tools throttle them: one way to the server and back in ms, bits a second. */
export const lines = {
  "slow 3G": { latency: 400, bitsPerSecond: 400_000 },
  "slow 4G": { latency: 150, bitsPerSecond: 1_600_000 },
};

/** A phone with a quarter of this machine's speed. */
export const slowerBy = 4;

import type { Assumed, Costs, Measured } from "./figures";

const page = { appMs: 10, databaseMs: 1, bytes: 10_000 };

/** Round figures to reckon with by hand. */
export const sampleCosts: Costs = {
  home: page,
  questions: page,
  start: page,
  "question page": page,
  answer: { appMs: 4, databaseMs: 0.5, bytes: 1_000 },
  finish: page,
  "result page": page,
  share: page,
  "share page": page,
  card: page,
};

export const sampleAssumed: Assumed = {
  ...{ questionsPerAttempt: 10, secondsPerAnswer: 20, shared: 0.1, visitsPerShare: 10, cachedAtEdge: 0.9 },
  ...{ busyAtMost: 0.5, p99AtMostMs: 300, diskPerByte: 2, learnersOfCell: 1_000, busiestCell: 2 },
  prices: {
    ...{ currency: "units", said: "a sample", appCoreMonth: 10, databaseCoreMonth: 20, diskGbMonth: 1, sentGb: 1 },
  },
  audiences: [{ name: "town", learners: 1_000, atOnce: 200, beginWithinSeconds: null, attemptsPerYear: 100 }],
};

export const sampleMeasured: Measured = {
  on: "2026-11-21",
  machine: "a sample",
  costs: sampleCosts,
  bytesOfRow: { Answer: 200, AttemptItem: 200, Attempt: 1_000, Learner: 1_000 },
};

import { z } from "zod";

/** What one request costs: milliseconds of processor time of the application and of Postgres, and bytes sent. */
const Cost = z.object({ appMs: z.number().positive(), databaseMs: z.number().min(0), bytes: z.number().positive() });
export type Cost = z.infer<typeof Cost>;

const share = z.number().min(0).max(1);
const count = z.number().positive();

/** What requests cost, as `npm run scaling -- --measure` finds it. */
export const Costs = z.object({
  home: Cost,
  questions: Cost,
  start: Cost,
  "question page": Cost,
  answer: Cost,
  finish: Cost,
  "result page": Cost,
  share: Cost,
  "share page": Cost,
  card: Cost,
});
export type Costs = z.infer<typeof Costs>;
export type Request = keyof Costs;

/** What was measured, where and when. Rows with their indexes, as `npm run plans -- --answers=10000000` finds them. */
export const Measured = z.object({
  on: z.iso.date(),
  machine: z.string(),
  costs: Costs,
  bytesOfRow: z.object({ Answer: count, AttemptItem: count, Attempt: count, Learner: count }),
});
export type Measured = z.infer<typeof Measured>;

/** Who learns: how many, and how many of them in the busiest minute. */
export const Audience = z.object({
  name: z.string(),
  learners: count,
  /** Learners who are in the middle of an attempt in the busiest minute. */
  atOnce: count,
  /** Seconds within which they begin: a bell rings. Null: they come and go all the time. */
  beginWithinSeconds: count.nullable(),
  /** Attempts of a learner in a year. */
  attemptsPerYear: count,
});
export type Audience = z.infer<typeof Audience>;

/** What is taken to be so, and can be changed. */
export const Assumed = z.object({
  questionsPerAttempt: count,
  /** Between two answers of one learner, on average. */
  secondsPerAnswer: count,
  /** Finished attempts that are shared. */
  shared: share,
  /** Visits to a shared result, each with its page. */
  visitsPerShare: count,
  /** Of what is the same for everyone (cards; question sets, scripts and fonts besides): what a CDN answers by itself. */
  cachedAtEdge: share,
  /** How busy a core may be in the busiest minute, so that queues stay short. */
  busyAtMost: share,
  /** What one request in a hundred may wait for its answer in the busiest minute, without the network. */
  p99AtMostMs: count,
  /** What Postgres needs on disk for each byte of rows: indexes that grew, rows that died, its log. */
  diskPerByte: count,
  /** Learners of one cell: an application and a database that need no other. */
  learnersOfCell: count,
  /** In the busiest cell, for each learner that an average one has at that minute. */
  busiestCell: count,
  prices: z.object({
    currency: z.string(),
    said: z.string(),
    appCoreMonth: z.number().min(0),
    databaseCoreMonth: z.number().min(0),
    diskGbMonth: z.number().min(0),
    sentGb: z.number().min(0),
  }),
  audiences: z.array(Audience),
});
export type Assumed = z.infer<typeof Assumed>;

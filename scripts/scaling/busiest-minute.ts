import { seededRng } from "@/domain/rng";
import { earliestOf } from "./earliest";
import type { Assumed, Costs, Request } from "./figures";

/** `p50Ms`, `p99Ms`: from the sending of a request to its answer, without the network. */
export type BusiestMinute = {
  requests: number;
  answers: number;
  p50Ms: number;
  p99Ms: number;
  /** Of all processor time of the cores in the minute, 0 to 1. */
  appBusy: number;
  databaseBusy: number;
};

type Crowd = { atOnce: number; beginWithinSeconds: number | null };
type Cores = { app: number; database: number };
type Sent = { atMs: number; request: Request };

const minuteMs = 60_000;
/** Between the home page and the start of an attempt, on average. */
const lookingMs = 3_000;
/** Of the time of an answer, what passes before it is given; the rest goes into reading what it was worth. */
const thinking = 0.75;

/**
 * The busiest minute, request by request: learners begin, answer at a pace of their own and finish; each request waits for
 * a core of the application, then for one of the database. Service times are exponential with the measured mean, which is
 * less even than what was measured. The same `seed` gives the same minute.
 * Source of the model: two queues in tandem with several servers each, M/M/c; L. Kleinrock, Queueing Systems I, 1975.
 */
export function busiestMinute(
  crowd: Crowd,
  { costs, assumed, cores, seed }: { costs: Costs; assumed: Assumed; cores: Cores; seed: number },
): BusiestMinute {
  const rng = seededRng(seed);
  const drawn = (mean: number) => -mean * Math.log(1 - rng());
  const sent = requestsOf(crowd, assumed, { rng, drawn });
  const app = earliestOf(cores.app);
  const database = earliestOf(cores.database);
  let [appMs, databaseMs] = [0, 0];
  const atDatabase = sent.map(({ atMs, request }) => {
    const cost = costs[request];
    const ms = drawn(cost.appMs);
    appMs += ms;
    return { atMs, request, ready: app.take(atMs, ms) };
  });
  atDatabase.sort((a, b) => a.ready - b.ready);
  const waits = atDatabase.map(({ atMs, request, ready }) => {
    const ms = drawn(costs[request].databaseMs);
    databaseMs += ms;
    return database.take(ready, ms) - atMs;
  });
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;
  return {
    requests: sent.length,
    answers: sent.filter(({ request }) => request === "answer").length,
    ...{ p50Ms: at(0.5), p99Ms: at(0.99) },
    appBusy: appMs / (cores.app * minuteMs),
    databaseBusy: databaseMs / (cores.database * minuteMs),
  };
}

/** What the crowd sends within the minute, in the order of time. Without a bell, those who are there began at any time before. */
function requestsOf(
  { atOnce, beginWithinSeconds }: Crowd,
  { questionsPerAttempt, secondsPerAnswer }: Assumed,
  { rng, drawn }: { rng: () => number; drawn: (mean: number) => number },
): Sent[] {
  const attemptMs = questionsPerAttempt * secondsPerAnswer * 1000;
  const learners = beginWithinSeconds === null ? Math.round((atOnce * (attemptMs + minuteMs)) / attemptMs) : atOnce;
  const [from, span] =
    beginWithinSeconds === null ? [-attemptMs, attemptMs + minuteMs] : [0, beginWithinSeconds * 1000];
  const sent: Sent[] = [];
  const send = (atMs: number, ...requests: Request[]) => {
    if (atMs >= 0 && atMs < minuteMs) sent.push(...requests.map((request) => ({ atMs, request })));
  };
  for (let learner = 0; learner < learners; learner++) {
    let atMs = from + rng() * span;
    send(atMs, "home");
    atMs += drawn(lookingMs);
    send(atMs, "start");
    for (let question = 0; question < questionsPerAttempt; question++) {
      send(atMs, "question page");
      atMs += drawn(secondsPerAnswer * 1000 * thinking);
      send(atMs, "answer");
      atMs += drawn(secondsPerAnswer * 1000 * (1 - thinking));
    }
    send(atMs, "finish", "result page");
  }
  return sent.sort((a, b) => a.atMs - b.atMs);
}

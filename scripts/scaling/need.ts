import type { Assumed, Audience, Cost, Costs, Measured, Request } from "./figures";

/** What an audience needs: of all cells together where there are several. Bytes in GB of 10⁹. */
export type Need = {
  cells: number;
  /** In a second of the busiest minute. */
  answersPerSecond: number;
  requestsPerSecond: number;
  appCores: number;
  databaseCores: number;
  /** Connections to Postgres that are in use at the same time, on average. */
  connections: number;
  answersPerYear: number;
  diskGbPerYear: number;
  sentGbPerYear: number;
};

const secondsPerMinute = 60;
export const monthsPerYear = 12;
const gb = 1e9;

/** How often each request is sent for one attempt; of pictures, which are the same for everyone, what a CDN lets through. */
export function requestsPerAttempt({ questionsPerAttempt, shared, visitsPerShare, cachedAtEdge }: Assumed) {
  return {
    ...{ home: 1, start: 1, finish: 1, "result page": 1 },
    // A page for each question, which is how it goes where a browser keeps none beforehand.
    ...{ "question page": questionsPerAttempt, answer: questionsPerAttempt },
    questions: 0,
    share: shared,
    "share page": shared * visitsPerShare,
    card: shared * visitsPerShare * (1 - cachedAtEdge),
  } satisfies Record<Request, number>;
}

/** What one attempt costs in all, with what is sent to others who see it shared. */
export function costOfAttempt(costs: Costs, assumed: Assumed): Cost {
  const times = requestsPerAttempt(assumed);
  const requests = Object.keys(times) as Request[]; // its own names
  const sum = (of: keyof Cost) => requests.reduce((total, request) => total + times[request] * costs[request][of], 0);
  return { appMs: sum("appMs"), databaseMs: sum("databaseMs"), bytes: sum("bytes") };
}

/** Bytes of rows that an attempt leaves for ever. */
export const bytesOfAttempt = ({ bytesOfRow }: Measured, { questionsPerAttempt }: Assumed): number =>
  bytesOfRow.Attempt + questionsPerAttempt * (bytesOfRow.AttemptItem + bytesOfRow.Answer);

/**
 * Requests of each kind in a second of the busiest minute, on average. Everyone who is there answers at the usual pace;
 * where a bell rings, all begin within the minute.
 */
export function ratesOf({ atOnce, beginWithinSeconds }: Audience, assumed: Assumed): Record<Request, number> {
  const { questionsPerAttempt, secondsPerAnswer } = assumed;
  const times = requestsPerAttempt(assumed);
  const ending = atOnce / (questionsPerAttempt * secondsPerAnswer);
  const beginning = beginWithinSeconds === null ? ending : atOnce / secondsPerMinute;
  const isOfBeginning = (request: Request) => request === "home" || request === "start" || request === "question page";
  const rates = Object.entries(times).map(([request, count]) => [
    request,
    count * (isOfBeginning(request as Request) ? beginning : ending), // its own names
  ]);
  return Object.fromEntries(rates) as Record<Request, number>; // one entry for each of `times`
}

/**
 * What an audience needs, from what one request costs. Cores: the processor time of the busiest minute's requests,
 * divided by how busy a core may be. Connections: Little's law, those that are served at the same time.
 */
export function needOf(audience: Audience, measured: Measured, assumed: Assumed): Need {
  const cells = Math.ceil(audience.learners / assumed.learnersOfCell);
  const uneven = cells > 1 ? assumed.busiestCell : 1;
  const rates = ratesOf(audience, assumed);
  const requests = Object.keys(rates) as Request[]; // its own names
  const busyCores = (of: "appMs" | "databaseMs") =>
    requests.reduce((sum, request) => sum + (rates[request] * uneven * measured.costs[request][of]) / 1000, 0);
  const cores = (busy: number) => cells * Math.max(1, Math.ceil(busy / assumed.busyAtMost / cells));
  const one = costOfAttempt(measured.costs, assumed);
  const attempts = audience.learners * audience.attemptsPerYear;
  const diskGbPerYear =
    ((attempts * bytesOfAttempt(measured, assumed) + audience.learners * measured.bytesOfRow.Learner) *
      assumed.diskPerByte) /
    gb;
  return {
    cells,
    answersPerSecond: rates.answer,
    requestsPerSecond: requests.reduce((sum, request) => sum + rates[request], 0),
    appCores: cores(busyCores("appMs")),
    databaseCores: cores(busyCores("databaseMs")),
    connections: busyCores("databaseMs"),
    answersPerYear: attempts * assumed.questionsPerAttempt,
    diskGbPerYear,
    sentGbPerYear: (attempts * one.bytes) / gb,
  };
}

/** What a month costs by the assumed prices, at the end of the first year, by what it is for. */
export function monthlyCost(need: Need, { prices }: Assumed) {
  const parts = {
    app: need.appCores * prices.appCoreMonth,
    database: need.databaseCores * prices.databaseCoreMonth,
    disk: need.diskGbPerYear * prices.diskGbMonth,
    sent: (need.sentGbPerYear / monthsPerYear) * prices.sentGb,
  };
  return { ...parts, sum: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

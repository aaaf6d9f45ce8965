import "server-only";
import { createHash } from "node:crypto";
import { err, ok, type Result } from "@/domain/result";
import type { Db } from "./db/client";
import { addToRate } from "./db/rate-counts";
import type { Refusal } from "./refusal";
import { noteLimit } from "./requests/request-record";

/**
 * A limit on requests in fixed windows. Each server counts by itself and tells the database every `batch` requests,
 * so that learners at a learner's pace cost no query; between servers at most `batch - 1` each go uncounted.
 */
export type RateLimit = {
  name: string;
  windowSeconds: number;
  max: number;
  batch: number;
  /** When the database cannot be asked: whether requests pass. */
  opensOnOutage: boolean;
};

/** A client at 50 requests a second is stopped within two; nobody answers that fast by hand. */
export const writesOfLearner: RateLimit = {
  name: "writes",
  windowSeconds: 5,
  max: 80,
  batch: 20,
  opensOnOutage: true,
};

/** Those who bring no cookie, from one address: a school starts together, and a client may throw each cookie away. */
export const newcomersFromAddress: RateLimit = {
  name: "newcomers from address",
  windowSeconds: 60,
  max: 1500,
  batch: 20,
  opensOnOutage: true,
};

/** Those who bring no cookie and of whom no address is known: behind a proxy that was not named, all of them. */
export const newcomersWithoutAddress: RateLimit = {
  ...newcomersFromAddress,
  name: "newcomers without address",
  max: 6000,
  batch: 100,
};

/** All who bring no cookie: a brake on filling the database, far above what one address may. */
export const newcomers: RateLimit = { ...newcomersFromAddress, name: "newcomers", max: 30_000, batch: 100 };

/** Sign-in links to one address. */
export const linksToAddress: RateLimit = {
  name: "links",
  windowSeconds: 600,
  max: 5,
  batch: 1,
  opensOnOutage: false,
};

/** Sign-in links that one client's address asks for: a staff room stands behind one. */
export const linksFromAddress: RateLimit = { ...linksToAddress, name: "links from address", max: 30 };

/** Sign-in links to all addresses together. */
export const allLinks: RateLimit = {
  name: "all links",
  windowSeconds: 60,
  max: 120,
  batch: 1,
  opensOnOutage: false,
};

/** Recovery codes tried by one guest, right or wrong. */
export const codesOfGuest: RateLimit = {
  name: "codes of guest",
  windowSeconds: 600,
  max: 10,
  batch: 1,
  opensOnOutage: false,
};

/** Recovery codes tried from one address: a class on new devices stands behind one. */
export const codesFromAddress: RateLimit = {
  name: "codes from address",
  windowSeconds: 600,
  max: 60,
  batch: 1,
  opensOnOutage: false,
};

/** Recovery codes tried without a cookie where no address is known. */
export const codesWithoutAddress: RateLimit = {
  name: "codes without address",
  windowSeconds: 60,
  max: 600,
  batch: 1,
  opensOnOutage: false,
};

/** Recovery codes tried by all together. At 80 bits even this many are hopeless; fewer would let one client stop all. */
export const allCodes: RateLimit = {
  name: "all codes",
  windowSeconds: 60,
  max: 6000,
  batch: 1,
  opensOnOutage: false,
};

/** Wrong class codes of one learner. */
export const wrongClassCodes: RateLimit = {
  name: "wrong class codes",
  windowSeconds: 60,
  max: 10,
  batch: 1,
  opensOnOutage: false,
};

/** Wrong class codes from one address: a class that mistypes stands behind one. */
export const wrongClassCodesFromAddress: RateLimit = { ...wrongClassCodes, name: "wrong class codes from", max: 120 };

/** Wrong class codes of those who bring no cookie and of whom no address is known: one client could use them up. */
export const wrongClassCodesWithoutAddress: RateLimit = {
  ...wrongClassCodes,
  name: "wrong class codes without address",
  max: 300,
};

/** Wrong class codes of all together: above what a few clients can use up, and still half a day for one of a thousand. */
export const allWrongClassCodes: RateLimit = { ...wrongClassCodes, name: "all wrong class codes", max: 3000 };

/** Reports of one learner: whoever meets more broken questions than that has told us enough. */
export const reportsOfLearner: RateLimit = {
  name: "reports",
  windowSeconds: 600,
  max: 30,
  batch: 1,
  opensOnOutage: true,
};

/** Texts that one teacher has read, and reviews of them that are saved: each holds many questions against every rule. */
export const readingsOfTeacher: RateLimit = {
  name: "readings",
  windowSeconds: 600,
  max: 120,
  batch: 1,
  opensOnOutage: true,
};

/** Previews of cards of one learner: each name is another picture to draw. */
export const previewsOfLearner: RateLimit = {
  name: "previews",
  windowSeconds: 60,
  max: 20,
  batch: 1,
  opensOnOutage: true,
};

/** `sending`: how many the database is being told of now; `told`: when it will know. */
type Tally = { window: number; shared: number; unsent: number; sending: number; told: Promise<unknown> | null };
/** Most keys that a server remembers; the oldest are forgotten first, and the database still knows them. */
const keysMax = 20_000;

// Next may load this module twice in one process, and a server counts everyone once.
const held = globalThis as { sanadTallies?: Map<string, Tally> };
held.sanadTallies ??= new Map();
const tallies = held.sanadTallies;

/** Counts one request of `who`; refuses with the time left in the window once the limit is passed. */
export async function withinRate(
  limit: RateLimit,
  who: string,
  at: { db: Db; now: Date },
): Promise<Result<null, Refusal>> {
  const key = keyOf(limit, who);
  const seconds = at.now.getTime() / 1000;
  const window = Math.floor(seconds / limit.windowSeconds);
  const tally = tallyOf(key, window);
  // A burst would slip by while the database is asked about those before it.
  if (tally.told) await tally.told;
  tally.unsent += 1;
  let counted = tally.shared + tally.sending + tally.unsent;
  if (tally.unsent >= limit.batch) {
    const count = tally.unsent;
    tally.unsent = 0;
    tally.sending += count;
    const told = send(at, { key, window, limit, count });
    tally.told = told;
    const sent = await told;
    tally.sending -= count;
    if (tally.told === told) tally.told = null;
    if (sent === null) {
      tally.unsent += count;
      return limit.opensOnOutage ? ok(null) : err({ reason: "unavailable", retryAfterSeconds: 5 });
    }
    tally.shared = Math.max(tally.shared, sent);
    counted = sent;
  }
  if (counted <= limit.max) return ok(null);
  noteLimit(limit.name);
  return err({
    reason: "too-many-requests",
    retryAfterSeconds: Math.max(1, Math.ceil((window + 1) * limit.windowSeconds - seconds)),
  });
}

/** Takes back one request that `withinRate` has just counted: it was none of those the limit is for. */
export async function uncount(limit: RateLimit, who: string, at: { db: Db; now: Date }): Promise<void> {
  const window = Math.floor(at.now.getTime() / 1000 / limit.windowSeconds);
  const key = keyOf(limit, who);
  const tally = tallyOf(key, window);
  const sent = await send(at, { key, window, limit, count: -1 });
  tally.shared = sent ?? tally.shared;
}

const keyOf = (limit: RateLimit, who: string) =>
  `${limit.name}:${createHash("sha256").update(who).digest("base64url").slice(0, 22)}`;

function tallyOf(key: string, window: number): Tally {
  const known = tallies.get(key);
  if (known?.window === window) return known;
  tallies.delete(key);
  const fresh: Tally = { window, shared: 0, unsent: 0, sending: 0, told: null };
  tallies.set(key, fresh);
  const oldest = tallies.keys().next().value;
  if (tallies.size > keysMax && oldest !== undefined) tallies.delete(oldest);
  return fresh;
}

type Batch = { key: string; window: number; limit: RateLimit; count: number };

/** The count of all servers so far, or null when the database does not answer. */
async function send(at: { db: Db; now: Date }, { key, window, limit, count }: Batch): Promise<number | null> {
  const expires = new Date((window + 2) * limit.windowSeconds * 1000);
  try {
    return await addToRate(at.db, { key, window, count, expires, now: at.now });
  } catch {
    return null;
  }
}

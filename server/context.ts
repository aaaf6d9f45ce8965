import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import type { Rng } from "@/domain/rng";
import { isLocale, type Locale } from "@/i18n/locales";
import { type Db, openDatabase } from "./db/client";
import { findSession } from "./db/learners/learners";
import { guestCookieName, readGuest } from "./guest-cookie";
import { preferredLocale } from "./http/accept-language";
import { isRequestId } from "./requests/request-id";

/** Who asks, when, and what a verb may use. Nothing else reads the clock or rolls dice. */
export type Context = {
  /** isNew: they came without a cookie and get one with the answer. */
  learner: { id: string; isNew?: boolean } | null;
  /** The signed-in account; its learner is `learner`. */
  user: { id: string } | null;
  now: Date;
  rng: Rng;
  /** 128 random bits, base64url. */
  newId(): string;
  db: Db;
  locale: Locale;
  requestId: string;
};

/** What a request says of itself, wherever it was read from. */
export type Caller = { cookie(name: string): string | undefined; header(name: string): string | null };

export const newId = () => randomBytes(16).toString("base64url");
const diceFaces = 2 ** 32;
const rollDice: Rng = () => randomBytes(4).readUInt32BE() / diceFaces;

/** Both names that next-auth gives its session cookie: over http and over https. */
const sessionCookies = ["next-auth.session-token", "__Secure-next-auth.session-token"];

/** What next-auth makes: anything else is not looked for, and might be no text that a database can hold. */
const sessionToken = /^[A-Za-z0-9-]{20,200}$/;

/** The context of a caller; asks the database who it is only for a signed-in one. */
export async function contextOf(caller: Caller): Promise<Context> {
  const db = await openDatabase();
  const now = new Date();
  const given = caller.header("x-sanad-locale") ?? undefined;
  return {
    ...(await whoAsks(caller, db, now)),
    now,
    rng: rollDice,
    newId,
    db,
    locale: isLocale(given) ? given : preferredLocale(caller.header("accept-language")),
    requestId: requestIdOf(caller),
  };
}

async function whoAsks(caller: Caller, db: Db, now: Date): Promise<Pick<Context, "learner" | "user">> {
  const token = sessionCookies.map((name) => caller.cookie(name)).find(Boolean);
  const session = token && sessionToken.test(token) ? await findSession(db, token, now) : null;
  const learnerId = session?.learnerId ?? readGuest(caller.cookie(guestCookieName()));
  return { learner: learnerId === null ? null : { id: learnerId }, user: session && { id: session.userId } };
}

/** The id that the request came with or got on its way here, else a new one. */
export function requestIdOf(caller: Caller): string {
  const given = caller.header("x-request-id");
  return isRequestId(given) ? given : randomUUID();
}

/** For pages: the context of the request that Next is serving. Routes have theirs from `http/admit.ts`. */
export async function makeContext(): Promise<Context> {
  return contextOf(await nextCaller());
}

async function nextCaller(): Promise<Caller> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return { cookie: (name) => jar.get(name)?.value, header: (name) => head.get(name) };
}

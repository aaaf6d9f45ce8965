import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import type { Rng } from "@/domain/rng";
import { isLocale, type Locale } from "@/i18n/locales";
import { type Db, openDatabase } from "./db/client";
import { learnerOfSession } from "./db/learners";
import { guestCookieName, readGuest } from "./guest-cookie";
import { preferredLocale } from "./http/accept-language";

/** Who asks, when, and what a verb may use. Nothing else reads the clock or rolls dice. */
export type Context = {
  learner: { id: string } | null;
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

/** The context of a caller; asks the database who it is only for a signed-in one. */
export async function contextOf(caller: Caller): Promise<Context> {
  const db = await openDatabase();
  const now = new Date();
  const given = caller.header("x-sanad-locale") ?? undefined;
  return {
    learner: await learnerOf(caller, db, now),
    now,
    rng: rollDice,
    newId,
    db,
    locale: isLocale(given) ? given : preferredLocale(caller.header("accept-language")),
    requestId: requestIdOf(caller),
  };
}

async function learnerOf(caller: Caller, db: Db, now: Date) {
  const session = sessionCookies.map((name) => caller.cookie(name)).find(Boolean);
  const signedIn = session ? await learnerOfSession(db, session, now) : null;
  const id = signedIn ?? readGuest(caller.cookie(guestCookieName()));
  return id === null ? null : { id };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The id that middleware gave the request, else a new one. */
export function requestIdOf(caller: Caller): string {
  const given = caller.header("x-request-id");
  return given !== null && uuid.test(given) ? given : randomUUID();
}

/** For pages: the context of the request that Next is serving. Routes have theirs from `http/admit.ts`. */
export async function makeContext(): Promise<Context> {
  return contextOf(await nextCaller());
}

async function nextCaller(): Promise<Caller> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  return { cookie: (name) => jar.get(name)?.value, header: (name) => head.get(name) };
}

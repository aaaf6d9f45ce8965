import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { keyFor } from "./auth-secret";
import { env } from "./env";

/** Ids of learners, attempts and shares: 128 random bits in base64url. */
export const randomIdPattern = /^[A-Za-z0-9_-]{22}$/;

/** As long as browsers keep a cookie. */
const maxAgeSeconds = 400 * 24 * 60 * 60;

const isHttps = () => env().siteUrl?.startsWith("https:") ?? false;

/** `__Host-` binds the cookie to this very host, and is possible over https only. */
export const guestCookieName = () => (isHttps() ? "__Host-sanad-guest" : "sanad-guest");

/** The cookie's value for a learner: the id, and a signature that only this server can make. */
export const signGuest = (learnerId: string) => `${learnerId}.${signature(learnerId)}`;

/** The learner a cookie speaks for, or null when it is absent or was not signed here. */
export function readGuest(value: string | undefined): string | null {
  const [id = "", given = "", ...rest] = (value ?? "").split(".");
  if (rest.length > 0 || !randomIdPattern.test(id)) return null;
  const expected = Buffer.from(signature(id));
  const received = Buffer.from(given);
  return expected.length === received.length && timingSafeEqual(expected, received) ? id : null;
}

/** The header that hands a learner their cookie. */
export function guestSetCookie(learnerId: string): string {
  return `${guestCookieName()}=${signGuest(learnerId)}; Path=/; Max-Age=${maxAgeSeconds}; ${cookieGuards()}`;
}

/** What keeps a cookie from scripts and from other sites. */
export const cookieGuards = () => `HttpOnly; SameSite=Lax${isHttps() ? "; Secure" : ""}`;

/** The header that takes a guest's cookie back. */
export const forgetGuestCookie = () => `${guestCookieName()}=; Path=/; Max-Age=0; ${cookieGuards()}`;

function signature(learnerId: string): string {
  return createHmac("sha256", keyFor("guest cookie, version 1")).update(learnerId).digest("base64url");
}

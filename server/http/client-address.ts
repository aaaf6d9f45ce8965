import "server-only";
import { env } from "../env";

/**
 * The client's address as the trusted proxies report it, or null. Without proxies nobody vouches for
 * `x-forwarded-for`: a client may write what it likes there. With them, the last entry that is not one of theirs counts.
 */
export function clientAddress(forwardedFor: string | null, trustedProxies: readonly string[]): string | null {
  if (trustedProxies.length === 0 || forwardedFor === null) return null;
  const hops = forwardedFor.split(",").map((hop) => hop.trim());
  return hops.findLast((hop) => !trustedProxies.includes(hop)) ?? null;
}

/** The same for a request, with the proxies that the operator trusts. */
export const addressOf = (request: Request): string | null =>
  clientAddress(request.headers.get("x-forwarded-for"), env().trustedProxies);

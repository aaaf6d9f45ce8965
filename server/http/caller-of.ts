import "server-only";
import type { Caller } from "../context";

/** The cookies a request came with, by name. The first of two with one name counts, as browsers send the nearest first. */
function cookiesOf(request: Request): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null);
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const equals = pair.indexOf("=");
    if (equals > 0) cookies[pair.slice(0, equals).trim()] ??= decoded(pair.slice(equals + 1).trim());
  }
  return cookies;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What a request says of itself, and all its cookies. */
export function callerOf(request: Request): Caller & { cookies: Record<string, string> } {
  const cookies = cookiesOf(request);
  return { cookies, cookie: (name) => cookies[name], header: (name) => request.headers.get(name) };
}

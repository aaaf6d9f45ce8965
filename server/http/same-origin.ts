import "server-only";
import { env } from "../env";

/**
 * Whether a request that changes something may come from where it comes from: our own pages, or a program that is no
 * browser. Browsers name the origin of every such request, so a form of another site cannot leave it out.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  return origin === null ? isProgram(request) : isOurs(origin, request.headers.get("host"));
}

/** Host is set by the browser, not by the page: equal hosts mean one site, also on a school's own network. */
function isOurs(origin: string, host: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  return origin === env().siteUrl || new URL(origin).host === host;
}

/** No page can make a browser send this without first asking us, and without naming its origin. */
function isProgram(request: Request): boolean {
  const type = request.headers.get("content-type");
  return type === null || /^application\/json\s*(;|$)/i.test(type);
}

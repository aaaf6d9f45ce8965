import "server-only";
import { createHash } from "node:crypto";
import type { Reply } from "./route";

/** For a shared cache: ten minutes as it is, and for a day while a fresh one is fetched. */
const cacheControl = "public, max-age=60, s-maxage=600, stale-while-revalidate=86400";

/** A reply that is the same for everyone: named by its content, and 304 for who has it already. */
export function publicReply(request: Request, body: unknown): Reply {
  const headers = { etag: etagOf(JSON.stringify(body)), "cache-control": cacheControl };
  return isKnown(request, headers.etag) ? { status: 304, headers } : { status: 200, body, headers };
}

/** The same for a file that may have to be taken back at any moment: caches keep it and ask each time. */
export function publicFile(
  request: Request,
  { text, mediaType, headers: own }: { text: string; mediaType: string; headers: Record<string, string> },
): Reply {
  const open = { "cache-control": "public, no-cache", "access-control-allow-origin": "*" };
  const headers = { etag: etagOf(text), ...open, ...own };
  if (isKnown(request, headers.etag)) return { status: 304, headers };
  return { status: 200, text, headers: { ...headers, "content-type": mediaType } };
}

const etagOf = (text: string): string => `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;

function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}

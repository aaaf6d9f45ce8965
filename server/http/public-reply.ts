import "server-only";
import { createHash } from "node:crypto";
import type { Reply } from "./route";

/** For a shared cache: ten minutes as it is, and for a day while a fresh one is fetched. */
const cacheControl = "public, max-age=60, s-maxage=600, stale-while-revalidate=86400";

/** A reply that is the same for everyone: named by its content, and 304 for who has it already. */
export function publicReply(request: Request, body: unknown): Reply {
  const digest = createHash("sha256").update(JSON.stringify(body)).digest("base64url").slice(0, 27);
  const etag = `"${digest}"`;
  const headers = { etag, "cache-control": cacheControl };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*") ? { status: 304, headers } : { status: 200, body, headers };
}

import type { IncomingMessage } from "node:http";

/** What our routes have handlers for, or Next itself. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Rewrites what makes Next answer 500 before any page or route is asked: an address that cannot be decoded is read as it
 * stands, so that it leads nowhere; a method that nobody has becomes one that is refused.
 */
export function tameRequest(request: Pick<IncomingMessage, "method" | "url">): void {
  if (!methods.has(request.method ?? "")) request.method = "PATCH";
  const [path = "", ...query] = (request.url ?? "/").split("?");
  if (!canDecode(path)) request.url = [path.replaceAll("%", "%25"), ...query].join("?");
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

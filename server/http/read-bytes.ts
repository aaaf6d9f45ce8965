import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Refusal } from "../refusal";

/** Milliseconds for a whole body: a slow phone sends a form in one, and a client that dawdles holds a connection. */
const bodyWithinMs = 20_000;

/** The whole body; refuses once it is longer than `bytesMax`, or takes longer than anyone needs. */
export async function readBytes(
  request: Request,
  bytesMax: number,
  withinMs = bodyWithinMs,
): Promise<Result<Uint8Array, Refusal>> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return err({ reason: "body-too-large" });
  if (!request.body) return ok(new Uint8Array());
  const reader = request.body.getReader();
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    void reader.cancel().catch(() => {});
  }, withinMs);
  try {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > bytesMax) return err({ reason: "body-too-large" });
      parts.push(part.value);
    }
    return isLate ? err({ reason: "body-too-slow" }) : ok(Buffer.concat(parts));
  } finally {
    clearTimeout(late);
  }
}

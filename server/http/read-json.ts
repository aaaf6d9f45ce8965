import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Refusal } from "../refusal";

/** Largest JSON body, in bytes. */
export const jsonBytesMax = 64 * 1024;

/** The JSON of a request's body; `undefined` for an empty one. Stops reading at the limit. */
export async function readJson(request: Request): Promise<Result<unknown, Refusal>> {
  const bytes = await readBytes(request, jsonBytesMax);
  if (bytes === null) return err({ reason: "body-too-large" });
  if (bytes.length === 0) return ok(undefined);
  const type = request.headers.get("content-type") ?? "application/json";
  if (!/^application\/json\s*(;|$)/i.test(type)) return err({ reason: "unsupported-media-type" });
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return err({ reason: "unreadable-body" });
  }
}

/** The whole body, or null once it is longer than `bytesMax`. */
async function readBytes(request: Request, bytesMax: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > bytesMax) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

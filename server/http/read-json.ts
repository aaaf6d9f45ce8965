import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { Refusal } from "../refusal";
import { readBytes } from "./read-bytes";

/** Largest JSON body, in bytes. */
export const jsonBytesMax = 64 * 1024;

/** The JSON of a request's body; `undefined` for an empty one. Stops reading at the limit. */
export async function readJson(request: Request): Promise<Result<unknown, Refusal>> {
  const bytes = await readBytes(request, jsonBytesMax);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return ok(undefined);
  const type = request.headers.get("content-type") ?? "application/json";
  if (!/^application\/json\s*(;|$)/i.test(type)) return err({ reason: "unsupported-media-type" });
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value)));
  } catch {
    return err({ reason: "unreadable-body" });
  }
}

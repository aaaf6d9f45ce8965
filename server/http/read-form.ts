import "server-only";
import type { FormFields } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import type { Refusal } from "../refusal";
import { typedText } from "../typed-text";
import { readBytes } from "./read-bytes";

/** Largest form, in bytes: no form of ours comes near it. */
const formBytesMax = 64 * 1024;

/** The fields of a native form in order, as text that can be seen; refuses what is none of ours: too long, too slow, or not such a form. */
export async function readForm(request: Request): Promise<Result<FormFields, Refusal>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return err({ reason: "unreadable-body" });
  const bytes = await readBytes(request, formBytesMax);
  if (!bytes.ok) return bytes;
  const fields = [...new URLSearchParams(new TextDecoder().decode(bytes.value))];
  return ok(fields.map(([name, value]) => [name, typedText(value)]));
}

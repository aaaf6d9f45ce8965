import "server-only";
import type { FormFields } from "@/domain/question-kind";

/** Largest form, in bytes: no form of ours comes near it. */
const formBytesMax = 16 * 1024;

/** The fields of a native form in order, or null for what is none of ours: too long, or not such a form. */
export async function readForm(request: Request): Promise<FormFields | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return null;
  const decoder = new TextDecoder();
  let form = "";
  for await (const part of request.body ?? []) {
    form += decoder.decode(part, { stream: true });
    if (form.length > formBytesMax) return null;
  }
  return [...new URLSearchParams(form + decoder.decode())];
}

import "server-only";
import type { FormFields } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import type { Refusal } from "../refusal";
import { typedText } from "../typed-text";
import { readBytes } from "./read-bytes";

/** A file that came with a form. */
export type FormFile = { name: string; bytes: Uint8Array };

/** A form with files. A file field that was left empty brings none. */
export type FormWithFiles = { fields: FormFields; files: ReadonlyMap<string, FormFile> };

/** The fields and files of a native form that may hold files, `bytesMax` in all; refuses what is none. */
export async function readFormWithFiles(request: Request, bytesMax: number): Promise<Result<FormWithFiles, Refusal>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) return err({ reason: "unreadable-body" });
  const bytes = await readBytes(request, bytesMax);
  if (!bytes.ok) return bytes;
  const form = await new Response(new Uint8Array(bytes.value), { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  if (!form) return err({ reason: "unreadable-body" });
  const fields: [string, string][] = [];
  const files = new Map<string, FormFile>();
  for (const [name, value] of form.entries()) {
    if (typeof value === "string") fields.push([name, typedText(value)]);
    else if (value.size > 0) files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return ok({ fields, files });
}

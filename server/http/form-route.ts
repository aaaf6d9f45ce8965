import "server-only";
import type { FormFields } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import { defaultLocale, isLocale, type Locale, localPath } from "@/i18n/locales";
import { type Caller, type Context, requestIdOf } from "../context";
import { problemResponse } from "../problem";
import type { Refusal } from "../refusal";
import { noteRefusal } from "../requests/request-record";
import { admit, type Intent } from "./admit";
import { callerOf } from "./caller-of";
import { addressOf } from "./client-address";
import { type FormFile, type FormWithFiles, readFormWithFiles } from "./form-file";
import { readForm } from "./read-form";
import { refusalOfError } from "./refusal-of-error";

/** One form that a page posted. `address`: the client's, where it is known. */
export type FormCall<Params> = {
  ctx: Context;
  fields: FormFields;
  /** By the name of their field; none where the route takes no files. */
  files: ReadonlyMap<string, FormFile>;
  params: Params;
  locale: Locale;
  caller: Caller;
  address: string | null;
};

/** For a refusal: `back` is the page where nothing of the reader's is lost. Paths are without the language. */
export type RefusedForm = { refusal: Refusal; back?: string };
/** `setCookies`: whole headers, after the one that a newcomer gets. */
type Outcome = Result<{ path: string; setCookies?: readonly string[] }, RefusedForm>;
export type FormHandler<Params> = (call: FormCall<Params>) => Promise<Outcome>;

type Given<Params> = { params: Promise<Params & { locale: string }> };
type Handled = { outcome: Outcome; setCookie?: string };

/** How large a form with files may be in all, and the page that says that it was larger. */
export type FileLimit = { bytesMax: number; tooLargePath: string };

/** What no page of ours sends: it is answered as a program is. */
const unpaged: ReadonlySet<Refusal["reason"]> = new Set([
  "cross-origin",
  "unreadable-body",
  "body-too-large",
  "body-too-slow",
]);

/** Whether a page can be shown: a program that hammers is told with the status itself, and when to come again. */
const isBrowser = (request: Request) => request.headers.get("accept")?.includes("text/html") ?? false;

/**
 * A route that takes a native form and answers with the page to go on with; a refusal has a page of its own.
 * `files`: the form may hold files.
 */
export function formRoute<Params = Record<never, never>>(
  handle: FormHandler<Params>,
  intent: Exclude<Intent, "reads"> = "writes",
  files?: FileLimit,
) {
  return async (request: Request, { params: given }: Given<Params>): Promise<Response> => {
    const params = await given;
    const locale = isLocale(params.locale) ? params.locale : defaultLocale;
    const caller = callerOf(request);
    const { outcome, setCookie } = await handleForm(request, caller, { intent, files }, (ctx, form) =>
      handle({ ctx, ...form, params, locale, caller, address: addressOf(request) }),
    );
    if (outcome.ok)
      return seeOther(locale, outcome.value.path, [setCookie ?? [], outcome.value.setCookies ?? []].flat());
    const { refusal, back } = outcome.error;
    if (files && refusal.reason === "body-too-large" && isBrowser(request)) return seeOther(locale, files.tooLargePath);
    if (unpaged.has(refusal.reason) || (refusal.reason === "too-many-requests" && !isBrowser(request)))
      return problemResponse(refusal, locale, requestIdOf(caller));
    noteRefusal(refusal.reason);
    return seeOther(locale, `/problems/${refusal.reason}${back ? `?${new URLSearchParams({ back })}` : ""}`);
  };
}

async function handleForm(
  request: Request,
  caller: Caller,
  { intent, files }: { intent: Intent; files: FileLimit | undefined },
  handle: (ctx: Context, form: FormWithFiles) => Promise<Outcome>,
): Promise<Handled> {
  try {
    const admitted = await admit(request, caller, intent, files?.bytesMax);
    if (!admitted.ok) return { outcome: err({ refusal: admitted.error }) };
    const form = await (files ? readFormWithFiles(request, files.bytesMax) : formOf(request));
    if (!form.ok) return { outcome: err({ refusal: form.error }) };
    const { ctx, setCookie } = admitted.value;
    return { outcome: await handle(ctx, form.value), ...(setCookie ? { setCookie } : {}) };
  } catch (error) {
    return { outcome: err({ refusal: refusalOfError(error, requestIdOf(caller)) }) };
  }
}

/** What a header cannot hold: an id that came with the address may be any text. */
const unsent = /[^\x21-\x7E]+/gu;

async function formOf(request: Request): Promise<Result<FormWithFiles, Refusal>> {
  const fields = await readForm(request);
  return fields.ok ? ok({ fields: fields.value, files: new Map() }) : fields;
}

/** The address is relative, so that it leads to the host that the reader sees. */
function seeOther(locale: Locale, path: string, setCookies: readonly string[] = []): Response {
  const location = localPath(locale, path).replace(unsent, encodeURIComponent);
  const headers = new Headers({ location, "cache-control": "private, no-store" });
  for (const cookie of setCookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

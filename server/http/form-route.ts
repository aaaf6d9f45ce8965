import "server-only";
import type { FormFields } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import { defaultLocale, isLocale, type Locale, localPath } from "@/i18n/locales";
import { type Context, makeContext, makeWritingContext } from "../context";
import { isOutage } from "../db/is-outage";
import { env } from "../env";
import { problemResponse } from "../problem";
import { newcomers, withinRate, writesOfLearner } from "../rate-limit";
import type { Refusal } from "../refusal";
import { clientAddress } from "./client-address";
import { readForm } from "./read-form";
import { isSameOrigin } from "./same-origin";

/** One form that a page posted. */
export type FormCall<Params> = { ctx: Context; fields: FormFields; params: Params; locale: Locale };

/** For a refusal: `back` is the page where nothing of the reader's is lost. Paths are without the language. */
export type RefusedForm = { refusal: Refusal; back?: string };
export type FormHandler<Params> = (call: FormCall<Params>) => Promise<Result<{ path: string }, RefusedForm>>;

type FormOptions = {
  /** A newcomer becomes a guest here and gets a cookie. */
  welcomes?: boolean;
};
type Given<Params> = { params: Promise<Params & { locale: string }> };

/** A route that takes a native form and answers with the page to go on with; a refusal has a page of its own. */
export function formRoute<Params = Record<never, never>>(handle: FormHandler<Params>, options: FormOptions = {}) {
  return async (request: Request, { params: given }: Given<Params>): Promise<Response> => {
    const params = await given;
    const locale = isLocale(params.locale) ? params.locale : defaultLocale;
    const read = await readOwnForm(request);
    if (!read.ok) return problemResponse(read.error, locale, request.headers.get("x-request-id") ?? "");
    return seeOther(
      locale,
      await pathAfter(request, options, (ctx) => handle({ ctx, fields: read.value, params, locale })),
    );
  };
}

/** The address is relative, so that it leads to the host that the reader sees. */
export const seeOther = (locale: Locale, path: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: localPath(locale, path), "cache-control": "private, no-store" },
  });

async function readOwnForm(request: Request): Promise<Result<FormFields, Refusal>> {
  if (!isSameOrigin(request)) return err({ reason: "cross-origin" });
  const fields = await readForm(request);
  return fields ? ok(fields) : err({ reason: "unreadable-body" });
}

async function pathAfter(
  request: Request,
  options: FormOptions,
  handle: (ctx: Context) => ReturnType<FormHandler<never>>,
): Promise<string> {
  try {
    const ctx = await contextFor(request, options);
    const outcome = ctx.ok ? await handle(ctx.value) : ctx;
    return outcome.ok ? outcome.value.path : problemPath(outcome.error);
  } catch (error) {
    const reason = isOutage(error) ? "unavailable" : "internal-error";
    console.error(`form of ${new URL(request.url).pathname}: ${reason}`, error);
    return `/problems/${reason}`;
  }
}

function problemPath({ refusal, back }: RefusedForm): string {
  return `/problems/${refusal.reason}${back ? `?${new URLSearchParams({ back })}` : ""}`;
}

/** By session first: a class behind one address is many sessions. */
async function contextFor(request: Request, { welcomes = false }: FormOptions): Promise<Result<Context, RefusedForm>> {
  const before = await makeContext();
  const address = clientAddress(request.headers.get("x-forwarded-for"), env().trustedProxies);
  const rate = before.learner
    ? await withinRate(writesOfLearner, before.learner.id, before)
    : await withinRate(newcomers, address ?? "everyone", before);
  if (!rate.ok) return err({ refusal: rate.error });
  return ok(welcomes ? await makeWritingContext() : before);
}

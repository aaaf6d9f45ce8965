import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { type Caller, type Context, contextOf, newId, requestIdOf } from "../context";
import { isOutage } from "../db/is-outage";
import { env } from "../env";
import { guestSetCookie } from "../guest-cookie";
import { problemResponse } from "../problem";
import { newcomers, withinRate, writesOfLearner } from "../rate-limit";
import type { Refusal } from "../refusal";
import { preferredLocale } from "./accept-language";
import { clientAddress } from "./client-address";
import { cookieReader } from "./cookie-reader";
import { isSameOrigin } from "./same-origin";

/** What a route answers when all went well. Responses are private and not stored unless its headers say otherwise. */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> };

/** One request, as a handler meets it. */
export type Call<Params> = { request: Request; params: Params; ctx: Context };
export type Handler<Params> = (call: Call<Params>) => Promise<Result<Reply, Refusal>>;

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];
type NextHandler<Params> = (request: Request, given: { params: Promise<Params> }) => Promise<Response>;
export type RouteOptions = {
  /** A newcomer becomes a guest here and gets a cookie. */
  welcomes?: boolean;
};

/**
 * The handlers of one address, for Next to find: the given ones guarded (origin, rate, errors), and for every other
 * method a 405 that names what is allowed.
 */
export function route<Params = Record<never, never>>(
  handlers: Partial<Record<Method, Handler<Params>>>,
  options: RouteOptions = {},
): Record<Method, NextHandler<Params>> {
  const allow = methods.filter((method) => handlers[method]);
  const refuse: Handler<Params> = async () => err({ reason: "method-not-allowed", allow });
  const made = methods.map((method): [Method, NextHandler<Params>] => [
    method,
    guarded(handlers[method] ?? refuse, method, options),
  ]);
  return Object.fromEntries(made) as Record<Method, NextHandler<Params>>; // one entry for each of `methods`
}

function guarded<Params>(handler: Handler<Params>, method: Method, options: RouteOptions): NextHandler<Params> {
  return async (request, { params }) => {
    const caller: Caller = { cookie: cookieReader(request), header: (name) => request.headers.get(name) };
    const requestId = requestIdOf(caller);
    const locale = preferredLocale(request.headers.get("accept-language"));
    try {
      if (method !== "GET" && !isSameOrigin(request))
        return problemResponse({ reason: "cross-origin" }, locale, requestId);
      const { ctx, newcomer } = welcomed(await contextOf(caller), options);
      const allowed = method === "GET" ? ok(null) : await allowWrite(request, ctx, newcomer);
      const outcome = allowed.ok ? await handler({ request, params: await params, ctx }) : allowed;
      const response = outcome.ok ? reply(outcome.value, requestId) : problemResponse(outcome.error, locale, requestId);
      if (newcomer && ctx.learner && outcome.ok) response.headers.append("set-cookie", guestSetCookie(ctx.learner.id));
      return response;
    } catch (error) {
      return problemResponse(refusalOf(error, requestId), locale, requestId);
    }
  };
}

function welcomed(ctx: Context, { welcomes = false }: RouteOptions): { ctx: Context; newcomer: boolean } {
  if (ctx.learner || !welcomes) return { ctx, newcomer: false };
  return { ctx: { ...ctx, learner: { id: newId() } }, newcomer: true };
}

/** By session first: a class behind one address is many sessions. */
function allowWrite(request: Request, ctx: Context, newcomer: boolean): Promise<Result<null, Refusal>> {
  if (ctx.learner && !newcomer) return withinRate(writesOfLearner, ctx.learner.id, ctx);
  const address = clientAddress(request.headers.get("x-forwarded-for"), env().trustedProxies);
  return withinRate(newcomers, address ?? "everyone", ctx);
}

function reply({ status, body, headers }: Reply, requestId: string): Response {
  const response = new Response(body === undefined ? null : JSON.stringify(body), { status });
  if (body !== undefined) response.headers.set("content-type", "application/json; charset=utf-8");
  response.headers.set("cache-control", "private, no-store");
  response.headers.set("x-request-id", requestId);
  for (const [name, value] of Object.entries(headers ?? {})) response.headers.set(name, value);
  return response;
}

/** The cause goes to the log with the request's number; the reader gets the number. */
function refusalOf(error: unknown, requestId: string): Refusal {
  const away = isOutage(error);
  console.error(`request ${requestId}: ${away ? "the database is away" : "failed"}`, error);
  return away ? { reason: "unavailable", retryAfterSeconds: 2 } : { reason: "internal-error" };
}

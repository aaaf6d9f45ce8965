import "server-only";
import { err, type Result } from "@/domain/result";
import { type Context, requestIdOf } from "../context";
import { problemResponse } from "../problem";
import type { Refusal } from "../refusal";
import { preferredLocale } from "./accept-language";
import { admit } from "./admit";
import { callerOf } from "./caller-of";
import { refusalOfError } from "./refusal-of-error";

/** What a route answers when all went well. Responses are private and not stored unless its headers say otherwise. */
export type Reply = {
  status: number;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, instead of a body; its headers say what it is. */
  text?: string;
  headers?: Record<string, string>;
};

/** One request, as a handler meets it. */
export type Call<Params> = { request: Request; params: Params; ctx: Context };
export type Handler<Params> = (call: Call<Params>) => Promise<Result<Reply, Refusal>>;

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];
type NextHandler<Params> = (request: Request, given: { params: Promise<Params> }) => Promise<Response>;
export type RouteOptions = {
  /** A newcomer becomes a guest here and gets a cookie. */
  welcomes?: boolean;
  /** Methods that the address has besides, with handlers of their own. */
  alsoAllows?: readonly Method[];
};

/**
 * The handlers of one address, for Next to find: the given ones guarded (origin, rate, errors), and for every other
 * method a 405 that names what is allowed.
 */
export function route<Params = Record<never, never>>(
  handlers: Partial<Record<Method, Handler<Params>>>,
  options: RouteOptions = {},
): Record<Method, NextHandler<Params>> {
  const allow = methods.filter((method) => handlers[method] ?? options.alsoAllows?.includes(method));
  const refuse: Handler<Params> = async () => err({ reason: "method-not-allowed", allow });
  const made = methods.map((method): [Method, NextHandler<Params>] => [
    method,
    guarded(handlers[method] ?? refuse, method, options),
  ]);
  return Object.fromEntries(made) as Record<Method, NextHandler<Params>>; // one entry for each of `methods`
}

function guarded<Params>(handler: Handler<Params>, method: Method, options: RouteOptions): NextHandler<Params> {
  return async (request, { params }) => {
    const caller = callerOf(request);
    const requestId = requestIdOf(caller);
    const locale = preferredLocale(request.headers.get("accept-language"));
    try {
      const admitted = await admit(
        request,
        caller,
        method === "GET" ? "reads" : options.welcomes ? "starts" : "writes",
      );
      if (!admitted.ok) return problemResponse(admitted.error, locale, requestId);
      const { ctx, setCookie } = admitted.value;
      const outcome = await handler({ request, params: await params, ctx });
      if (!outcome.ok) return problemResponse(outcome.error, locale, requestId);
      return reply(outcome.value, { "x-request-id": requestId, ...(setCookie && { "set-cookie": setCookie }) });
    } catch (error) {
      return problemResponse(refusalOfError(error, requestId), locale, requestId);
    }
  };
}

function reply({ status, body, text, headers }: Reply, own: Record<string, string>): Response {
  const type = body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  return new Response(text ?? (body === undefined ? null : JSON.stringify(body)), {
    status,
    headers: { ...type, "cache-control": "private, no-store", ...headers, ...own },
  });
}

import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { type Caller, type Context, contextOf, newId } from "../context";
import { guestSetCookie } from "../guest-cookie";
import { newcomers, newcomersFromAddress, newcomersWithoutAddress, withinRate, writesOfLearner } from "../rate-limit";
import { notFound, type Refusal } from "../refusal";
import { addressOf } from "./client-address";
import { jsonBytesMax } from "./read-json";
import { isSameOrigin } from "./same-origin";

/** starts: a newcomer becomes a guest. */
export type Intent = "reads" | "writes" | "starts";

/** Who came in; `setCookie`: the header that a new guest gets. */
export type Admitted = { ctx: Context; setCookie?: string };

/**
 * Lets a request in, or refuses it for where it comes from, for its size in bytes, or for coming too often. A large body
 * is only for those who are signed in.
 */
export async function admit(
  request: Request,
  caller: Caller,
  intent: Intent,
  bytesMax = jsonBytesMax,
): Promise<Result<Admitted, Refusal>> {
  if (intent === "reads") return ok({ ctx: await contextOf(caller) });
  if (!isSameOrigin(request)) return err({ reason: "cross-origin" });
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return err({ reason: "body-too-large" });
  const ctx = await contextOf(caller);
  if (bytesMax > jsonBytesMax && !ctx.user) return err(notFound);
  const allowed = await allowWrite(request, ctx);
  if (!allowed.ok) return allowed;
  if (ctx.learner || intent === "writes") return ok({ ctx });
  const learner = { id: newId(), isNew: true };
  return ok({ ctx: { ...ctx, learner }, setCookie: guestSetCookie(learner.id) });
}

/** By session first: a class behind one address is many sessions. Who brings none is counted by address, then with all. */
export async function allowWrite(request: Request, ctx: Context): Promise<Result<null, Refusal>> {
  if (ctx.learner) return withinRate(writesOfLearner, ctx.learner.id, ctx);
  const address = addressOf(request);
  const alone =
    address === null
      ? await withinRate(newcomersWithoutAddress, "all of them", ctx)
      : await withinRate(newcomersFromAddress, address, ctx);
  return alone.ok ? withinRate(newcomers, "everyone", ctx) : alone;
}

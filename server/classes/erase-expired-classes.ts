import "server-only";
import { dayOf } from "@/domain/day";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type Erased, emptyExpiredClasses } from "../db/classes/expired-classes";
import type { Refusal } from "../refusal";

/** Deletes the learners' work of every class whose day has come; again it finds nothing. Anyone's request may run it. */
export async function eraseExpiredClasses({
  ctx,
}: {
  ctx: Pick<Context, "db" | "now">;
}): Promise<Result<Erased, Refusal>> {
  return ok(await emptyExpiredClasses(ctx.db, dayOf(ctx.now)));
}

const hourMs = 60 * 60 * 1000;
// Next may load this module twice in one process.
const held = globalThis as { sanadErasedAt?: number };

/** The same, at most once an hour in this process. What goes wrong is logged and stops nobody: the next hour tries again. */
export async function eraseOnOccasion(ctx: Pick<Context, "db" | "now">): Promise<void> {
  const last = held.sanadErasedAt;
  if (last !== undefined && Math.abs(ctx.now.getTime() - last) < hourMs) return;
  held.sanadErasedAt = ctx.now.getTime();
  try {
    await eraseExpiredClasses({ ctx });
  } catch (error) {
    delete held.sanadErasedAt;
    console.error(`classes whose day has come were not emptied: ${error instanceof Error ? error.message : error}`);
  }
}

import "server-only";
import { makeClassCode } from "@/domain/classes/class-code";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { replaceCode } from "../db/classes/classes";
import type { Refusal } from "../refusal";
import { ownClass } from "./own-class";

/** Times that another code is tried when one is taken: at 31 bits the first is free. */
const tries = 5;

/** Gives the teacher's own class a new code; the one before opens nothing from now on. Members stay. */
export async function renewCode({
  ctx,
  classId,
}: {
  ctx: Context;
  classId: string;
}): Promise<Result<{ code: string }, Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  for (let tried = 0; tried < tries; tried++) {
    const code = makeClassCode(ctx.rng);
    if (await replaceCode(ctx.db, classId, code)) return ok({ code });
  }
  throw new Error("no free class code was found");
}

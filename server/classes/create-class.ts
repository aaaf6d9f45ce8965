import "server-only";
import { z } from "zod";
import { makeClassCode } from "@/domain/classes/class-code";
import { usualEraseDay } from "@/domain/classes/erase-day";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type ClassRow, countClasses, insertClass } from "../db/classes/classes";
import { notFound, type Refusal } from "../refusal";
import { ClassName } from "./class-input";
import { eraseOnOccasion } from "./erase-expired-classes";

/** What the form for a new class takes. */
export const CreateClass = z.strictObject({ name: ClassName });
export type CreateClass = z.infer<typeof CreateClass>;

/** Classes that one teacher may have. */
export const classesMax = 60;

/** Times that another code is tried when one is taken: at 31 bits the first is free. */
const tries = 5;

/** Makes a class of the signed-in teacher's, with a code that lets learners in at once. */
export async function createClass({
  ctx,
  input,
}: {
  ctx: Context;
  input: CreateClass;
}): Promise<Result<ClassRow, Refusal>> {
  if (!ctx.user) return err(notFound);
  await eraseOnOccasion(ctx);
  const drawn = { id: ctx.newId(), ownerId: ctx.user.id, name: input.name };
  const kept = { isOpen: true, createdAt: ctx.now, eraseOn: usualEraseDay(ctx.now) };
  for (let tried = 0; tried < tries; tried++) {
    const row = { ...drawn, ...kept, code: makeClassCode(ctx.rng) };
    if (await insertClass(ctx.db, row, classesMax)) return ok(row);
    if ((await countClasses(ctx.db, ctx.user.id)) >= classesMax) return err({ reason: "too-many-classes" });
  }
  throw new Error("no free class code was found");
}

import "server-only";
import { randomBytes } from "node:crypto";
import { languages } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { type SetDraft, usualChoice } from "@/domain/sets/set-draft";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { insertTeacherSet } from "../db/sets/teacher-sets";
import { notFound, type Refusal } from "../refusal";
import { type Changed, drawPlaces, uniqueRows } from "./steps/draw-places";

/** Sets that one teacher may have. */
export const teacherSetsMax = 200;

/** Makes a set of the signed-in teacher's, with ten questions drawn from everything, to begin with. */
export async function createSet({ ctx }: { ctx: Context }): Promise<Result<{ id: string }, Refusal>> {
  if (!ctx.user) return err(notFound);
  const slug = newSlug();
  const draft: SetDraft = { title: { ar: "", en: "" }, languages: [...languages], choice: usualChoice, places: [] };
  const guard = await guardedItems(ctx, { exceptOwner: ctx.user.id });
  const drawn = drawPlaces(ctx, { draft, questions: [], guard, own: [], slug });
  return drawn.ok ? storeSet(ctx, slug, drawn.value) : drawn;
}

/** Stores a new set of the signed-in teacher's under this address. */
export async function storeSet(
  ctx: Context,
  slug: string,
  { draft, rows }: Changed,
): Promise<Result<{ id: string }, Refusal>> {
  if (!ctx.user) return err(notFound);
  const id = ctx.newId();
  const set = { id, ownerId: ctx.user.id, slug, now: ctx.now, draft };
  const isStored = await insertTeacherSet(ctx.db, set, uniqueRows(rows), teacherSetsMax);
  return isStored ? ok({ id }) : err({ reason: "too-many-sets" });
}

/** 128 bits that say nothing: the address cannot be guessed. */
export const newSlug = (): string => `t-${randomBytes(16).toString("hex")}`;

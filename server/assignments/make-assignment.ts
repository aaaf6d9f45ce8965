import "server-only";
import { windowFault } from "@/domain/assignments/window-faults";
import { languages } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { ownClass } from "../classes/own-class";
import type { Context } from "../context";
import { corpus, type SetVersion } from "../corpus";
import { insertAssignment } from "../db/assignments/assignments";
import { whileExamsFit } from "../db/assignments/open-exams";
import { asStored } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { drawQuestions } from "../sets/draw-questions";
import { findVersion } from "../sets/find-version";
import { usualSeeds } from "../sets/question-banks";
import type { MakeAssignment } from "./assignment-input";
import { forgetGuards, guardedItems } from "./guarded-items";
import { openExamsMax } from "./open-exams-max";

/** Assignments that one class may have. */
export const assignmentsMax = 200;

/**
 * `count`: how many questions were drawn. `isShort`: fewer than asked, because the set has no more or an open exam has
 * them; a set that is asked whole never is.
 */
export type MadeAssignment = { id: string; count: number; isShort: boolean };

/**
 * Makes an assignment for the teacher's own class. Its questions are drawn once, the same for all its learners, and
 * kept; what other teachers' open exams ask is left out. A teacher's set is asked whole, in its own order. Refuses a
 * window that is none, with its place, and an exam beyond `openExamsMax` of the account.
 */
export async function makeAssignment({
  ctx,
  classId,
  input,
}: {
  ctx: Context;
  classId: string;
  input: MakeAssignment;
}): Promise<Result<MadeAssignment, Refusal>> {
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return owned;
  const version = await findVersion(ctx, input.set);
  if (!version) return err(notFound);
  const { opensAt = ctx.now, closesAt, feedback, timeLimitMinutes } = input;
  const isExam = feedback !== "each";
  const fault = windowFault({ opensAt, closesAt }, ctx.now, isExam);
  if (fault) return err({ reason: "invalid-input", errors: [{ pointer: `/${fault}`, fault: "unreadable" }] });
  const seed = 1 + Math.floor(ctx.rng() * usualSeeds);
  const items = await drawnItems(ctx, { version, seed, count: version.pinned ? undefined : input.count });
  if (!items.ok) return items;
  const id = ctx.newId();
  const count = items.value.length / languages.length;
  const row = {
    ...{ id, classId, seed, count, opensAt, closesAt, feedback, createdAt: ctx.now },
    ...{ setHash: version.hash, version: { slug: version.set.slug, definition: version.set } },
    ...{ isShuffled: input.isShuffled, attemptsMax: input.attemptsMax, timeZone: input.timeZone },
    mode: isExam ? ("exam" as const) : ("practice" as const),
    timeLimitSeconds: timeLimitMinutes === null ? null : timeLimitMinutes * 60,
    ledgerHash: corpus().ledgerHash,
    items: items.value,
  };
  const isStored = isExam
    ? await whileExamsFit(ctx.db, { ownerId: owned.value.ownerId, now: ctx.now, max: openExamsMax }, (transaction) =>
        insertAssignment(transaction, row, assignmentsMax),
      )
    : await insertAssignment(ctx.db, row, assignmentsMax);
  if (isStored === undefined) return err({ reason: "too-many-exams" });
  if (!isStored) return err({ reason: "too-many-assignments" });
  forgetGuards(ctx.db);
  return ok({ id, count, isShort: !version.pinned && count < input.count });
}

/** `count`: undefined for all that the set names. */
type Draw = { version: SetVersion; seed: number; count: number | undefined };

async function drawnItems(ctx: Context, draw: Draw) {
  const guard = await guardedItems(ctx, { exceptOwner: ctx.user?.id });
  const all: { lang: string; id: string; version: string; kind: string; body: unknown }[] = [];
  for (const lang of languages) {
    const drawn = drawQuestions({ ...draw, lang, now: ctx.now, guard });
    if (!drawn.ok) return drawn;
    all.push(...drawn.value.map((item) => ({ ...asStored(item), lang })));
  }
  return all.length === 0 ? err({ reason: "no-questions-left" } as const) : ok(all);
}

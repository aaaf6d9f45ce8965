import "server-only";
import { err, ok, type Result } from "@/domain/result";
import type { SetDraft } from "@/domain/sets/set-draft";
import type { Context } from "../../context";
import { appendStep, dropUnnamedQuestions } from "../../db/sets/teacher-sets";
import type { Refusal } from "../../refusal";
import { type DrawnFrom, type OwnSet, ownSet } from "../own-set";
import { type Changed, uniqueRows } from "./draw-places";

/**
 * Why nothing was changed. gone: the place is not there any more · none: there is no other question · spent: its document
 * gives no other that goes with the rest · fewer: there are fewer others · full: no room.
 */
export type NoChange = "gone" | "none" | "spent" | "fewer" | "full";

/** merged: the set had changed since it was seen, and both changes stand now. */
export type ChangeNote = "merged" | NoChange;

/** A change to a set as it stands: the draft after it, or why there is none. */
export type Change = (set: OwnSet) => Result<Changed, Refusal | NoChange>;

export type ChangeRequest = {
  ctx: Context;
  setId: string;
  /** The revision that the teacher saw. */
  seen: number;
};

/** Each lost race means that another window was faster. */
const tries = 8;
/** So often, questions that no step names are looked for. */
const sweepEvery = 25;

/**
 * Makes a change a step of the teacher's own set. One that another window made meanwhile is not lost: this one is made
 * on top of it, and the teacher is told.
 */
export async function changeSet(
  { ctx, setId, seen }: ChangeRequest,
  change: Change,
  next?: DrawnFrom,
): Promise<Result<{ note: ChangeNote | null }, Refusal>> {
  for (let tried = 0; tried < tries; tried++) {
    const set = await ownSet(ctx, setId, next);
    if (!set.ok) return set;
    const changed = change(set.value);
    if (!changed.ok) return typeof changed.error === "string" ? ok({ note: changed.error }) : err(changed.error);
    if (await storeStep(ctx, set.value, changed.value))
      return ok({ note: set.value.row.revision === seen ? null : "merged" });
  }
  throw new Error(`the set ${setId} changed faster than a change could be made`);
}

/** False when another window was faster. What changes nothing is no step. */
async function storeStep(ctx: Context, { row, draft: before }: OwnSet, { draft, rows }: Changed): Promise<boolean> {
  if (isSame(before, draft)) return true;
  const step = { id: row.id, seen: row.revision, now: ctx.now, draft, questions: uniqueRows(rows) };
  const isStored = await appendStep(ctx.db, step);
  if (isStored && row.revision % sweepEvery === 0) await dropUnnamedQuestions(ctx.db, row.id);
  return isStored;
}

const isSame = (one: SetDraft, other: SetDraft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A change of one place, which must be there. */
export const inPlace =
  (place: string, change: (set: OwnSet) => SetDraft): Change =>
  (set) =>
    set.draft.places.some((each) => each.place === place) ? ok({ draft: change(set), rows: [] }) : err("gone");

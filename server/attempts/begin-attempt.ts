import "server-only";
import type { Language } from "@/domain/language";
import type { FaceBase } from "@/domain/question-kind";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { corpus, type SetVersion } from "../corpus";
import { type AttemptMode, insertAttempt } from "../db/attempts";
import { asStored, faceOf } from "../items/stored-item";
import { rememberSheet } from "./answer-sheet";

export type StartedAttempt = { attempt: { id: string; questions: FaceBase[] } };

/** What an attempt begins with. */
type Beginning = {
  learnerId: string;
  version: SetVersion;
  lang: Language;
  mode: AttemptMode;
  /** What the questions were drawn with. */
  seed: number;
  drawn: readonly AnyItem[];
  /** The day whose one scored attempt this is, YYYY-MM-DD in UTC. */
  dailyOn?: string;
};

/** Stores a new attempt with its questions; null when the learner has the one that there may be. */
export async function beginAttempt(ctx: Context, beginning: Beginning): Promise<StartedAttempt | null> {
  const { learnerId, version, drawn, ...given } = beginning;
  const items = drawn.map(asStored);
  const id = ctx.newId();
  const isStored = await insertAttempt(ctx.db, {
    ...given,
    id,
    learnerId,
    startedAt: ctx.now,
    version: { hash: version.hash, slug: version.set.slug, definition: version.set },
    ledgerHash: corpus().ledgerHash,
    items,
  });
  if (!isStored) return null;
  rememberSheet(learnerId, id, given.mode, items);
  return { attempt: { id, questions: items.map(faceOf) } };
}

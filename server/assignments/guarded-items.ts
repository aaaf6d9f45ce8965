import "server-only";
import {
  type ExamGuard,
  type ExamIndex,
  type ExamQuestion,
  type GuardExceptions,
  guardExams,
  indexExams,
} from "@/domain/assignments/exam-guard";
import { conflictsOf } from "@/domain/facts/conflicts";
import { recordedIn, supersessionsIn } from "@/domain/facts/supersessions";
import { tellersOf, withRivals } from "@/domain/facts/tellers-of";
import { taughtBy } from "@/domain/quizzes/compose-retry";
import type { Context } from "../context";
import { contentHash, corpus, corpusIndex } from "../corpus";
import { type GuardedRow, listGuardedRows, listOpenExams } from "../db/assignments/guarded-items";
import type { Db } from "../db/client";

/** Milliseconds for which the list of exams is believed. Those that only open meanwhile are on it beforehand. */
const believedMs = 2_000;

/** What an exam asks, and with it all that tells of that. */
type Asked = Pick<ExamQuestion, "itemId" | "facts">;

/** `asked`: what the exams on the list ask, by assignment: read once, since it stays while the content is the same. */
type Found = { listed: string; index: ExamIndex; asked: ReadonlyMap<string, readonly Asked[]> };
type Known = { at: number; content: string; found: Promise<Found> };

// Next may load this module twice in one process: what one forgets the other must not remember.
const held = globalThis as { sanadExams?: WeakMap<Db, Known> };
held.sanadExams ??= new WeakMap();
const known = held.sanadExams;

/** What is asked in exams that are open now, whose keys are not to be had anywhere else. */
export async function guardedItems(
  { db, now }: Pick<Context, "db" | "now">,
  exceptions: GuardExceptions = {},
): Promise<ExamGuard> {
  return guardExams((await openExams(db, now)).index, now, exceptions);
}

/** After a change of assignments: looks again at the next question. Other servers do so within two seconds. */
export function forgetGuards(db: Db) {
  known.delete(db);
}

function openExams(db: Db, now: Date): Promise<Found> {
  const before = known.get(db);
  if (before && Math.abs(now.getTime() - before.at) < believedMs) return before.found;
  const content = contentHash();
  const found = findExams(db, now, before?.content === content ? before.found : undefined);
  known.set(db, { at: now.getTime(), content, found });
  found.catch(() => known.delete(db));
  return found;
}

async function findExams(db: Db, now: Date, before: Promise<Found> | undefined): Promise<Found> {
  const exams = await listOpenExams(db, now);
  const listed = JSON.stringify(exams);
  const last = await before?.catch(() => undefined);
  if (last?.listed === listed) return last;
  const read = last?.asked;
  const missing = exams.map(({ assignmentId }) => assignmentId).filter((id) => !read?.has(id));
  const fresh = missing.length > 0 ? toldIn(await listGuardedRows(db, missing)) : undefined;
  const askedIn = (id: string) => read?.get(id) ?? fresh?.get(id) ?? [];
  const questions = exams.flatMap((exam) => askedIn(exam.assignmentId).map((asked) => ({ ...exam, ...asked })));
  return {
    listed,
    index: indexExams(questions),
    asked: new Map(exams.map(({ assignmentId: id }) => [id, askedIn(id)])),
  };
}

/** By assignment, each question with all facts that tell of what it asks. */
function toldIn(rows: readonly GuardedRow[]): Map<string, Asked[]> {
  const { ledger } = corpus();
  const index = corpusIndex();
  const next = new Map(supersessionsIn(ledger).map(({ from, to }) => [from.id, to.id]));
  // What was asked before a correction is told by the fact that took its place.
  const inForce = (id: string) => [id, ...recordedIn(id).flatMap((recorded) => next.get(recorded) ?? [])];
  const told = new Map<string, Asked[]>();
  for (const row of rows) {
    const facts = withRivals(conflictsOf(index), tellersOf(index, taughtBy(row).flatMap(inForce)));
    told.set(row.assignmentId, [...(told.get(row.assignmentId) ?? []), { itemId: row.itemId, facts }]);
  }
  return told;
}

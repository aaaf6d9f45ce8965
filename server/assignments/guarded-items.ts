import "server-only";
import { type ExamGuard, type ExamQuestion, type GuardExceptions, guardExams } from "@/domain/assignments/exam-guard";
import { type Conflict, conflictsOf } from "@/domain/facts/conflicts";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Ledger } from "@/domain/facts/ledger";
import { recordedIn, supersessionsIn } from "@/domain/facts/supersessions";
import { tellersOf, withRivals } from "@/domain/facts/tellers-of";
import { taughtBy } from "@/domain/items/compose-retry";
import type { Context } from "../context";
import { corpus } from "../corpus";
import type { Db } from "../db/client";
import { listGuardedRows } from "../db/guarded-items";

/** Milliseconds for which the list of exams is believed. Those that only open meanwhile are on it beforehand. */
const believedMs = 2_000;

type Known = { at: number; questions: Promise<ExamQuestion[]> };

// Next may load this module twice in one process: what one forgets the other must not remember.
const held = globalThis as { sanadExams?: WeakMap<Db, Known> };
held.sanadExams ??= new WeakMap();
const known = held.sanadExams;

/** What is asked in exams that are open now, whose keys are not to be had anywhere else. */
export async function guardedItems(
  { db, now }: Pick<Context, "db" | "now">,
  exceptions: GuardExceptions = {},
): Promise<ExamGuard> {
  return guardExams(await examQuestions(db, now), now, exceptions);
}

/** After a change of assignments: looks again at the next question. Other servers do so within two seconds. */
export function forgetGuards(db: Db) {
  known.delete(db);
}

function examQuestions(db: Db, now: Date): Promise<ExamQuestion[]> {
  const before = known.get(db);
  if (before && Math.abs(now.getTime() - before.at) < believedMs) return before.questions;
  const questions = findExamQuestions(db, now);
  known.set(db, { at: now.getTime(), questions });
  questions.catch(() => known.delete(db));
  return questions;
}

async function findExamQuestions(db: Db, now: Date): Promise<ExamQuestion[]> {
  const rows = await listGuardedRows(db, now);
  if (rows.length === 0) return [];
  const { ledger } = corpus();
  const { index, conflicts } = readingOf(ledger);
  const next = new Map(supersessionsIn(ledger).map(({ from, to }) => [from.id, to.id]));
  // What was asked before a correction is told by the fact that took its place.
  const inForce = (id: string) => [id, ...recordedIn(id).flatMap((recorded) => next.get(recorded) ?? [])];
  const telling = (row: (typeof rows)[number]) => tellersOf(index, taughtBy(row).flatMap(inForce));
  return rows.map((row) => ({ ...row, facts: withRivals(conflicts, telling(row)) }));
}

/** What is read out of a ledger once. */
const readings = new WeakMap<Ledger, { index: LedgerIndex; conflicts: readonly Conflict[] }>();

function readingOf(ledger: Ledger) {
  const known = readings.get(ledger);
  if (known) return known;
  const index = indexLedger(ledger);
  const reading = { index, conflicts: conflictsOf(index) };
  readings.set(ledger, reading);
  return reading;
}

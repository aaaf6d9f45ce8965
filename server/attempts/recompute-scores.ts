import "server-only";
import { findAttempt, storedResult } from "../db/attempts/attempts";
import { attemptIdsAfter, gradesIn, type StoredGrade } from "../db/attempts/stored-grades";
import type { Db } from "../db/client";
import { scoreOf } from "../items/stored-item";
import { recomputeResult } from "./recompute-result";

/** `differing`: attempts in which a stored grade or result is not the one that the answers give. */
export type RecomputedScores = { attempts: number; results: number; answers: number; differing: string[] };

const attemptsAtOnce = 100;
/** A result may have been added up in another order than now. */
const roundingMax = 1e-9;

/** Grades every stored answer again with the question as it was asked, adds up every result, and changes nothing. */
export async function recomputeScores(db: Db): Promise<RecomputedScores> {
  const found: RecomputedScores = { attempts: 0, results: 0, answers: 0, differing: [] };
  for (let after = ""; ; ) {
    const ids = await attemptIdsAfter(db, after, attemptsAtOnce);
    const last = ids.at(-1);
    if (last === undefined) return found;
    after = last;
    const grades = await gradesIn(db, ids);
    const differing = new Set(grades.filter((grade) => !isAsGraded(grade)).map(({ attemptId }) => attemptId));
    for (const id of ids) {
      const hasResult = await hasOwnResult(db, id);
      if (hasResult !== null) found.results += 1;
      if (hasResult === false) differing.add(id);
    }
    found.attempts += ids.length;
    found.answers += grades.length;
    found.differing.push(...differing);
  }
}

function isAsGraded({ itemId: id, given, earned, isCorrect, ...item }: StoredGrade): boolean {
  const score = scoreOf({ ...item, id }, given);
  return score.ok && score.value.isCorrect === isCorrect && isNear(score.value.earned, earned);
}

/** Whether the stored result is the one that the answers give; null where there is no result. */
async function hasOwnResult(db: Db, id: string): Promise<boolean | null> {
  const attempt = await findAttempt(db, id);
  const stored = attempt && storedResult(attempt);
  if (!stored) return null;
  const { correct, total, score } = recomputeResult(attempt.items);
  return correct === stored.correct && total === stored.total && isNear(score, stored.score);
}

const isNear = (a: number, b: number) => Math.abs(a - b) < roundingMax;

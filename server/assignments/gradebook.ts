import "server-only";
import { nicknameText } from "@/domain/classes/nickname";
import type { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { listResultAttempts, type ResultAttemptRow } from "../db/assignments/assignment-results";
import { listAssignmentItems } from "../db/assignments/assignments";
import { listMemberRows } from "../db/classes/memberships";
import type { Refusal } from "../refusal";
import { finishOverdue } from "./finish-overdue";
import { ownAssignment } from "./own-assignment";

/** A cell as it is: text is neutralised where it is written. Null: empty. */
export type GradebookCell = string | number | null;

/** A header and a row for each attempt; a learner without one has a row too. */
export type Gradebook = { header: string[]; rows: GradebookCell[][] };

const standing = ["class", "learner_code", "nickname", "set", "set_version", "attempt", "is_first", "is_best"];
const outcome = ["started", "submitted", "n_items", "n_correct", "score_pct", "n_regraded"];

/** What a school's own lists take: one row an attempt, ISO times in UTC, shares in per cent with ASCII digits. */
export async function getGradebook({
  ctx,
  lang,
  ...place
}: {
  ctx: Context;
  classId: string;
  assignmentId: string;
  lang: Language;
}): Promise<Result<Gradebook, Refusal>> {
  const owned = await ownAssignment(ctx, place);
  if (!owned.ok) return owned;
  await finishOverdue(ctx, place);
  const [members, attempts, items] = await Promise.all([
    listMemberRows(ctx.db, place.classId),
    listResultAttempts(ctx.db, place.assignmentId),
    listAssignmentItems(ctx.db, place.assignmentId, lang),
  ]);
  const { className, definition, setHash } = owned.value;
  const set = [QuizSet.parse(definition).title[lang], setHash.slice(0, 12)];
  const ids = items.map(({ id }) => id);
  return ok({
    header: [...standing, ...outcome, ...ids],
    rows: members.flatMap((member) =>
      rowsOf(
        attempts.filter(({ membershipId }) => membershipId === member.id),
        ids,
      ).map((row) => [className, member.id, nicknameText(member.nickname, lang), ...set, ...row]),
    ),
  });
}

function rowsOf(own: readonly ResultAttemptRow[], ids: readonly string[]): GradebookCell[][] {
  if (own.length === 0) return [[...Array<null>(3 + outcome.length).fill(null), ...ids.map(() => null)]];
  const finished = own.filter(({ score }) => score !== null);
  const top = Math.max(...finished.map(({ score }) => score ?? 0));
  const best = finished.find(({ score }) => score === top);
  return own.map((row) => {
    const earned = new Map(row.answers.map((answer) => [answer.id, answer.earned]));
    const voided = new Set(row.regraded.flatMap(({ id, counts }) => (counts ? [] : [id])));
    return [
      row.ordinal,
      Number(row === finished[0]),
      Number(row === best),
      row.startedAt.toISOString(),
      row.finishedAt?.toISOString() ?? null,
      row.total,
      row.correct,
      row.score === null ? null : inPercent(row.score),
      row.regraded.length,
      // A question that no longer counts has no mark.
      ...ids.map((id) => (row.finishedAt && !voided.has(id) ? inPercent(earned.get(id) ?? 0) : null)),
    ];
  });
}

/** 0 to 1 in per cent, two decimals at most. */
const inPercent = (share: number): number => Math.round(share * 10_000) / 100;

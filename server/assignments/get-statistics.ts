import "server-only";
import { nicknameText } from "@/domain/classes/nickname";
import type { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import { discrimination, upperLower } from "@/domain/statistics/discrimination";
import { facility } from "@/domain/statistics/facility";
import { type Flag, questionFlags } from "@/domain/statistics/question-flags";
import { cronbachAlpha, deviation, isAllOrNothing, standardError } from "@/domain/statistics/reliability";
import type { Figure, ResponseMatrix } from "@/domain/statistics/response-matrix";
import type { CsvCell } from "@/domain/text/csv";
import type { Context } from "../context";
import { listResultAttempts, type ResultAttemptRow } from "../db/assignments/assignment-results";
import { type AssignmentItemRow, listAssignmentItems } from "../db/assignments/assignments";
import { listMemberRows } from "../db/classes/memberships";
import { bodyOf } from "../items/stored-item";
import type { Refusal } from "../refusal";
import { type Choice, choicesOf } from "./choices-of";
import { finishOverdue } from "./finish-overdue";
import { guardedItems } from "./guarded-items";
import { ownAssignment } from "./own-assignment";

/** A question in numbers, from first attempts. */
export type QuestionStatistics = {
  id: string;
  stem: string;
  kind: string;
  /** 0 to 1, with partial credit. */
  facility: Figure;
  /** Item–rest correlation, −1 to 1. */
  discrimination: Figure;
  /** Kelley's D, −1 to 1. */
  upperLower: Figure;
  /** Learners who left it out. */
  omitted: number;
  /** None while another teacher's open exam asks the question: they tell its key. */
  choices: Choice[] | null;
  flags: Flag[];
};

export type AssignmentStatistics = {
  setTitle: string;
  className: string;
  /** Learners who have finished an attempt: the first of each counts. */
  answers: number;
  questions: QuestionStatistics[];
  /** α, called KR-20 where every answer is right or wrong. */
  reliability: Figure;
  isAllOrNothing: boolean;
  /** In questions. */
  standardError: Figure;
  deviation: Figure;
  mean: number | null;
  /** Who stands in which row of the matrix, and what each earned on each question. */
  learners: { membershipId: string; nickname: string }[];
  matrix: ResponseMatrix;
};

type Own = { ctx: Context; classId: string; assignmentId: string; lang: Language };

/** What first attempts tell of the questions of the teacher's own assignment, and of them all together. */
export async function getStatistics({ lang, ...own }: Own): Promise<Result<AssignmentStatistics, Refusal>> {
  const { ctx, classId, assignmentId } = own;
  const owned = await ownAssignment(ctx, own);
  if (!owned.ok) return owned;
  await finishOverdue(ctx, { assignmentId });
  const [members, attempts, items] = await Promise.all([
    listMemberRows(ctx.db, classId),
    listResultAttempts(ctx.db, assignmentId),
    listAssignmentItems(ctx.db, assignmentId, lang),
  ]);
  const guard = await guardedItems(ctx, { exceptOwner: owned.value.ownerId });
  const firsts = members.flatMap((member) => {
    const first = attempts.find(({ membershipId, finishedAt }) => membershipId === member.id && finishedAt !== null);
    return first ? [{ member, first }] : [];
  });
  const matrix = firsts.map(({ first }) => items.map(({ id }) => earnedBy(first, id)));
  const totals = matrix.flat().reduce<number>((sum, credit) => sum + (credit ?? 0), 0);
  return ok({
    setTitle: QuizSet.parse(owned.value.definition).title[lang],
    className: owned.value.className,
    answers: firsts.length,
    questions: items.map((item, at) => {
      const isGuarded = guard.holdOn(bodyOf(item)) !== undefined;
      return questionOf(item, matrix, at, { firsts: firsts.map(({ first }) => first), isGuarded });
    }),
    reliability: cronbachAlpha(matrix),
    isAllOrNothing: isAllOrNothing(matrix),
    standardError: standardError(matrix),
    deviation: deviation(matrix),
    mean: firsts.length === 0 ? null : totals / firsts.length,
    learners: firsts.map(({ member }) => ({ membershipId: member.id, nickname: nicknameText(member.nickname, lang) })),
    matrix,
  });
}

const earnedBy = ({ answers }: ResultAttemptRow, question: string): number | null =>
  answers.find(({ id }) => id === question)?.earned ?? null;

type Given = { firsts: readonly ResultAttemptRow[]; isGuarded: boolean };

function questionOf(
  item: AssignmentItemRow,
  matrix: ResponseMatrix,
  at: number,
  { firsts, isGuarded }: Given,
): QuestionStatistics {
  const given = firsts.flatMap(({ answers }) =>
    answers.filter(({ id }) => id === item.id).map((answer) => answer.given),
  );
  const choices = choicesOf(item, given);
  const figures = { facility: facility(matrix, at), discrimination: discrimination(matrix, at) };
  const { stem, kind, key } = bodyOf(item);
  // Of several keys, or an order, no single answer stands against another.
  const options = typeof key === "string" || typeof key === "number" ? choices : [];
  return {
    ...{ id: item.id, stem, kind },
    ...figures,
    upperLower: upperLower(matrix, at),
    omitted: firsts.length - given.length,
    choices: isGuarded ? null : choices,
    flags: questionFlags({ answers: firsts.length, ...figures, options }).filter(
      (flag) => !isGuarded || !tellsOfOptions.has(flag),
    ),
  };
}

const tellsOfOptions: ReadonlySet<Flag> = new Set<Flag>(["key-behind", "unused-option"]);

/** The figures as a table: one row a question, then one for the set. Empty: none can be had. */
export function statisticsRows({ questions, answers, ...set }: AssignmentStatistics): CsvCell[][] {
  const header = [
    "question",
    "kind",
    "stem",
    "n",
    "facility",
    "discrimination_item_rest",
    "upper_lower_27",
    "omitted",
    "flags",
  ];
  const whole = ["reliability_alpha", "sem_questions", "sd_questions", "mean_questions"];
  const rows = questions.map((question): CsvCell[] => [
    ...[question.id, question.kind, question.stem, answers],
    ...[question.facility.value, question.discrimination.value, question.upperLower.value],
    ...[question.omitted, question.flags.join(" ")],
    ...whole.map(() => null),
  ]);
  const last: CsvCell[] = [
    ...["set", null, set.setTitle, answers, null, null, null, null, null],
    ...[set.reliability.value, set.standardError.value, set.deviation.value, set.mean],
  ];
  return [[...header, ...whole], ...rows, last];
}

/** What each learner earned on each question, 0 to 1, for who wants to compute it all again. Empty: left out. */
export const matrixRows = ({ learners, matrix, questions }: AssignmentStatistics): CsvCell[][] => [
  ["learner_code", "nickname", ...questions.map(({ id }) => id)],
  ...learners.map(({ membershipId, nickname }, at) => [membershipId, nickname, ...(matrix[at] ?? [])]),
];

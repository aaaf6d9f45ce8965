import "server-only";
import { stateAt, type WindowState } from "@/domain/assignments/window";
import { nicknameText } from "@/domain/classes/nickname";
import type { Bilingual, Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import type { AnsweredItem, AttemptResult } from "../attempts/recompute-result";
import { resultByTopic, type TopicResult } from "../attempts/result-by-topic";
import type { Context } from "../context";
import {
  type GivenRow,
  listResultAttempts,
  type ResultAttemptRow,
  resultsStamp,
} from "../db/assignments/assignment-results";
import { type AssignmentItemRow, type AssignmentRow, listAssignmentItems } from "../db/assignments/assignments";
import { listMemberRows, type MembershipRow } from "../db/classes/memberships";
import { bodyOf } from "../items/stored-item";
import type { Refusal } from "../refusal";
import { unlimitedAttempts } from "./assignment-input";
import { type Choice, choicesOf } from "./choices-of";
import { finishOverdue } from "./finish-overdue";
import { guardedItems } from "./guarded-items";
import { ownAssignment } from "./own-assignment";

/** right: full credit · part: some · wrong: none · none: no answer (yet) · void: the question no longer counts. */
export type CellState = "right" | "part" | "wrong" | "none" | "void";

/** A finished attempt as the table says it. */
export type AttemptScore = AttemptResult & { ordinal: number; startedAt: Date; finishedAt: Date };

/** A member's standing. `cells`: of the best finished attempt, else of the one under way, by question as drawn. */
export type LearnerResult = {
  membershipId: string;
  nickname: Bilingual;
  extraTimePercent: number;
  state: "waiting" | "answering" | "finished";
  answered: number;
  cells: CellState[];
  attempts: AttemptScore[];
  first: AttemptScore | null;
  best: AttemptScore | null;
  byTopic: TopicResult[];
  /** Some of it was graded again after a correction. */
  isRegraded: boolean;
};

/** A question over the class. `facility`: share of first finished attempts with full credit, 0 to 1; null: none yet. */
export type QuestionResult = {
  id: string;
  stem: string;
  topic: string;
  facility: number | null;
  /** It no longer counts for those who were asked it. */
  isVoided: boolean;
  answers: number;
  /** None while another teacher's open exam asks the question: they tell its key. */
  choices: Choice[] | null;
};

export type AssignmentResults = {
  assignment: AssignmentRow;
  setTitle: string;
  state: WindowState;
  attemptsMax: number | null;
  learners: LearnerResult[];
  questions: QuestionResult[];
  /** Who has finished an attempt, whose is under way, and who has not begun. */
  counts: { finished: number; answering: number; waiting: number };
  /** Changes whenever anything above does. */
  stamp: string;
};

type Own = { ctx: Context; classId: string; assignmentId: string };

/** How the teacher's own class does at an assignment, by learner and by question. */
export async function getResults({
  lang,
  ...own
}: Own & { lang: Language }): Promise<Result<AssignmentResults, Refusal>> {
  const { ctx, classId, assignmentId } = own;
  const owned = await ownAssignment(ctx, own);
  if (!owned.ok) return owned;
  const assignment = owned.value;
  await finishOverdue(ctx, { assignmentId });
  const stamp = await resultsStamp(ctx.db, assignment);
  const [members, attempts, items] = await Promise.all([
    listMemberRows(ctx.db, classId),
    listResultAttempts(ctx.db, assignmentId),
    listAssignmentItems(ctx.db, assignmentId, lang),
  ]);
  const guard = await guardedItems(ctx, { exceptOwner: assignment.ownerId });
  const learners = members.map((member) => learnerOf(member, attempts, items, lang));
  const inState = (state: LearnerResult["state"]) => learners.filter((learner) => learner.state === state).length;
  return ok({
    assignment,
    setTitle: QuizSet.parse(assignment.definition).title[lang],
    state: stateAt(assignment, ctx.now),
    attemptsMax: assignment.attemptsMax === unlimitedAttempts ? null : assignment.attemptsMax,
    learners,
    questions: items.map((item) => questionOf(item, attempts, guard.holdOn(bodyOf(item)) !== undefined)),
    counts: { finished: inState("finished"), answering: inState("answering"), waiting: inState("waiting") },
    stamp,
  });
}

/** The stamp of `getResults`, for a page that waits for something to change. */
export async function getResultsStamp(own: Own): Promise<Result<{ stamp: string }, Refusal>> {
  const owned = await ownAssignment(own.ctx, own);
  if (!owned.ok) return owned;
  await finishOverdue(own.ctx, own);
  return ok({ stamp: await resultsStamp(own.ctx.db, owned.value) });
}

function learnerOf(
  member: MembershipRow,
  all: readonly ResultAttemptRow[],
  items: readonly AssignmentItemRow[],
  lang: Language,
): LearnerResult {
  const own = all.filter(({ membershipId }) => membershipId === member.id);
  const attempts = own.flatMap(scoreOf);
  const best = attempts.reduce<AttemptScore | null>((top, next) => (top && top.score >= next.score ? top : next), null);
  const open = own.find(({ finishedAt }) => finishedAt === null);
  const shown = own.find(({ ordinal }) => ordinal === best?.ordinal) ?? open;
  const given = new Map(shown?.answers.map((answer) => [answer.id, answer]));
  const voided = new Set(shown?.regraded.flatMap(({ id, counts }) => (counts ? [] : [id])));
  const counted = items.filter(({ id }) => !voided.has(id));
  return {
    membershipId: member.id,
    nickname: { ar: nicknameText(member.nickname, "ar"), en: nicknameText(member.nickname, "en") },
    extraTimePercent: member.extraTimePercent,
    state: open ? "answering" : best ? "finished" : "waiting",
    answered: (open ?? shown)?.answers.length ?? 0,
    cells: items.map(({ id }) => (voided.has(id) ? "void" : cellOf(given.get(id)))),
    attempts,
    first: attempts[0] ?? null,
    best,
    byTopic: best ? resultByTopic(answeredItems(counted, given), lang) : [],
    isRegraded: own.some(({ regraded }) => regraded.length > 0),
  };
}

const answeredItems = (items: readonly AssignmentItemRow[], given: ReadonlyMap<string, GivenRow>): AnsweredItem[] =>
  items.map((item) => ({ ...item, given: given.get(item.id)?.given }));

function scoreOf({ ordinal, startedAt, finishedAt, correct, total, score }: ResultAttemptRow): AttemptScore[] {
  if (finishedAt === null || correct === null || score === null) return [];
  return [{ ordinal, startedAt, finishedAt, correct, score, total }];
}

function cellOf(answer: GivenRow | undefined): CellState {
  if (!answer) return "none";
  if (answer.isCorrect) return "right";
  return answer.earned > 0 ? "part" : "wrong";
}

/** Each learner counts once, by the first attempt they finished. */
function questionOf(item: AssignmentItemRow, all: readonly ResultAttemptRow[], isGuarded: boolean): QuestionResult {
  const firsts = new Map<string, ResultAttemptRow>();
  for (const row of all) if (row.finishedAt && !firsts.has(row.membershipId)) firsts.set(row.membershipId, row);
  const isVoidIn = ({ regraded }: ResultAttemptRow) => regraded.some(({ id, counts }) => id === item.id && !counts);
  const counted = [...firsts.values()].filter((row) => !isVoidIn(row));
  const given = counted.map(({ answers }) => answers.find(({ id }) => id === item.id));
  const { stem, topic } = bodyOf(item);
  const right = given.filter((answer) => answer?.isCorrect).length;
  const chosen = given.flatMap((answer) => (answer ? [answer.given] : []));
  return {
    id: item.id,
    stem,
    topic,
    facility: given.length === 0 ? null : right / given.length,
    isVoided: all.some(isVoidIn),
    answers: given.length,
    choices: isGuarded ? null : choicesOf(item, chosen),
  };
}

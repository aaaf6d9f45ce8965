import "server-only";
import { composeRetry } from "@/domain/quizzes/compose-retry";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { err, type Result } from "@/domain/result";
import { inEach } from "@/domain/sets/question-words";
import { draftQuestionsMax, type SetDraft, titleMax, usualChoice } from "@/domain/sets/set-draft";
import { textFor } from "@/i18n/messages";
import type { AnyItem } from "@/questions/registry";
import { guardedItems } from "../assignments/guarded-items";
import { ownAssignment } from "../assignments/own-assignment";
import type { Context } from "../context";
import { listResultAttempts } from "../db/assignments/assignment-results";
import { type AssignmentRow, listAssignmentItems } from "../db/assignments/assignments";
import { bodyOf } from "../items/stored-item";
import type { Refusal } from "../refusal";
import { newSlug, storeSet } from "./create-set";
import { drawnBody, rowOf } from "./set-body";
import { newPlace } from "./steps/draw-places";
import { drawSource } from "./steps/draw-source";

type Reteach = { ctx: Context; classId: string; assignmentId: string };

/**
 * Makes a set of the teacher's from what their class got wrong in an assignment: the same facts asked another way, what
 * most missed first. A question that rests on no fact is asked again as it was. Refuses where nothing was missed.
 */
export async function reteach({ ctx, ...place }: Reteach): Promise<Result<{ id: string }, Refusal>> {
  const owned = await ownAssignment(ctx, place);
  if (!owned.ok) return owned;
  const assignment = owned.value;
  const asked = await askedQuestions(ctx, assignment.id);
  const missed = await missedIn(ctx, assignment.id);
  const wrong = asked
    .filter(({ ar }) => (missed.get(ar.id) ?? 0) > 0)
    .toSorted((one, other) => (missed.get(other.ar.id) ?? 0) - (missed.get(one.ar.id) ?? 0));
  const guard = await guardedItems(ctx, { exceptOwner: ctx.user?.id });
  // Another seed gives the same facts other wrong options.
  const seed = assignment.seed + 1;
  const source = drawSource(seed, ctx.now, guard);
  if (!source.ok) return source;
  const pool = [...source.value.questions, ...wrong.filter(({ ar }) => ar.facts.length === 0)];
  const again = composeRetry({
    bank: { ar: pool.map(({ ar }) => ar), en: pool.map(({ en }) => en) },
    wrong: wrong.map(({ ar }) => ar),
    lang: "ar",
    seed,
    isAllowed: (item: AnyItem) => guard.holdOn(item) === undefined,
  });
  if (again.length === 0) return err({ reason: "nothing-missed" });
  const byId = new Map(pool.map((question) => [question.ar.id, question]));
  const rows = again.slice(0, draftQuestionsMax).flatMap(({ id }) => {
    const question = byId.get(id);
    return question ? [rowOf(drawnBody(question))] : [];
  });
  const draft: SetDraft = {
    title: titleOf(assignment),
    languages: ["ar", "en"],
    choice: { ...usualChoice, count: rows.length, seed },
    places: rows.map(({ hash }) => newPlace(ctx.newId, hash)),
  };
  return storeSet(ctx, newSlug(), { draft, rows });
}

function titleOf({ definition }: AssignmentRow): SetDraft["title"] {
  const { title } = QuizSet.parse(definition);
  return inEach((lang) => textFor(lang)("mySets.reteachTitle", { title: title[lang] }).slice(0, titleMax));
}

/** The questions of an assignment in both languages. */
async function askedQuestions(ctx: Context, assignmentId: string) {
  const [arabic, english] = await Promise.all([
    listAssignmentItems(ctx.db, assignmentId, "ar"),
    listAssignmentItems(ctx.db, assignmentId, "en"),
  ]);
  const inEnglish = new Map(english.map((item) => [item.id, bodyOf(item)]));
  return arabic.map((item) => {
    const ar = bodyOf(item);
    return { ar, en: inEnglish.get(ar.id) ?? ar };
  });
}

/** By question, how many members had less than full credit for it in their first finished attempt. */
async function missedIn(ctx: Context, assignmentId: string): Promise<Map<string, number>> {
  const asked = await listAssignmentItems(ctx.db, assignmentId, "ar");
  const firsts = new Map<string, ReadonlySet<string>>();
  for (const { membershipId, finishedAt, answers } of await listResultAttempts(ctx.db, assignmentId)) {
    if (finishedAt === null || firsts.has(membershipId)) continue;
    firsts.set(membershipId, new Set(answers.filter(({ isCorrect }) => isCorrect).map(({ id }) => id)));
  }
  const knew = [...firsts.values()];
  return new Map(asked.map(({ id }) => [id, knew.filter((right) => !right.has(id)).length]));
}

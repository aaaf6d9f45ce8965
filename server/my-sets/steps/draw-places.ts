import "server-only";
import { composeQuiz } from "@/domain/quizzes/compose-quiz";
import type { Question } from "@/domain/quizzes/cues";
import type { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import type { DraftChoice, DraftPlace, SetDraft } from "@/domain/sets/set-draft";
import { suitsChoice } from "@/domain/sets/suits-choice";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../../context";
import type { SetQuestionRow } from "../../db/sets/teacher-sets";
import type { Refusal } from "../../refusal";
import { inBoth, type KeptQuestion, type OwnSet } from "../own-set";
import { drawnBody, isDrawn, rowOf } from "../set-body";
import { type DrawSource, drawSource } from "./draw-source";

/** A draft after a change, with the questions that it names anew. */
export type Changed = { draft: SetDraft; rows: SetQuestionRow[] };

/** The questions that a choice leaves, of what may be drawn at all. */
export function poolFor(source: DrawSource, choice: DraftChoice): Question<AnyItem>[] {
  const suits = suitsChoice(source.index, choice);
  return source.questions.filter(({ ar }) => suits(ar));
}

type Drawing = Pick<OwnSet, "draft" | "guard" | "own"> & { questions: readonly KeptQuestion[]; slug: string };

/** Fills the set by its choice: what is locked or a teacher's own stays in its place, all else is drawn. */
export function drawPlaces(ctx: Pick<Context, "now" | "newId">, drawing: Drawing): Result<Changed, Refusal> {
  const { draft, questions, guard, own, slug } = drawing;
  const { choice } = draft;
  const source = drawSource(choice.seed, ctx.now, guard, own);
  if (!source.ok) return source;
  const isKept = ({ isLocked, body }: KeptQuestion) => isLocked || !isDrawn(body);
  const kept = questions.filter(isKept);
  const standing = kept.flatMap((question) => inBoth(question) ?? []);
  const pool = poolFor(source.value, choice);
  const wanted = Math.max(0, choice.count - kept.length);
  const drawn = composeQuiz({ ar: pool.map(({ ar }) => ar), en: pool.map(({ en }) => en) }, setOf(slug, choice), {
    lang: "ar",
    seed: choice.seed,
    count: wanted + standing.length,
    kept: standing,
  });
  const byId = new Map(pool.map((question) => [question.ar.id, question]));
  const rows = drawn.slice(0, wanted).flatMap(({ id }) => {
    const question = byId.get(id);
    return question ? [rowOf(drawnBody(question))] : [];
  });
  return ok({ draft: { ...draft, places: placed(questions, isKept, rows, ctx) }, rows });
}

/** Drawn questions take the places of those that go, then new ones at the end. */
function placed(
  questions: readonly KeptQuestion[],
  isKept: (question: KeptQuestion) => boolean,
  rows: readonly SetQuestionRow[],
  { newId }: Pick<Context, "newId">,
): DraftPlace[] {
  const left = [...rows];
  const standing = questions.flatMap((question): DraftPlace[] => {
    const { place, isLocked, hash } = question;
    if (isKept(question)) return [{ place, isLocked, question: hash }];
    const next = left.shift();
    return next ? [{ place, isLocked: false, question: next.hash }] : [];
  });
  return [...standing, ...left.map(({ hash }) => newPlace(newId, hash))];
}

export const newPlace = (newId: Context["newId"], question: string): DraftPlace => ({
  place: newId().slice(0, 10),
  question,
  isLocked: false,
});

/** A definition that narrows nothing: the pool is what the choice left. Its name tells one set's dice from another's. */
const setOf = (slug: string, { count }: DraftChoice): QuizSet => ({
  ...{ slug, count },
  title: { ar: slug, en: slug },
  description: { ar: slug, en: slug },
});

/** Each row once: a statement stores none twice. */
export const uniqueRows = (rows: readonly SetQuestionRow[]): SetQuestionRow[] => [
  ...new Map(rows.map((row) => [row.hash, row])).values(),
];

import "server-only";
import type { ExamGuard } from "@/domain/assignments/exam-guard";
import type { Question } from "@/domain/quizzes/cues";
import { err, ok, type Result } from "@/domain/result";
import { SetDraft } from "@/domain/sets/set-draft";
import type { AnyItem } from "@/questions/registry";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { corpusIndex } from "../corpus";
import { findSetQuestions, findTeacherSet, type TeacherSetRow } from "../db/sets/teacher-sets";
import { documentQuestions } from "../documents/asking/document-questions";
import { documentIn } from "../documents/document-in";
import { randomIdPattern } from "../guest-cookie";
import { notFound, type Refusal } from "../refusal";
import { type MadeQuestion, makeItems, SetBody } from "./set-body";

/** One place of a set with what is kept there. */
export type KeptQuestion = MadeQuestion & { place: string; isLocked: boolean; hash: string; body: SetBody };

/** A teacher's set, opened to be looked at or changed. */
export type OwnSet = {
  row: TeacherSetRow;
  draft: SetDraft;
  questions: KeptQuestion[];
  /** What other teachers' open exams hold back. */
  guard: ExamGuard;
  /** What may be drawn from the teacher's own documents among the sources. */
  own: Question<AnyItem>[];
};

/**
 * The signed-in teacher's own set as it stands. Another teacher's is the same refusal as none. `next`: what it is to be
 * drawn from, where that changes.
 */
export async function ownSet(ctx: Context, setId: string, next?: DrawnFrom): Promise<Result<OwnSet, Refusal>> {
  if (!ctx.user || !randomIdPattern.test(setId)) return err(notFound);
  const row = await findTeacherSet(ctx.db, setId, ctx.user.id);
  if (!row) return err(notFound);
  const draft = SetDraft.parse(row.draft);
  const rows = await findSetQuestions(
    ctx.db,
    setId,
    draft.places.map(({ question }) => question),
  );
  const bodies = new Map(rows.map(({ hash, body }) => [hash, SetBody.parse(body)]));
  const questions = draft.places.flatMap(({ place, isLocked, question: hash }): KeptQuestion[] => {
    const body = bodies.get(hash);
    return body ? [{ place, isLocked, hash, body, ...makeItems(body, draft.languages, corpusIndex()) }] : [];
  });
  const guard = await guardedItems(ctx, { exceptOwner: ctx.user.id });
  return ok({ row, draft, questions, guard, own: await ownQuestions(ctx, next ?? draft) });
}

/** What says which of a teacher's own documents a set draws on. */
export type DrawnFrom = Pick<SetDraft, "languages"> & { choice: Pick<SetDraft["choice"], "sources"> };

/** A document's questions are in its language alone: a set in another as well could not ask them. */
export const ownQuestions = async (ctx: Context, { languages, choice }: DrawnFrom): Promise<Question<AnyItem>[]> =>
  languages.some((lang) => lang !== "ar") ? [] : documentQuestions(ctx, choice.sources);

/** Whether it is to ask of documents of its teacher's, and cannot. */
export const drawsOnArabic = ({ languages, choice }: DrawnFrom): boolean =>
  languages.some((lang) => lang !== "ar") && choice.sources.some((source) => documentIn(source) !== undefined);

/** A question in both languages, as drawing beside it needs it; `undefined` while it cannot be asked. */
export function inBoth({ items: { ar, en } }: MadeQuestion): Question<AnyItem> | undefined {
  const [one, other] = [ar ?? en, en ?? ar];
  return one && other ? { ar: one, en: other } : undefined;
}

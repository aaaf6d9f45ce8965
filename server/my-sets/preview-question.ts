import "server-only";
import type { Feedback } from "@/domain/items/feedback";
import type { Language } from "@/domain/language";
import type { FaceBase, FormFields } from "@/domain/question-kind";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { answerFromFields, asStored, faceOf, feedbackOf, type StoredItem } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { type OwnSet, ownSet } from "./own-set";
import { titleIn } from "./set-title";

type Place = {
  ctx: Context;
  setId: string;
  lang: Language;
  /** Of those that can be asked, from 1; the nearest one where there is none. */
  number: number;
};

/** A question of a set as a learner would meet it. `feedback`: undefined before an answer, null while it is held back. */
export type PreviewedQuestion = {
  title: string;
  total: number;
  question: { number: number; face: FaceBase; answer: unknown; feedback: Feedback | null | undefined } | null;
};

/** One question of the teacher's own set as a learner would meet it; with an answer, what would be said of it. */
export async function previewQuestion({
  answer,
  ...place
}: Place & { answer?: unknown }): Promise<Result<PreviewedQuestion, Refusal>> {
  const set = await ownSet(place.ctx, place.setId);
  if (!set.ok) return set;
  const askable = askableIn(set.value, place.lang);
  const number = Math.min(Math.max(1, place.number), askable.length);
  const item = askable[number - 1];
  const head = { title: titleIn(set.value.draft.title, place.lang), total: askable.length };
  if (!item) return ok({ ...head, question: null });
  const told = answer === undefined ? undefined : feedbackOf(item.stored, answer);
  const feedback = told?.ok ? (item.isHeld ? null : told.value) : undefined;
  return ok({ ...head, question: { number, face: faceOf(item.stored), answer, feedback } });
}

/** What a native form gave as the answer to a previewed question; undefined where it is none. Nothing is stored. */
export async function readPreviewAnswer({
  fields,
  ...place
}: Place & { fields: FormFields }): Promise<Result<{ answer: unknown }, Refusal>> {
  const set = await ownSet(place.ctx, place.setId);
  if (!set.ok) return set;
  const item = askableIn(set.value, place.lang)[place.number - 1];
  if (!item) return err(notFound);
  const answer = answerFromFields(item.stored, fields);
  const isReadable = answer !== undefined && feedbackOf(item.stored, answer).ok;
  return ok({ answer: isReadable ? answer : undefined });
}

function askableIn({ questions, draft, guard }: OwnSet, lang: Language): { stored: StoredItem; isHeld: boolean }[] {
  const shown = draft.languages.includes(lang) ? lang : draft.languages[0];
  return questions.flatMap(({ items, faults }) => {
    const item = shown && items[shown];
    return item && faults.length === 0 ? [{ stored: asStored(item), isHeld: guard.holdOn(item) !== undefined }] : [];
  });
}

import "server-only";
import { type Feedback, feedbackOn } from "@/domain/items/feedback";
import type { AnswerRefusal, FaceBase, FormFields, Score } from "@/domain/question-kind";
import { ok, type Result } from "@/domain/result";
import { type AnyItem, isKindId, kinds } from "@/questions/registry";

/** A question as it was stored. Everything said of an answer comes from here, never from today's content. */
export type StoredItem = { id: string; version: string; kind: string; body: unknown };

export const asStored = (item: AnyItem): StoredItem => ({
  id: item.id,
  version: item.version,
  kind: item.kind,
  body: item,
});

/** What may be shown before the answer. */
export const faceOf = (item: StoredItem): FaceBase => read(kindOf(item).faceStored(item.body), item);

/** Grades an answer; refuses what is no answer to this question. */
export function scoreOf(item: StoredItem, answer: unknown): Result<Score, AnswerRefusal> {
  return kindOf(item).scoreStored(item.body, answer);
}

/** An answer from the fields of a native form; `undefined` where nothing was chosen. */
export const answerFromFields = (item: StoredItem, fields: FormFields): unknown =>
  read(kindOf(item).answerFromStoredForm(item.body, fields), item);

/** What a learner is told of their answer, or of leaving the question without one (`answer` undefined). */
export function feedbackOf(item: StoredItem, answer: unknown): Result<Feedback, AnswerRefusal> {
  const kind = kindOf(item);
  const body = bodyOf(item);
  if (answer === undefined) {
    const keyText = read(kind.keyTextStored(item.body), item);
    return ok(feedbackOn(body, { earned: 0, isCorrect: false, keyText, answerText: "", chosen: [] }));
  }
  const score = kind.scoreStored(item.body, answer);
  if (!score.ok) return score;
  const words = kind.feedbackStored(item.body, answer);
  return words.ok ? ok(feedbackOn(body, { ...score.value, ...words.value })) : words;
}

export const bodyOf = (item: StoredItem): AnyItem => read<AnyItem>(kindOf(item).readStored(item.body), item);

function kindOf(item: StoredItem) {
  if (!isKindId(item.kind))
    throw new RangeError(`item ${item.id} is of the kind ${item.kind}, which is not registered`);
  return kinds[item.kind];
}

/** A stored item is always readable: it was checked when it was made, and every kind reads its old ones. */
function read<Value>(result: Result<Value, AnswerRefusal>, item: StoredItem): Value {
  if (result.ok) return result.value;
  throw new TypeError(`item ${item.id}, version ${item.version}, cannot be read`, { cause: result.error });
}

import "server-only";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import type { AttemptMode } from "../db/attempts";
import type { StoredItem } from "../items/stored-item";
import type { Refusal } from "../refusal";
import { ownAttempt } from "./own-attempt";

/** What grading needs of an attempt and what never changes in it. */
export type AnswerSheet = { mode: AttemptMode; items: ReadonlyMap<string, StoredItem> };

/** Sheets kept, about 40 kB each, so that an answer costs one statement. Whose they are is still asked there. */
const sheetsMax = 600;

// Next may load this module twice in one process; the memory is better spent once.
const held = globalThis as { sanadSheets?: Map<string, AnswerSheet> };
held.sanadSheets ??= new Map();
const sheets = held.sanadSheets;

/** The sheet of the learner's own attempt. */
export async function answerSheet(ctx: Context, attemptId: string): Promise<Result<AnswerSheet, Refusal>> {
  const name = `${ctx.learner?.id}/${attemptId}`;
  const known = sheets.get(name);
  if (known) return ok(known);
  const attempt = await ownAttempt(ctx, attemptId);
  return attempt.ok ? ok(keepSheet(name, attempt.value)) : attempt;
}

/** Keeps the sheet of an attempt that was just started. */
export function rememberSheet(learnerId: string, attemptId: string, mode: AttemptMode, items: StoredItem[]) {
  keepSheet(`${learnerId}/${attemptId}`, { mode, items });
}

function keepSheet(name: string, attempt: { mode: AttemptMode; items: StoredItem[] }): AnswerSheet {
  const sheet = { mode: attempt.mode, items: new Map(attempt.items.map((item) => [item.id, item])) };
  sheets.delete(name);
  sheets.set(name, sheet);
  const oldest = sheets.keys().next().value;
  if (sheets.size > sheetsMax && oldest !== undefined) sheets.delete(oldest);
  return sheet;
}

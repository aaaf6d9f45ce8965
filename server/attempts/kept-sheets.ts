import "server-only";
import type { AttemptMode } from "../db/attempts";
import type { StoredItem } from "../items/stored-item";

/** What grading and drawing need of an attempt and what never changes in it. */
export type AnswerSheet = { mode: AttemptMode; items: ReadonlyMap<string, StoredItem> };

/** Sheets kept, about 40 kB each, so that an answer or a view costs one small statement. Whose they are is still asked there. */
const sheetsMax = 600;

// Next may load this module twice in one process; the memory is better spent once.
const held = globalThis as { sanadSheets?: Map<string, AnswerSheet> };
held.sanadSheets ??= new Map();
const sheets = held.sanadSheets;

const nameOf = (learnerId: string, attemptId: string) => `${learnerId}/${attemptId}`;

export const keptSheet = (learnerId: string, attemptId: string): AnswerSheet | undefined =>
  sheets.get(nameOf(learnerId, attemptId));

type Asked = { mode: AttemptMode; items: readonly StoredItem[] };

export const sheetOf = ({ mode, items }: Asked): AnswerSheet => ({
  mode,
  items: new Map(items.map(({ id, version, kind, body }) => [id, { id, version, kind, body }])),
});

/** Keeps the sheet of a learner's attempt; the one that was kept first goes first. */
export function keepSheet(learnerId: string, attemptId: string, attempt: Asked): void {
  sheets.set(nameOf(learnerId, attemptId), sheetOf(attempt));
  const oldest = sheets.keys().next().value;
  if (sheets.size > sheetsMax && oldest !== undefined) sheets.delete(oldest);
}

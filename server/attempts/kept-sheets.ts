import "server-only";
import type { AttemptMode } from "../db/attempts/attempts";
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
  items: new Map(items.map((item) => [item.id, sharedItem(item)])),
});

/** Questions kept, about 4 kB each: a version never changes, so that all sheets that ask it share the one that was read. */
const itemsMax = 5_000;

const items = new Map<string, StoredItem>();

function sharedItem({ id, version, kind, body }: StoredItem): StoredItem {
  const name = `${id}/${version}`;
  const known = items.get(name);
  if (known) return known;
  const item = { id, version, kind, body };
  items.set(name, item);
  const oldest = items.keys().next().value;
  if (items.size > itemsMax && oldest !== undefined) items.delete(oldest);
  return item;
}

/** Keeps the sheet of a learner's attempt; the one that was kept first goes first. */
export function keepSheet(learnerId: string, attemptId: string, attempt: Asked): void {
  sheets.set(nameOf(learnerId, attemptId), sheetOf(attempt));
  const oldest = sheets.keys().next().value;
  if (sheets.size > sheetsMax && oldest !== undefined) sheets.delete(oldest);
}

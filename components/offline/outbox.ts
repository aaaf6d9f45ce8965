/** An answer on its way: what its form posts, and nothing of the question. */
export type WaitingAnswer = {
  /** The address that its form posts to, without the language. */
  action: string;
  fields: (readonly [name: string, value: string])[];
  /** The place that it must take among the answers to its question, so that a late one overwrites no newer one. */
  sequence: number;
  /** It is known not to have arrived: what the server has of this question is another answer. */
  hasFailed: boolean;
};

/** Its action names attempt and question. */
const answerPath = /^\/attempts\/([\w-]{1,64})\/answers\/([\w-]{1,64})$/;

/** Where an answer belongs, or nothing for an address that takes none. The language before it does not count. */
export function placeOf(address: string): { action: string; attemptId: string; questionId: string } | undefined {
  const action = address.replace(/^\/[a-z]{2}(?=\/)/, "");
  const [, attemptId, questionId] = answerPath.exec(action) ?? [];
  return attemptId && questionId ? { action, attemptId, questionId } : undefined;
}

/** Whether the fields say anything: an empty form is no answer. */
export const saysSomething = (fields: WaitingAnswer["fields"]): boolean =>
  fields.some(([name, value]) => name !== "next" && value.trim() !== "");

const storageKey = "waiting-answers";
type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** The answers that wait, oldest first. What cannot be read is no answer. */
export function readOutbox(storage: Storage): WaitingAnswer[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

function isWaiting(entry: unknown): entry is WaitingAnswer {
  if (typeof entry !== "object" || entry === null) return false;
  const { action, fields, sequence, hasFailed } = entry as Record<string, unknown>; // each is looked at below
  return (
    typeof action === "string" &&
    placeOf(action) !== undefined &&
    Array.isArray(fields) &&
    fields.every(
      (field) => Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === "string"),
    ) &&
    typeof sequence === "number" &&
    typeof hasFailed === "boolean"
  );
}

function write(storage: Storage, waiting: readonly WaitingAnswer[]): void {
  if (waiting.length === 0) storage.removeItem(storageKey);
  else storage.setItem(storageKey, JSON.stringify(waiting));
}

/** Keeps an answer; of two to one question the newer stays. */
export function keepAnswer(storage: Storage, answer: WaitingAnswer): void {
  write(storage, [...readOutbox(storage).filter(({ action }) => action !== answer.action), answer]);
}

/** Lets an answer go, unless a newer one to its question has come since. */
export function dropAnswer(storage: Storage, answer: WaitingAnswer): void {
  const same = JSON.stringify(answer.fields);
  write(
    storage,
    readOutbox(storage).filter(({ action, fields }) => action !== answer.action || JSON.stringify(fields) !== same),
  );
}

/** Lets every answer go, whoever it is for. */
export const dropAll = (storage: Storage): void => storage.removeItem(storageKey);

/**
 * Lets go what a page of the attempt shows as stored («question:number …»). An answer that failed stays: what is stored
 * is another one.
 */
export function dropStored(storage: Storage, attemptId: string, stored: string): void {
  const numbers = new Map(stored.split(" ").map((entry): [string, string] => [entry.split(":")[0] ?? "", entry]));
  for (const answer of readOutbox(storage)) {
    const place = placeOf(answer.action);
    if (answer.hasFailed || !place || place.attemptId !== attemptId) continue;
    const number = Number(numbers.get(place.questionId)?.split(":")[1] ?? 0);
    if (number >= answer.sequence) dropAnswer(storage, answer);
  }
}

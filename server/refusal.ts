/** Why one part of the input was refused. `pointer`: where, as a JSON pointer into the body, or into the query as an object. */
export type InputFault = {
  pointer: string;
  fault:
    | "missing"
    | "unknown"
    | "not-text"
    | "not-number"
    | "not-allowed"
    | "too-small"
    | "too-large"
    | "too-long"
    | "unreadable";
  /** What would be accepted: bounds, or the allowed values. */
  values?: Record<string, string | number>;
};

/** Every outcome that a verb or a route may expect and that is not what was asked for. */
export type Refusal =
  /** Also for what belongs to someone else: the two must look the same. */
  | { reason: "not-found" }
  | { reason: "invalid-input"; errors: InputFault[] }
  | { reason: "incomplete-answer" }
  | { reason: "unreadable-answer" }
  /** Feedback was given on another answer. */
  | { reason: "answer-differs" }
  | { reason: "attempt-finished" }
  | { reason: "attempt-unfinished" }
  /** Its assignment is still open, and others must not learn of it. */
  | { reason: "result-held-back" }
  /** No results have this recovery code, or it is none at all: the two must look the same. */
  | { reason: "unknown-recovery-code" }
  /** Only guests have and use recovery codes: an account is signed in to. */
  | { reason: "signed-in" }
  | { reason: "too-many-classes" }
  | { reason: "too-many-sets" }
  /** No question of an assignment was missed that could be asked again now. */
  | { reason: "nothing-missed" }
  | { reason: "too-many-assignments" }
  /** Each open exam hides what it asks from everybody: one account may not hide all. */
  | { reason: "too-many-exams" }
  /** Every question that could be drawn is asked in an open exam. */
  | { reason: "no-questions-left" }
  /** An assignment keeps one question at least. */
  | { reason: "last-question" }
  | { reason: "assignment-waiting" }
  | { reason: "assignment-closed" }
  | { reason: "attempts-used-up" }
  /** The answer came after the attempt's due time. */
  | { reason: "time-over" }
  /** Too few to make a sum that tells of no one. */
  | { reason: "too-few-learners" }
  | { reason: "class-full" }
  | { reason: "nickname-stays" }
  /** An idempotency key that came before with another request. */
  | { reason: "key-reused" }
  | { reason: "unreadable-body" }
  | { reason: "body-too-large" }
  | { reason: "body-too-slow" }
  | { reason: "unsupported-media-type" }
  | { reason: "cross-origin" }
  | { reason: "too-many-requests"; retryAfterSeconds: number }
  | { reason: "method-not-allowed"; allow: readonly string[] }
  | { reason: "unavailable"; retryAfterSeconds: number }
  | { reason: "internal-error" };

export type RefusalCode = Refusal["reason"];

/** Refusals that anyone may write down without more. */
export const notFound = { reason: "not-found" } as const satisfies Refusal;

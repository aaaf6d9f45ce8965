import "server-only";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { InputFault, Refusal, RefusalCode } from "./refusal";
import { noteRefusal } from "./requests/request-record";

/** The one table from refusal to status. Titles and details are in messages/, under `problems`. */
export const problemStatus = {
  "not-found": 404,
  "invalid-input": 422,
  "incomplete-answer": 422,
  "unreadable-answer": 422,
  "answer-differs": 409,
  "attempt-finished": 409,
  "attempt-unfinished": 409,
  "result-held-back": 409,
  "unknown-recovery-code": 404,
  "signed-in": 409,
  "too-many-sets": 409,
  "nothing-missed": 409,
  "too-many-assignments": 409,
  "too-many-exams": 409,
  "no-questions-left": 409,
  "assignment-waiting": 409,
  "assignment-closed": 409,
  "attempts-used-up": 409,
  "time-over": 409,
  "last-question": 409,
  "too-few-learners": 409,
  "too-many-classes": 409,
  "class-full": 409,
  "nickname-stays": 409,
  "key-reused": 409,
  "unreadable-body": 400,
  "body-too-large": 413,
  "body-too-slow": 408,
  "unsupported-media-type": 415,
  "cross-origin": 403,
  "too-many-requests": 429,
  "method-not-allowed": 405,
  unavailable: 503,
  "internal-error": 500,
} as const satisfies Record<RefusalCode, number>;

export const problemCodes = Object.keys(problemStatus) as RefusalCode[]; // keys of the literal above

/** Where in the body an answer stands: its refusals point there. */
const answerPointer = "/answer";

/** A refusal as RFC 9457 describes it, in the reader's language. */
export function problemResponse(refusal: Refusal, locale: Locale, requestId: string): Response {
  const status = problemStatus[refusal.reason];
  noteRefusal(refusal.reason);
  const text = textFor(locale);
  const body = {
    type: `/problems/${refusal.reason}`,
    title: text(`problems.${refusal.reason}.title`),
    status,
    detail: text(`problems.${refusal.reason}.detail`),
    instance: requestId,
    ...(status === 422 && { errors: errorsOf(refusal, locale) }),
  };
  const headers = new Headers({
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": locale,
    "cache-control": "private, no-store",
    "x-request-id": requestId,
  });
  if ("retryAfterSeconds" in refusal) headers.set("retry-after", String(refusal.retryAfterSeconds));
  if (refusal.reason === "method-not-allowed") headers.set("allow", refusal.allow.join(", "));
  return new Response(JSON.stringify(body), { status, headers });
}

function errorsOf(refusal: Refusal, locale: Locale): { pointer: string; detail: string }[] {
  const text = textFor(locale);
  if (refusal.reason === "invalid-input")
    return refusal.errors.map((error) => ({ pointer: error.pointer, detail: faultText(error, locale) }));
  return [{ pointer: answerPointer, detail: text(`problems.${refusal.reason}.detail`) }];
}

/** What is wrong with one field, in a sentence: for problems, and for the pages' forms. */
export const faultText = ({ fault, values }: InputFault, locale: Locale): string =>
  textFor(locale)(`problems.faults.${fault}`, { min: 0, max: 0, allowed: "", ...values });

import { cookieHeader, findSingleChoice, startSingleChoice } from "./learner-visit.mjs";

/** An attempt that its guest has ended, with no answer in it: its page is the result. */
export async function finishedAttempt(address) {
  const attempt = await startSingleChoice(address, await findSingleChoice(address));
  const response = await fetch(`${address}/api/v1/attempts/${attempt.id}/finish`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: cookieHeader(attempt.cookies) },
    body: "{}",
  });
  if (!response.ok) throw new Error(`An attempt was not finished: ${response.status}`);
  return attempt;
}

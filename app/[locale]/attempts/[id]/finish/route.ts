import { err, ok } from "@/domain/result";
import { finishAttempt } from "@/server/attempts/finish-attempt";
import { formRoute } from "@/server/http/form-route";

/** Ends the attempt and shows its result. */
export const POST = formRoute<{ id: string }>(async ({ ctx, params: { id: attemptId } }) => {
  const finished = await finishAttempt({ ctx, attemptId });
  return finished.ok
    ? ok({ path: `/attempts/${attemptId}` })
    : err({ refusal: finished.error, back: `/attempts/${attemptId}` });
});

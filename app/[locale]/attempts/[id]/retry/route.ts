import { err, ok } from "@/domain/result";
import { startRetry } from "@/server/attempts/start-retry";
import { formRoute } from "@/server/http/form-route";
import { postedOnceKey } from "../../once-key";
import { firstPath } from "../../question-path";

/** Asks what went wrong again, as an attempt of its own. */
export const POST = formRoute<{ id: string }>(async ({ ctx, fields, params: { id: attemptId } }) => {
  const started = await startRetry({ ctx, attemptId, onceKey: postedOnceKey(fields) });
  if (!started.ok) return err({ refusal: started.error, back: `/attempts/${attemptId}` });
  const { id, questions } = started.value.attempt;
  return ok({ path: firstPath(id, questions) });
});

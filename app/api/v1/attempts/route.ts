import { ok } from "@/domain/result";
import { StartAttempt, startAttempt } from "@/server/attempts/start-attempt";
import { readInput } from "@/server/http/read-input";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE } = route(
  {
    async POST({ request, ctx }) {
      const input = await readInput(StartAttempt, request);
      if (!input.ok) return input;
      const idempotencyKey = request.headers.get("idempotency-key") ?? undefined;
      const started = await startAttempt({ ctx, input: input.value, idempotencyKey });
      if (!started.ok) return started;
      const location = `/api/v1/attempts/${started.value.attempt.id}`;
      return ok({ status: 201, body: started.value, headers: { location } });
    },
  },
  { welcomes: true },
);

import { ok } from "@/domain/result";
import { finishAttempt } from "@/server/attempts/finish-attempt";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE } = route<{ id: string }>({
  async POST({ params, ctx }) {
    const finished = await finishAttempt({ ctx, attemptId: params.id });
    return finished.ok ? ok({ status: 200, body: finished.value }) : finished;
  },
});

import { ok } from "@/domain/result";
import { getAttempt } from "@/server/attempts/get-attempt";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE } = route<{ id: string }>({
  async GET({ params, ctx }) {
    const got = await getAttempt({ ctx, attemptId: params.id });
    if (!got.ok) return got;
    const { result, ...attempt } = got.value.attempt;
    return ok({ status: 200, body: { attempt: { ...attempt, ...(result && { result }) } } });
  },
});

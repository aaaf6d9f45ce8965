import { ok } from "@/domain/result";
import { readInput } from "@/server/http/read-input";
import { route } from "@/server/http/route";
import { CreateShare, createShare } from "@/server/shares/create-share";

export const { GET, POST, PUT, PATCH, DELETE } = route<{ id: string }>({
  async POST({ request, params, ctx }) {
    const input = await readInput(CreateShare.default({}), request);
    if (!input.ok) return input;
    const shared = await createShare({ ctx, attemptId: params.id, input: input.value });
    return shared.ok ? ok({ status: 201, body: shared.value, headers: { location: shared.value.share.url } }) : shared;
  },
});

import { ok } from "@/domain/result";
import { route } from "@/server/http/route";
import { exportLearner } from "@/server/learners/export-learner";

/** All that is stored of the asking learner, as a file. */
export const { GET, POST, PUT, PATCH, DELETE } = route({
  GET: async ({ ctx }) => {
    const exported = await exportLearner({ ctx });
    if (!exported.ok) return exported;
    const headers = { "content-disposition": 'attachment; filename="sanad-my-data.json"' };
    return ok({ status: 200, body: exported.value, headers });
  },
});

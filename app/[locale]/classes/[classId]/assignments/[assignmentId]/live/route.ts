import { ok } from "@/domain/result";
import { getResultsStamp } from "@/server/assignments/get-results";
import { route } from "@/server/http/route";

/** Changes when the results do; the results page asks for it while somebody looks. */
export const { GET, POST, PUT, PATCH, DELETE } = route<{ classId: string; assignmentId: string }>({
  async GET({ ctx, params: { classId, assignmentId } }) {
    const stamp = await getResultsStamp({ ctx, classId, assignmentId });
    return stamp.ok ? ok({ status: 200, body: stamp.value }) : stamp;
  },
});

import { ok } from "@/domain/result";
import { route } from "@/server/http/route";
import { getMetrics } from "@/server/metrics";

export const { GET, POST, PUT, PATCH, DELETE } = route({
  async GET({ ctx }) {
    const metrics = await getMetrics({ ctx });
    return metrics.ok ? ok({ status: 200, body: metrics.value }) : metrics;
  },
});

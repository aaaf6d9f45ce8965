import { ok } from "@/domain/result";
import { getHealth } from "@/server/health";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE } = route({
  async GET({ ctx }) {
    const health = await getHealth({ ctx });
    return health.ok ? ok({ status: 200, body: health.value }) : health;
  },
});

import { ok } from "@/domain/result";
import { route } from "@/server/http/route";
import { deleteShare } from "@/server/shares/delete-share";

export const { GET, POST, PUT, PATCH, DELETE } = route<{ id: string }>({
  async DELETE({ params, ctx }) {
    const deleted = await deleteShare({ ctx, shareId: params.id });
    return deleted.ok ? ok({ status: 204 }) : deleted;
  },
});

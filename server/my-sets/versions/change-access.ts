import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../../context";
import { setAccess } from "../../db/teacher-sets";
import type { Refusal } from "../../refusal";
import { ownSet } from "../own-set";

/** private: its owner alone · link: whoever has the address · public: listed for everyone. */
export const Access = z.enum(["private", "link", "public"]);
export type Access = z.infer<typeof Access>;

/** Says who may find the teacher's own set. Attempts and assignments that were made go on. */
export async function changeAccess({
  ctx,
  setId,
  access,
}: {
  ctx: Context;
  setId: string;
  access: Access;
}): Promise<Result<null, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  await setAccess(ctx.db, setId, access);
  return ok(null);
}

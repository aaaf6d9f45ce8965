import "server-only";
import { z } from "zod";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../../context";
import { setAccess } from "../../db/sets/teacher-sets";
import type { Refusal } from "../../refusal";
import { ownSet } from "../own-set";
import { isFromDocument } from "../set-body";

/** private: its owner alone · link: whoever has the address · public: listed for everyone. */
export const Access = z.enum(["private", "link", "public"]);
export type Access = z.infer<typeof Access>;

/**
 * Says who may find the teacher's own set. Attempts and assignments that were made go on. ownText: it asks of a text that
 * is the teacher's alone, and so is for those who have its address at most.
 */
export async function changeAccess({
  ctx,
  setId,
  access,
}: {
  ctx: Context;
  setId: string;
  access: Access;
}): Promise<Result<{ note: "ownText" | null }, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  if (access === "public" && set.value.questions.some(({ body }) => isFromDocument(body)))
    return ok({ note: "ownText" });
  await setAccess(ctx.db, setId, access);
  return ok({ note: null });
}

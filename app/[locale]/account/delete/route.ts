import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { deleteAccount } from "@/server/accounts/delete-account";
import { formRoute } from "@/server/http/form-route";
import { notFound } from "@/server/refusal";

/** Deletes the account once its owner has ticked that they mean it. */
export const POST = formRoute(async ({ ctx, fields }) => {
  if (!ctx.user) return err({ refusal: notFound });
  if (posted(fields, "sure") !== "yes") return ok({ path: "/account?note=unsure" });
  const deleted = await deleteAccount({ ctx });
  return deleted.ok ? ok({ path: "/signin?note=deleted" }) : err({ refusal: deleted.error });
});

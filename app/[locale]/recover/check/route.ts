import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { guestSetCookie } from "@/server/guest-cookie";
import { formRoute } from "@/server/http/form-route";
import { recoverLearner } from "@/server/learners/recover-learner";

/** Gives the browser to the learner whose code was typed; a code that is refused comes back with the form, untold. */
export const POST = formRoute(async ({ ctx, fields, address }) => {
  const recovered = await recoverLearner({ ctx, typed: posted(fields, "code"), address });
  if (recovered.ok) return ok({ path: "/me?note=recovered", setCookies: [guestSetCookie(recovered.value.learner.id)] });
  const { reason } = recovered.error;
  if (reason === "signed-in") return ok({ path: "/recover" });
  if (reason === "unknown-recovery-code") return ok({ path: "/recover?refused=unknown" });
  if (reason === "too-many-requests") return ok({ path: "/recover?refused=busy" });
  return err({ refusal: recovered.error, back: "/recover" });
});

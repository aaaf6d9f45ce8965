import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { makeRecoveryCode } from "@/server/learners/make-recovery-code";
import { recoverySetCookie } from "@/server/recovery-cookie";

/** Makes a code in place of any other, and leads to where it is shown. */
export const POST = formRoute(async ({ ctx }) => {
  const made = await makeRecoveryCode({ ctx });
  if (!made.ok) return err({ refusal: made.error, back: "/me" });
  return ok({ path: "/me/code", setCookies: [recoverySetCookie(made.value.code)] });
});

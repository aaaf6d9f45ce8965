import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { forgetGuestCookie } from "@/server/guest-cookie";
import { formRoute } from "@/server/http/form-route";
import { eraseLearner } from "@/server/learners/erase-learner";
import { forgetRecoveryCookie } from "@/server/recovery-cookie";

/** Deletes all that is the asking learner's, once they have said so on purpose; the browser forgets them too. */
export const POST = formRoute(async ({ ctx, fields }) => {
  if (posted(fields, "confirm") !== "yes") return ok({ path: "/me/delete?missing=1" });
  const erased = await eraseLearner({ ctx });
  // Nothing there is what was asked for: another tab was first.
  if (!erased.ok && erased.error.reason !== "not-found") return err({ refusal: erased.error, back: "/me/delete" });
  return ok({ path: "/me/deleted", setCookies: [forgetGuestCookie(), forgetRecoveryCookie()] });
});

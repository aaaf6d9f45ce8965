import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { joinClass } from "@/server/classes/join-class";
import { formRoute } from "@/server/http/form-route";

/** Longest code that is shown again to be mended. */
const shownMax = 60;

/** Lets a learner in by a code; a wrong one comes back with the form. */
export const POST = formRoute(async ({ ctx, fields, address }) => {
  const code = posted(fields, "code").slice(0, 100);
  const joined = await joinClass({ ctx, input: { code }, address });
  if (joined.ok) {
    const { membership, isNew } = joined.value;
    return ok({ path: `/me/classes/${membership.classId}${isNew ? "?note=joined" : ""}` });
  }
  const { reason } = joined.error;
  if (reason === "not-found") return ok({ path: `/join?${new URLSearchParams({ wrong: code.slice(0, shownMax) })}` });
  return reason === "too-many-requests"
    ? ok({ path: "/join?note=many" })
    : err({ refusal: joined.error, back: "/join" });
}, "starts");

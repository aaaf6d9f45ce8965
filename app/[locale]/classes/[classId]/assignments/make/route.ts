import { err, ok } from "@/domain/result";
import { makeAssignment } from "@/server/assignments/make-assignment";
import { ownClass } from "@/server/classes/own-class";
import { formRoute } from "@/server/http/form-route";
import { draftOf, readAssignment } from "../assignment-draft";

/** Makes an assignment and shows its link; what cannot be read comes back with the form. */
export const POST = formRoute<{ classId: string }>(async ({ ctx, fields, params: { classId } }) => {
  const path = `/classes/${classId}/assignments`;
  const again = (fault: string) => ok({ path: `${path}/new?${draftOf(fields, fault)}#problem-${fault}` });
  const owned = await ownClass(ctx, classId);
  if (!owned.ok) return err({ refusal: owned.error, back: "/classes" });
  const read = readAssignment(fields);
  if ("fault" in read) return again(read.fault);
  const made = await makeAssignment({ ctx, classId, input: read.input });
  if (made.ok) return ok({ path: `${path}/${made.value.id}?note=${made.value.isShort ? "fewer" : "made"}` });
  if (made.error.reason !== "invalid-input")
    return err({ refusal: made.error, back: `${path}/new?${draftOf(fields, "")}` });
  return again(made.error.errors[0]?.pointer.slice(1) ?? "other");
});

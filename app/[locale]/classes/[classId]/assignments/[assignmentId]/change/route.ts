import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { instantOf, isTimeZone } from "@/i18n/zoned-time";
import { ChangeAssignment, changeAssignment } from "@/server/assignments/change-assignment";
import { formRoute } from "@/server/http/form-route";

/** Changes when the assignment opens and closes. */
export const POST = formRoute<{ classId: string; assignmentId: string }>(async ({ ctx, fields, params }) => {
  const { classId, assignmentId } = params;
  const path = `/classes/${classId}/assignments/${assignmentId}`;
  const zone = posted(fields, "timeZone");
  const at = (name: string) => (isTimeZone(zone) ? instantOf(posted(fields, name), zone) : undefined);
  const input = ChangeAssignment.safeParse({ opensAt: at("opensAt"), closesAt: at("closesAt") });
  if (!input.success) return ok({ path: `${path}?fault=closesAt#problem-closesAt` });
  const changed = await changeAssignment({ ctx, classId, assignmentId, input: input.data });
  if (changed.ok) return ok({ path: `${path}?note=saved` });
  const { error } = changed;
  if (error.reason !== "invalid-input")
    return err({ refusal: error, back: error.reason === "not-found" ? "/classes" : path });
  const fault = error.errors[0]?.pointer.slice(1) ?? "closesAt";
  return ok({ path: `${path}?${new URLSearchParams({ fault })}#problem-${fault}` });
});

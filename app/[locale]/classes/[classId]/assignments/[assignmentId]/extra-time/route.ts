import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { ExtraTime, setExtraTime } from "@/server/assignments/set-extra-time";
import { formRoute } from "@/server/http/form-route";
import { notFound } from "@/server/refusal";

/** Gives one learner of the class extra time. */
export const POST = formRoute<{ classId: string; assignmentId: string }>(async ({ ctx, fields, params }) => {
  const { classId, assignmentId } = params;
  const path = `/classes/${classId}/assignments/${assignmentId}`;
  const percent = Number(posted(fields, "percent"));
  const input = ExtraTime.safeParse({ membershipId: posted(fields, "membershipId"), percent });
  const set = input.success ? await setExtraTime({ ctx, classId, input: input.data }) : err(notFound);
  return set.ok ? ok({ path: `${path}?note=extraSaved` }) : err({ refusal: set.error, back: path });
});

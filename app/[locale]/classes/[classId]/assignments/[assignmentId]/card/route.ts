import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { MakeClassCard, makeClassCard } from "@/server/assignments/make-class-card";
import { formRoute } from "@/server/http/form-route";

/** Makes the class's card public; a name that is too long comes back with the form. */
export const POST = formRoute<{ classId: string; assignmentId: string }>(async ({ ctx, fields, params }) => {
  const { classId, assignmentId } = params;
  const path = `/classes/${classId}/assignments/${assignmentId}`;
  const name = posted(fields, "name");
  const input = MakeClassCard.safeParse({ name });
  if (!input.success) return ok({ path: `${path}?${new URLSearchParams({ name: name.slice(0, 200) })}#card` });
  const made = await makeClassCard({ ctx, classId, assignmentId, input: input.data });
  return made.ok ? ok({ path: made.value.card.url }) : err({ refusal: made.error, back: path });
});

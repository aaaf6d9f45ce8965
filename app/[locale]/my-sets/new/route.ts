import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { createSet } from "@/server/my-sets/create-set";

/** Makes a set with questions to begin with, and opens it. */
export const POST = formRoute(async ({ ctx }) => {
  const made = await createSet({ ctx });
  return made.ok ? ok({ path: `/my-sets/${made.value.id}` }) : err({ refusal: made.error, back: "/my-sets" });
});

import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { CreateClass, createClass } from "@/server/classes/create-class";
import { formRoute } from "@/server/http/form-route";

/** Makes a class and shows its code; a name that is empty or too long comes back with the form. */
export const POST = formRoute(async ({ ctx, fields }) => {
  const name = posted(fields, "name");
  const input = CreateClass.safeParse({ name });
  if (ctx.user && !input.success)
    return ok({ path: `/classes?${new URLSearchParams({ name: name.slice(0, 200) })}#new` });
  const created = await createClass({ ctx, input: input.data ?? { name } });
  return created.ok ? ok({ path: `/classes/${created.value.id}` }) : err({ refusal: created.error, back: "/classes" });
});

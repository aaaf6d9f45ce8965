import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { readPreviewAnswer } from "@/server/my-sets/preview-question";

/** Reads a tried answer and shows what a learner would be told of it. Nothing is stored. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId }, locale }) => {
  const number = Number(posted(fields, "number"));
  const path = `/my-sets/${setId}/preview`;
  if (!Number.isInteger(number)) return err({ refusal: { reason: "not-found" }, back: path });
  const read = await readPreviewAnswer({ ctx, setId, lang: locale, number, fields });
  if (!read.ok) return err({ refusal: read.error });
  const { answer } = read.value;
  const query = new URLSearchParams({
    question: String(number),
    ...(answer === undefined ? { note: "refused" } : { answer: JSON.stringify(answer) }),
  });
  return ok({ path: `${path}?${query}#${answer === undefined ? "main" : "verdict"}` });
});

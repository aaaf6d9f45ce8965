import { contentOf } from "@/app/r/[shareId]/[card]/card-content";
import { drawCard } from "@/cards/supply/draw-card";
import { err } from "@/domain/result";
import { contextOf, requestIdOf } from "@/server/context";
import { preferredLocale } from "@/server/http/accept-language";
import { callerOf } from "@/server/http/caller-of";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { problemResponse } from "@/server/problem";
import { notFound, type Refusal } from "@/server/refusal";
import { CreateShare } from "@/server/shares/create-share";
import { previewShare } from "@/server/shares/get-share";

export const runtime = "nodejs";

/** The card of one's own result with a name on it, for its learner alone: nothing is public yet. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  const locale = preferredLocale(request.headers.get("accept-language"));
  const refuse = (refusal: Refusal) => problemResponse(refusal, locale, requestId);
  try {
    const { id: attemptId } = await params;
    const input = CreateShare.safeParse({ name: new URL(request.url).searchParams.get("name") ?? "" });
    const draft = input.success
      ? await previewShare({ ctx: await contextOf(caller), attemptId, name: input.data.name })
      : err(notFound);
    if (!draft.ok) return refuse(draft.error);
    const drawn = await drawCard({ ...contentOf(draft.value), size: "wide", theme: "light" });
    if (!drawn.ok && drawn.error.reason === "busy") return refuse({ reason: "unavailable", retryAfterSeconds: 3 });
    if (!drawn.ok) throw new Error(`no card can be drawn: ${JSON.stringify(drawn.error)}`);
    return new Response(drawn.value.png, {
      headers: { "content-type": "image/png", "cache-control": "private, no-store", "x-robots-tag": "noindex" },
    });
  } catch (error) {
    return refuse(refusalOfError(error, requestId));
  }
}

import { defaultLocale, isLocale } from "@/i18n/locales";
import { contextOf, requestIdOf } from "@/server/context";
import { exportSet } from "@/server/exports/export-set";
import { callerOf } from "@/server/http/caller-of";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { problemResponse } from "@/server/problem";

type Params = { locale: string; slug: string; format: string };

/** A set as a file for another system, for a signed-in teacher. */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale: tag, slug, format } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  try {
    const exported = await exportSet({ ctx: await contextOf(caller), slug, format, lang: locale });
    if (!exported.ok) return problemResponse(exported.error, locale, requestId);
    const { body, mediaType, fileName } = exported.value;
    return new Response(Buffer.from(body), {
      headers: {
        "content-type": mediaType,
        "content-disposition": `attachment; filename="${fileName}"`,
        "cache-control": "private, no-store",
        "x-request-id": requestId,
      },
    });
  } catch (error) {
    return problemResponse(refusalOfError(error, requestId), locale, requestId);
  }
}

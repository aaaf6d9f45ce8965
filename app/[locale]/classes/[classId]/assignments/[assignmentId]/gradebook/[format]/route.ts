import { defaultLocale, isLocale, locales } from "@/i18n/locales";
import { getGradebook } from "@/server/assignments/gradebook";
import { gradebookCsv, gradebookXlsx } from "@/server/assignments/write-gradebook";
import { contextOf, requestIdOf } from "@/server/context";
import { callerOf } from "@/server/http/caller-of";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { problemResponse } from "@/server/problem";
import { notFound } from "@/server/refusal";

type Params = { locale: string; classId: string; assignmentId: string; format: string };

/** The class's grades as a file, for its teacher. */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale: tag, format, classId, assignmentId } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  try {
    const ctx = await contextOf(caller);
    if (format !== "csv" && format !== "xlsx") return problemResponse(notFound, locale, requestId);
    const book = await getGradebook({ ctx, classId, assignmentId, lang: locale });
    if (!book.ok) return problemResponse(book.error, locale, requestId);
    const { body, mediaType } =
      format === "csv" ? gradebookCsv(book.value) : await gradebookXlsx(book.value, locales[locale].dir === "rtl");
    return new Response(Buffer.from(body), {
      headers: {
        "content-type": mediaType,
        "content-disposition": `attachment; filename="sanad-grades.${format}"`,
        "cache-control": "private, no-store",
        "x-request-id": requestId,
      },
    });
  } catch (error) {
    return problemResponse(refusalOfError(error, requestId), locale, requestId);
  }
}

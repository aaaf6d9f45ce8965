import { csvText } from "@/domain/text/csv";
import { defaultLocale, isLocale } from "@/i18n/locales";
import { getStatistics, matrixRows, statisticsRows } from "@/server/assignments/get-statistics";
import { contextOf, requestIdOf } from "@/server/context";
import { callerOf } from "@/server/http/caller-of";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { problemResponse } from "@/server/problem";
import { notFound } from "@/server/refusal";

type Params = { locale: string; classId: string; assignmentId: string; file: string };
const files = { questions: statisticsRows, matrix: matrixRows } as const;

/** The figures, or the answers they are computed from, as CSV for the class's teacher. */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { locale: tag, file, classId, assignmentId } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  try {
    const ctx = await contextOf(caller);
    if (file !== "questions" && file !== "matrix") return problemResponse(notFound, locale, requestId);
    const statistics = await getStatistics({ ctx, classId, assignmentId, lang: locale });
    if (!statistics.ok) return problemResponse(statistics.error, locale, requestId);
    return new Response(csvText(files[file](statistics.value)), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="sanad-${file}.csv"`,
        "cache-control": "private, no-store",
        "x-request-id": requestId,
      },
    });
  } catch (error) {
    return problemResponse(refusalOfError(error, requestId), locale, requestId);
  }
}

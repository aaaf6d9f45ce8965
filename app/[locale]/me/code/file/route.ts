import { defaultLocale, isLocale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { contextOf, requestIdOf } from "@/server/context";
import { callerOf } from "@/server/http/caller-of";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { currentRecoveryCode } from "@/server/learners/current-recovery-code";
import { problemResponse } from "@/server/problem";
import { recoveryCookieName } from "@/server/recovery-cookie";
import type { Refusal } from "@/server/refusal";

/** The code that was just made, as a text file with what to do with it. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale: tag } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  const refuse = (refusal: Refusal) => problemResponse(refusal, locale, requestId);
  try {
    const made = caller.cookie(recoveryCookieName);
    const current = await currentRecoveryCode({ ctx: await contextOf(caller), made });
    if (!current.ok) return refuse(current.error);
    const text = textFor(locale);
    const { code } = current.value;
    // Digits of a code are letters of it: they stay as they are whatever digits the reader chose.
    const body = text("me.code.text", { code: "{code}", have: text("me.code.have") }).replace("{code}", code);
    return new Response(body, {
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": 'attachment; filename="sanad-recovery-code.txt"',
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    return refuse(refusalOfError(error, requestId));
  }
}

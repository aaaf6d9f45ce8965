import { posted } from "@/components/question/posted";
import { defaultLocale, isLocale, localPath } from "@/i18n/locales";
import { startSignIn } from "@/server/auth/start-sign-in";
import { requestIdOf } from "@/server/context";
import { callerOf } from "@/server/http/caller-of";
import { readForm } from "@/server/http/read-form";
import { isSameOrigin } from "@/server/http/same-origin";
import { problemResponse } from "@/server/problem";
import type { Refusal } from "@/server/refusal";
import { pathAfter } from "../path-after";

type Given = { params: Promise<{ locale: string }> };

/** Sends a sign-in link to the address in the page's own form. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const { locale: tag } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const refuse = (refusal: Refusal) => problemResponse(refusal, locale, requestIdOf(callerOf(request)));
  if (!isSameOrigin(request)) return refuse({ reason: "cross-origin" });
  const form = await readForm(request);
  if (!form.ok) return refuse(form.error);
  const fields = form.value;
  const returnTo = localPath(locale, pathAfter(posted(fields, "to")));
  return startSignIn(request, {
    ...{ page: localPath(locale, "/signin"), returnTo },
    ...{ way: "email", email: posted(fields, "email") },
  });
}

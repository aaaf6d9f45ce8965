import { posted } from "@/components/question/posted";
import { defaultLocale, isLocale, localPath } from "@/i18n/locales";
import { startSignIn } from "@/server/auth/start-sign-in";
import { requestIdOf } from "@/server/context";
import { callerOf } from "@/server/http/caller-of";
import { readForm } from "@/server/http/read-form";
import { problemResponse } from "@/server/problem";
import { pathAfter } from "../path-after";

type Given = { params: Promise<{ locale: string }> };

/** Sends a sign-in link to the address in the page's own form. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const { locale: tag } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const form = await readForm(request);
  if (!form.ok) return problemResponse(form.error, locale, requestIdOf(callerOf(request)));
  const fields = form.value;
  const returnTo = localPath(locale, pathAfter(posted(fields, "to")));
  return startSignIn(request, {
    ...{ page: localPath(locale, "/signin"), returnTo },
    ...{ way: "email", email: posted(fields, "email") },
  });
}

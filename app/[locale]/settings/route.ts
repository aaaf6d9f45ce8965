import { posted } from "@/components/question/posted";
import { defaultLocale, isLocale, localPath } from "@/i18n/locales";
import { isOwnPath } from "@/i18n/own-path";
import { requestIdOf } from "@/server/context";
import { cookieGuards } from "@/server/guest-cookie";
import { callerOf } from "@/server/http/caller-of";
import { readForm } from "@/server/http/read-form";
import { isSameOrigin } from "@/server/http/same-origin";
import { problemResponse } from "@/server/problem";
import type { Refusal } from "@/server/refusal";
import { readerSettings } from "./reader-settings";

const yearSeconds = 365 * 24 * 60 * 60;

type Given = { params: Promise<{ locale: string }> };

/** Keeps the theme or the digits that the reader chose, and returns to the page they were chosen on. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const { locale: tag } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const refuse = (refusal: Refusal) => problemResponse(refusal, locale, requestIdOf(callerOf(request)));
  if (!isSameOrigin(request)) return refuse({ reason: "cross-origin" });
  const form = await readForm(request);
  if (!form.ok) return refuse(form.error);
  const fields = form.value;
  const back = posted(fields, "back");
  const headers = new Headers({
    location: isOwnPath(back) ? back : localPath(locale, "/"),
    "cache-control": "private, no-store",
  });
  for (const [name, read] of Object.entries(readerSettings)) {
    const value = read(posted(fields, name));
    if (value) headers.append("set-cookie", `${name}=${value}; Path=/; Max-Age=${yearSeconds}; ${cookieGuards()}`);
  }
  return new Response(null, { status: 303, headers });
}

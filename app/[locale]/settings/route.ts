import { posted } from "@/components/question/posted";
import { localPath } from "@/i18n/locales";
import { isOwnPath } from "@/i18n/own-path";
import { cookieGuards } from "@/server/guest-cookie";
import { readOwnForm } from "@/server/http/own-form";
import { readerSettings } from "./reader-settings";

const yearSeconds = 365 * 24 * 60 * 60;

type Given = { params: Promise<{ locale: string }> };

/** Keeps the theme or the digits that the reader chose, and returns to the page they were chosen on. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const form = await readOwnForm(request, (await params).locale);
  if (!form.ok) return form.error;
  const { locale, fields } = form.value;
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

import { posted } from "@/components/question/posted";
import { localPath } from "@/i18n/locales";
import { startSignIn } from "@/server/auth/start-sign-in";
import { readOwnForm } from "@/server/http/own-form";
import { pathAfter } from "../path-after";

type Given = { params: Promise<{ locale: string }> };

/** Sends a sign-in link to the address in the page's own form. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const form = await readOwnForm(request, (await params).locale);
  if (!form.ok) return form.error;
  const { locale, fields } = form.value;
  const returnTo = localPath(locale, pathAfter(posted(fields, "to")));
  return startSignIn(request, {
    ...{ page: localPath(locale, "/signin"), returnTo },
    ...{ way: "email", email: posted(fields, "email") },
  });
}

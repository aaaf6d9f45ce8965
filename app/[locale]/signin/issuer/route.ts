import { defaultLocale, isLocale, localPath } from "@/i18n/locales";
import { startSignIn } from "@/server/auth/start-sign-in";
import { pathAfter } from "../path-after";

type Given = { params: Promise<{ locale: string }> };

/**
 * Over to the outside issuer. By a link and not by a form: the content policy lets forms lead to this site only, and
 * browsers hold a form's redirects to that. Nothing is stored; a link on another site is refused as its form would be.
 */
export async function GET(request: Request, { params }: Given): Promise<Response> {
  const { locale: tag } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const to = new URL(request.url).searchParams.get("to") ?? undefined;
  const returnTo = localPath(locale, pathAfter(to));
  return startSignIn(request, { way: "issuer", page: localPath(locale, "/signin"), returnTo });
}

import { defaultLocale, isLocale, localPath } from "@/i18n/locales";
import { signOut } from "@/server/auth/start-sign-in";

/** Signs this browser out. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale: tag } = await params;
  return signOut(request, localPath(isLocale(tag) ? tag : defaultLocale, "/signin?note=out"));
}

import { redirect } from "next/navigation";
import { type Locale, localPath } from "@/i18n/locales";
import { type Context, makeContext } from "@/server/context";

/** The context of a signed-in teacher. Whoever is not signed in is sent to do so, and comes back to `path`. */
export async function asTeacher(locale: Locale, path: string): Promise<Context> {
  const ctx = await makeContext();
  if (!ctx.user) redirect(localPath(locale, `/signin?${new URLSearchParams({ to: path })}`));
  return ctx;
}

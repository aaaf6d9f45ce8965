import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { takesPage } from "@/components/page/page-headers";
import { defaultLocale, isLocale, type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { type Caller, type Context, contextOf, requestIdOf } from "@/server/context";
import { callerOf } from "@/server/http/caller-of";
import { encodingOf, pack, packedReply } from "@/server/http/packed-reply";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { AwayPage } from "../away-page";
import { NotFoundPage } from "../not-found-page";
import { type PageFailure, retryAfterSeconds, statusOfFailure } from "../page-failure";
import { inDigitsOf } from "../reader-digits";
import { readerSettings } from "../settings/reader-settings";
import { isNotFound } from "../unless-away";
import { HtmlDocument, type PageHead } from "./html-document";

/** What a page is asked with. `search`: of a name that comes twice the last one counts. */
export type PageCall<Params> = {
  ctx: Context;
  params: Params;
  locale: Locale;
  search: Record<string, string | undefined>;
};

/** A page to draw, or the path without the language where to go instead. */
export type HtmlPage = { head: PageHead; body: ReactNode } | { goTo: string };

type Drawn = { status: number; head: PageHead; body: ReactNode };
type Given<Params> = { params: Promise<Params & { locale: string }> };

/**
 * A route that answers with a whole page of HTML, whose only script is the small one that all such pages share. What
 * cannot be loaded is said on the page itself, with its status.
 */
export function htmlPage<Params = Record<never, never>>(draw: (call: PageCall<Params>) => Promise<HtmlPage>) {
  return async (request: Request, { params: given }: Given<Params>): Promise<Response> => {
    const params = await given;
    const locale = isLocale(params.locale) ? params.locale : defaultLocale;
    const caller = callerOf(request);
    const { pathname, searchParams } = new URL(request.url);
    return inDigitsOf(locale, caller.cookie("digits"), async () => {
      try {
        if (!isLocale(params.locale)) notFound();
        const search = Object.fromEntries(searchParams);
        const page = await draw({ ctx: await contextOf(caller), params, locale, search });
        if ("goTo" in page) return seeThere(localPath(locale, page.goTo));
        return await respond(request, { status: 200, ...page }, locale, caller);
      } catch (error) {
        return respond(request, failed(failureOf(error, caller), locale, pathname), locale, caller);
      }
    });
  };
}

function failureOf(error: unknown, caller: Caller): PageFailure {
  if (isNotFound(error)) return { reason: "not-found", requestId: "" };
  const requestId = requestIdOf(caller);
  const isAway = refusalOfError(error, requestId).reason === "unavailable";
  return { reason: isAway ? "unavailable" : "internal-error", requestId };
}

function failed(failure: PageFailure, locale: Locale, pathname: string): Drawn {
  const text = textFor(locale);
  const status = statusOfFailure[failure.reason];
  if (failure.reason === "not-found")
    return { status, head: { title: text("notFound.title") }, body: <NotFoundPage locale={locale} /> };
  const path = pathname.replace(new RegExp(`^/${locale}(?=/|$)`), "") || "/";
  return {
    status,
    head: { title: text("error.title") },
    body: <AwayPage locale={locale} path={path} failure={failure} />,
  };
}

async function respond(
  request: Request,
  { status, head, body }: Drawn,
  locale: Locale,
  caller: Caller,
): Promise<Response> {
  // Next refuses to bundle it when it is imported by name at the top.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = renderToStaticMarkup(
    <HtmlDocument
      locale={locale}
      theme={readerSettings.theme(caller.cookie("theme"))}
      nonce={nonceOf(caller)}
      keptStyle={caller.header(takesPage) ?? caller.cookie("style")}
      head={head}
    >
      {body}
    </HtmlDocument>,
  );
  const encoding = encodingOf(request);
  return packedReply(await pack(`<!DOCTYPE html>${html}`, encoding, "once"), encoding, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": ownPage,
      ...(status === statusOfFailure.unavailable && { "retry-after": String(retryAfterSeconds) }),
    },
  });
}

/** What only its reader may see: a shared cache or the browser's own shows nothing of it to who comes next. */
const ownPage = "private, no-cache, no-store, max-age=0, must-revalidate";

const seeThere = (location: string): Response =>
  new Response(null, { status: 307, headers: { location, "cache-control": ownPage } });

/** The middleware makes one for each request. */
const nonceOf = (caller: Caller): string | undefined =>
  /'nonce-([^']+)'/.exec(caller.header("content-security-policy") ?? "")?.[1];

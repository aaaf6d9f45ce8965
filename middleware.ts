import { type NextRequest, NextResponse } from "next/server";
import { defaultLocale, isLocale } from "@/i18n/locales";

/** Pages only: /api, Next's own files and everything with a file's ending go through untouched. */
export const config = { matcher: ["/((?!api/|api$|_next/|.*\\.\\w+$).*)"] };

/** The server has given most requests one already. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What posts to a server action looks like. There are none, and what reads such posts has had remote code execution. */
const isAction = ({ headers }: NextRequest) =>
  headers.has("next-action") || /^multipart\//i.test(headers.get("content-type") ?? "");

/** Tells a page its language, and gives it a request id and a content policy with a nonce. No authorisation here. */
export function middleware(request: NextRequest) {
  if (request.method !== "GET" && isAction(request)) return new NextResponse(null, { status: 404 });
  const first = request.nextUrl.pathname.split("/")[1];
  const policy = contentPolicy(btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next reads the nonce for its own scripts from here
  headers.set("x-sanad-locale", isLocale(first) ? first : defaultLocale);
  const given = headers.get("x-request-id") ?? "";
  const requestId = uuid.test(given) ? given : crypto.randomUUID();
  headers.set("x-request-id", requestId);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", requestId);
  return response;
}

// biome-ignore lint/style/noProcessEnv: replaced by its value at build time
const isDevelopment = process.env.NODE_ENV === "development";

/** In development, Next's own tools need eval and inline styles. */
function contentPolicy(nonce: string): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return `default-src 'self'; script-src ${scripts}; style-src ${styles}; img-src 'self' data:; worker-src 'self'; manifest-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

import { type NextRequest, NextResponse } from "next/server";
import { defaultLocale, isLocale } from "@/i18n/locales";

/** Pages only: /api, Next's own files and everything with a file's ending go through untouched. */
export const config = { matcher: ["/((?!api/|api$|_next/|.*\\.\\w+$).*)"] };

/** Tells a page its language, and gives it a request id and a content policy with a nonce. No authorisation here. */
export function middleware(request: NextRequest) {
  const first = request.nextUrl.pathname.split("/")[1];
  const policy = contentPolicy(btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next reads the nonce for its own scripts from here
  headers.set("x-sanad-locale", isLocale(first) ? first : defaultLocale);
  headers.set("x-request-id", crypto.randomUUID());
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// biome-ignore lint/style/noProcessEnv: replaced by its value at build time
const isDevelopment = process.env.NODE_ENV === "development";

/** In development, Next's own tools need eval and inline styles. */
function contentPolicy(nonce: string): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : "'self'";
  return `default-src 'self'; script-src ${scripts}; style-src ${styles}; img-src 'self' data:; worker-src 'self'; manifest-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

import "server-only";
import { handleAuth } from "./handle-auth";

/**
 * email: a link to this address · issuer: over to the outside issuer. `page`: the page that asked, where it is said
 * that a link is on its way (`?sent=1`) or what went wrong (`?error=…`) · `returnTo`: a path of ours for afterwards.
 */
export type SignInStart = { page: string; returnTo: string } & ({ way: "email"; email: string } | { way: "issuer" });

/** Longest address that mail can have (RFC 5321: 64 + 1 + 255). */
const addressCharactersMax = 320;

/**
 * Starts signing in from a plain form, for which no script has fetched next-auth's own token first: the request's
 * origin is checked instead.
 */
export async function startSignIn(request: Request, start: SignInStart): Promise<Response> {
  const body = { callbackUrl: start.returnTo };
  const response =
    start.way === "email"
      ? await post(request, ["signin", "email"], { ...body, email: start.email.slice(0, addressCharactersMax) })
      : await post(request, ["signin", "oidc"], body);
  const location = response.headers.get("location");
  if (location) response.headers.set("location", pageFor(location, start.page));
  return response;
}

/** Signs the browser out: its session is deleted. */
export const signOut = (request: Request, returnTo: string): Promise<Response> =>
  post(request, ["signout"], { callbackUrl: returnTo });

/** next-auth leads to its own pages in between; ours is in the reader's language. */
function pageFor(location: string, page: string): string {
  if (location.startsWith("/api/auth/verify-request")) return `${page}?sent=1`;
  const error = /^\/(?:api\/auth\/error|signin)\?.*\berror=(\w+)/.exec(location)?.[1];
  return error ? `${page}?error=${error}` : location;
}

async function post(request: Request, action: string[], body: Record<string, string>): Promise<Response> {
  const asked = await handleAuth(request, { method: "GET", action: ["csrf"] });
  if (!asked.ok) return asked;
  const { csrfToken } = (await asked.json()) as { csrfToken: string }; // next-auth's own answer
  const headers = new Headers(request.headers);
  const tokenCookie = asked.headers.getSetCookie()[0]?.split(";")[0];
  headers.set("cookie", [tokenCookie, request.headers.get("cookie")].filter(Boolean).join("; "));
  const posted = new Request(request.url, { method: "POST", headers });
  const response = await handleAuth(posted, { method: "POST", action, body: { ...body, csrfToken } });
  // After a form, 303: the next page is fetched, and a reload posts nothing again.
  return response.status === 302 ? new Response(null, { status: 303, headers: response.headers }) : response;
}

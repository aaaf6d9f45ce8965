import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import { ownAddress } from "../own-address";

/** One request to next-auth. `action`: the path below /api/auth, as in `["signin", "email"]`. */
export type AuthCall = {
  method: string;
  action: string[];
  query?: Record<string, string>;
  body?: Record<string, string>;
  cookies?: Record<string, string>;
};

/** Runs next-auth on a request and gives its response. Needs nothing of Next, so that tests run it as it is. */
export async function runNextAuth(call: AuthCall, options: AuthOptions): Promise<Response> {
  // Without this, next-auth would write the host that a request names into links.
  // biome-ignore lint/style/noProcessEnv: next-auth reads its own address from here and from nowhere else
  process.env.NEXTAUTH_URL = ownAddress();
  const answer = new Answer();
  const request = {
    method: call.method,
    query: { ...call.query, nextauth: call.action },
    body: call.body,
    cookies: call.cookies ?? {},
    headers: { host: new URL(ownAddress()).host },
  };
  await NextAuth(request as unknown as NextApiRequest, answer as unknown as NextApiResponse, options); // it reads no more
  return answer.toResponse();
}

/** What next-auth does with a response of Next's pages, put together as a web response. */
class Answer {
  readonly #headers = new Headers();
  #status = 200;
  #body: string | null = null;

  status(code: number) {
    this.#status = code;
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    const values = name.toLowerCase() === "set-cookie" ? this.#headers.getSetCookie() : [];
    return values.length ? values : (this.#headers.get(name) ?? undefined);
  }

  setHeader(name: string, value: string | string[]) {
    this.#headers.delete(name);
    for (const each of [value].flat()) this.#headers.append(name, each);
    return this;
  }

  json(body: unknown) {
    this.#headers.set("content-type", "application/json; charset=utf-8");
    this.#body = JSON.stringify(body);
  }

  send(body: unknown) {
    if (typeof body === "object" && body !== null) return this.json(body);
    this.#body = typeof body === "string" ? body : null;
  }

  end() {}

  toResponse(): Response {
    const location = this.#headers.get("location");
    if (location) this.#headers.set("location", withoutOwnOrigin(location));
    this.#headers.set("cache-control", "private, no-store");
    return new Response(this.#body, { status: this.#status, headers: this.#headers });
  }
}

/** A relative address keeps the host by which the reader came. Two slashes in front would name another host. */
function withoutOwnOrigin(location: string): string {
  const origin = ownAddress();
  if (location !== origin && !location.startsWith(`${origin}/`)) return location;
  return `/${location.slice(origin.length).replace(/^[/\\]+/, "")}`;
}

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

const isReturn = (name: string) => name.endsWith("next-auth.callback-url");

/** What next-auth can read as an address for afterwards; the rest it takes for a mistake of the operator's, with 500. */
function isReadable(url: string): boolean {
  const base = url.startsWith("/") ? ownAddress() : undefined;
  return URL.canParse(url, base) && /^https?:$/.test(new URL(url, base).protocol);
}

/** What was asked, without an address that cannot be read and without what no database can hold. */
function readable(fields: Record<string, string> = {}): Record<string, string> {
  const kept = Object.entries(fields).filter(([name, value]) => name !== "callbackUrl" || isReadable(value));
  return Object.fromEntries(kept.map(([name, value]) => [name, value.replaceAll("\0", "")]));
}

/** Runs next-auth on a request and gives its response. Needs nothing of Next, so that tests run it as it is. */
export async function runNextAuth(call: AuthCall, options: AuthOptions): Promise<Response> {
  // Without this, next-auth would write the host that a request names into links.
  // biome-ignore lint/style/noProcessEnv: next-auth reads its own address from here and from nowhere else
  process.env.NEXTAUTH_URL = ownAddress();
  const answer = new Answer();
  const { cookies = {}, query, body } = call;
  const request = {
    method: call.method,
    query: { ...readable(query), nextauth: call.action },
    body: body && readable(body),
    cookies: Object.fromEntries(
      Object.entries(cookies).filter(([name, value]) => !isReturn(name) || isReadable(value)),
    ),
    headers: { host: new URL(ownAddress()).host },
  };
  await NextAuth(request as unknown as NextApiRequest, answer as unknown as NextApiResponse, options); // it reads no more
  return answer.toResponse();
}

/** What a header cannot hold: next-auth writes into one what it was asked with. */
const unsent = /[^\x20-\x7E]+/gu;

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
    for (const each of [value].flat()) this.#headers.append(name, each.replace(unsent, encodeURIComponent));
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

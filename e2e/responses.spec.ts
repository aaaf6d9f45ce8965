import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { type APIRequestContext, expect } from "playwright/test";
import { unguarded } from "./authorisation-table";
import { test } from "./fixtures";

const nowhere = "A".repeat(22);
/** Addresses with an answer for everyone, and others with a refusal of each sort. */
const addresses = [
  ...Object.values(unguarded).filter((path) => path !== null),
  ...["/en", "/en/sets/timeline", `/attempts/${nowhere}`, `/r/${nowhere}`, `/r/${nowhere}/wide.png`, "/classes"],
  ...["/api", `/api/v1/attempts/${nowhere}`, "/api/v1/sets/timeline/questions?seed=x", "/attempts"],
  ...["/nothing.png", "/.env", "/package.json", "/_next/static/nothing.js", "/icon.svg", "/sw.js", "/en/nowhere"],
];

/** What may stand in a cache that many share: the same for everyone. */
const shared =
  /^\/(api\/v1\/sets(\/timeline\/questions)?$|api\/v1\/facts\.\w+$|api\/openapi\.json$|(en\/)?manifest$|icons\/|icon\.svg|sw\.js)/;

/** Signs that something of the inside got out. */
const inside =
  /node_modules|\bat \S+ \(|\.tsx?:\d|PrismaClient|SELECT "|INSERT INTO|ECONN|\/home\/|\/tmp\/|webpack-internal/;

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** A request as it is written, with what no browser would send. */
const sendRaw = (baseURL: string, path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(baseURL);
    const sent = httpRequest({ hostname, port, path, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      const end = () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: String(Buffer.concat(parts)) });
      answer.on("end", end);
    });
    sent.on("error", reject).end();
  });

const get = (request: APIRequestContext, path: string) => request.get(path, { maxRedirects: 0 });

test("every answer guards itself, errors and pictures too", async ({ request }) => {
  for (const path of addresses) {
    const answer = await get(request, path);
    const { "content-security-policy": policy = "", ...headers } = answer.headers();
    expect([path, answer.status() < 500]).toEqual([path, true]);
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": path.startsWith("/r/") ? "cross-origin" : "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "strict-transport-security": expect.stringMatching(/max-age=31536000/),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(policy, path).toMatch(/default-src '(none|self)'/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    if (answer.status() !== 200 || !shared.test(path))
      expect(headers["cache-control"] ?? "no-store", path).toMatch(/no-store/);
    if (answer.status() >= 400 && path.startsWith("/api")) expect(headers["content-type"]).toContain("problem+json");
    expect(await answer.text(), path).not.toMatch(inside);
  }
});

test("each page has a nonce of its own, and none that a request brings", async ({ request }) => {
  const nonceOf = async (headers: Record<string, string> = {}) => {
    const answer = await request.get("/", { headers });
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    const used = [...(await answer.text()).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(used.length).toBeGreaterThan(0);
    for (const tag of used) expect(tag).toContain(`nonce="${nonce}"`);
    return nonce;
  };
  const forged = { "content-security-policy": "script-src 'nonce-\"><script>'", "x-nonce": "forged" };
  const nonces = [await nonceOf(), await nonceOf(), await nonceOf(forged)];
  expect(new Set(nonces).size).toBe(3);
  for (const nonce of nonces) expect(Buffer.from(nonce, "base64").length).toBeGreaterThanOrEqual(16);
});

test("no host that a request names stands in any answer", async ({ baseURL }) => {
  const evil = { host: "evil.example", "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
  for (const path of [
    "/",
    "/en/sets/timeline",
    "/signin",
    "/ar/facts",
    "/api/openapi.json",
    "/manifest",
    "/api/auth/providers",
  ]) {
    const { headers, body, status } = await sendRaw(baseURL ?? "", path, {
      headers: { ...evil, "x-forwarded-proto": "https" },
    });
    expect([path, status < 500]).toEqual([path, true]);
    expect(JSON.stringify(headers) + body, path).not.toContain("evil.example");
  }
});

test("nothing that is sent breaks it or makes it say how it is made", async ({ baseURL }) => {
  const paths = [
    "/%",
    "/%E0%A4",
    "/sets/%00",
    `/attempts/%E0%A4`,
    "/api/v1/attempts/%zz",
    "/api/v1/sets/%00/questions",
  ];
  const queries = [
    "/facts?q=%E0&q=2",
    "/facts?topic=__proto__",
    "/facts?fact=constructor",
    "/?%",
    "/api/v1/sets?lang[]=x",
  ];
  const long = [`/${"a".repeat(4000)}`, `/facts?q=${"%D8%A3".repeat(1500)}`, `/api/v1/${"a".repeat(20_000)}`];
  const cookies = [
    "next-auth.session-token=%00",
    "sanad-guest=%E0%A4",
    "theme=__proto__; digits=constructor",
    "; =;;=",
  ];
  const asked = [
    ...[...paths, ...queries, ...long].map((path) => ({ path })),
    ...["TRACE", "PROPFIND", "OPTIONS", "PATCH"].flatMap((method) =>
      ["/", "/api/v1/sets"].map((path) => ({ path, method })),
    ),
    ...cookies.flatMap((cookie) => ["/", "/me", "/api/v1/sets"].map((path) => ({ path, headers: { cookie } }))),
    ...["x", "a".repeat(42)].map((action) => ({ path: "/", method: "POST", headers: { "next-action": action } })),
    { path: "/", headers: { rsc: "1", "next-router-state-tree": "[[[" } },
    { path: "/", headers: { "accept-language": "x,".repeat(4000) } },
  ];
  for (const { path, ...options } of asked) {
    const { status, body } = await sendRaw(baseURL ?? "", path, options);
    const cell = `${JSON.stringify(options)} ${path.slice(0, 60)}`;
    expect([cell, status < 500]).toEqual([cell, true]);
    expect(body, cell).not.toMatch(inside);
  }
});

test("no address leads to another site", async ({ request, baseURL }) => {
  const { origin, host } = new URL(baseURL ?? "");
  const evil = [
    ...["//evil.example", "/\\evil.example", "/\t/evil.example", "/..//evil.example", "/%2e//evil.example"],
    ...[
      "https://evil.example",
      "javascript:alert(1)",
      "/x\r\nset-cookie: a=b",
      "\u2028//evil.example",
      `http://${host}@evil.example`,
    ],
  ];
  const sameSite = (location: string | undefined, why: string) =>
    expect(new URL(location ?? "/", origin).origin, why).toBe(origin);
  for (const back of evil) {
    const form = { theme: "dark", back };
    const kept = await request.post("/settings", { form, headers: { origin }, maxRedirects: 0 });
    expect([back, kept.status(), kept.headers().location]).toEqual([back, 303, "/"]);
    const problem = await (await request.get(`/problems/not-found?${new URLSearchParams({ back })}`)).text();
    const signIn = await (await request.get(`/signin?${new URLSearchParams({ to: back, callbackUrl: back })}`)).text();
    for (const [, target = ""] of `${problem}${signIn}`.matchAll(/(?:href|action)="([^"]*)"/g)) sameSite(target, back);
  }
  for (const path of [
    "//evil.example",
    "/ar//evil.example",
    "/ar/%2f%2fevil.example",
    "/ar/%5cevil.example",
    "/\\evil.example",
  ]) {
    const { headers } = await sendRaw(baseURL ?? "", path);
    sameSite(headers.location, path);
  }
});

import { readdirSync, readFileSync } from "node:fs";
import { type APIResponse, type Browser, expect } from "playwright/test";
import type { Row } from "./authorisation/row";
import { guarded, unguarded } from "./authorisation-table";
import { type Caller, callers, makeWorld, type World } from "./authorisation-world";
import { doAsLearnersDo, expectSilentLog } from "./expect-silent-log";
import { test } from "./fixtures";
import { isSweep } from "./pages";

/** Where a file of app/ is served: without the language, which every page has. */
const routeOf = (file: string) => file.replace(/^app(\/\[locale\])?/, "").replace(/\/(page|route)\.tsx?$/, "") || "/";

/** Every address that app/ has, with the methods that its file serves. */
function served(): { route: string; methods: string[] }[] {
  const names = readdirSync("app", { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(name)).map((name) => `app/${name}`);
  return files.sort().map((file) => {
    const exported = readFileSync(file, "utf8").matchAll(/^export (?:const|async function|function) (.*)$/gm);
    const methods = [...exported].flatMap(([, rest = ""]) => rest.match(/\b(GET|POST|PUT|PATCH|DELETE)\b/g) ?? []);
    return { route: routeOf(file), methods: file.endsWith("page.tsx") ? ["GET"] : [...new Set(methods)] };
  });
}

// One after the other in one world, which takes longer to make than most of them take: what ends something comes last.
test.describe.configure({ mode: "default" });

let world: Promise<World> | undefined;
const worldOf = (browser: Browser, baseURL: string) => {
  world ??= makeWorld(browser, baseURL);
  return world;
};

const isDenied = (response: APIResponse, deniedTo?: string) =>
  response.status() === 404 ||
  (deniedTo !== undefined && response.headers().location === deniedTo) ||
  /^(\/en)?(\/problems\/not-found(\?|$)|\/signin\?to=)/.test(response.headers().location ?? "");

async function ask(
  world: World,
  caller: Caller,
  { method, form, multipart, json }: Omit<Row, "path" | "route">,
  path: string,
) {
  const browser = world.browsers[caller];
  if (caller === "nobody") await browser.clearCookies();
  const origin = new URL(world.origin).origin;
  return browser.request.fetch(path, {
    method,
    maxRedirects: 0,
    headers: { origin },
    ...(json === undefined
      ? method === "POST"
        ? multipart
          ? { multipart }
          : { form: (typeof form === "function" ? form(world) : form) ?? {} }
        : {}
      : { data: json }),
  });
}

test("every address and method that app/ serves stands in the table, and nothing else", () => {
  const rows = guarded.map(({ route, method }) => `${method} ${route}`);
  const all = served();
  const unlisted = all
    .filter(({ route }) => !(route in unguarded))
    .flatMap(({ route, methods }) => methods.map((method) => ({ route, method, servesAll: methods.length === 5 })))
    // A program's address serves every method, and refuses those it has not as it refuses them everywhere.
    .filter(({ route, method, servesAll }) =>
      servesAll ? !rows.some((row) => row.endsWith(` ${route}`)) : !rows.includes(`${method} ${route}`),
    );
  expect(unlisted).toEqual([]);
  const known = new Set(all.map(({ route }) => route));
  const gone = [...Object.keys(unguarded), ...guarded.map(({ route }) => route)].filter((route) => !known.has(route));
  expect(gone).toEqual([]);
});

test("whatever changes something is refused to the pages of other sites", async ({ request }) => {
  test.slow();
  const form = "application/x-www-form-urlencoded";
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example", "content-type": form },
    { origin: "null", "content-type": form },
    { "content-type": "text/plain" },
    { "sec-fetch-site": "cross-site", "content-type": form },
  ];
  const wrong: string[] = [];
  for (const [at, { route, methods }] of served().entries()) {
    const path = route.replace(/\[+(\.\.\.)?\w+\]+/g, "A".repeat(22));
    for (const [turn, method] of methods.filter((name) => name !== "GET").entries()) {
      // What gives another site away is the same everywhere: in a sweep each meets all of it, otherwise one by turns.
      for (const headers of foreign.filter((_, place) => isSweep || place === (at + turn) % foreign.length)) {
        const response = await request.fetch(path, { method, headers, data: "a=b", maxRedirects: 0 });
        if (response.status() !== 403)
          wrong.push(`${method} ${route} ${JSON.stringify(headers)}: ${response.status()}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("pages that are everyone's show each only what is theirs", async ({ browser, baseURL }) => {
  const world = await worldOf(browser, baseURL ?? "");
  const wrong: string[] = [];
  for (const path of Object.values(unguarded)) {
    if (path === null) continue;
    for (const caller of ["nobody", "guest", "other"] as const) {
      const response = await ask(world, caller, { method: "GET", allowed: callers }, path);
      wrong.push(...(await leaks(world, response)).map((secret) => `${path} tells ${caller} ${secret}`));
    }
  }
  expect(wrong).toEqual([]);
});

test("no other method, header or spelling of an address gets past that", async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const world = await worldOf(browser, baseURL ?? "");
  const pages = guarded.filter(({ method, allowed }) => method === "GET" && allowed.length < callers.length);
  const tricks = [
    { method: "HEAD" },
    ...["POST", "PUT", "PATCH", "DELETE"].map((method) => ({ method })),
    { headers: { rsc: "1" }, suffix: "?_rsc=x" },
    { headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" } },
    { suffix: ".rsc" },
    { suffix: ".segments/_tree.segment.rsc" },
    { suffix: "/" },
    { suffix: "?nxtPclassId=x&nxtPid=x" },
    { prefix: "/en" },
    { prefix: "/." },
    { headers: { "x-middleware-subrequest": Array(5).fill("middleware").join(":") } },
    { headers: { "x-sanad-locale": "ar", "x-request-id": "x" } },
    { headers: { "next-action": "x" }, method: "POST" },
  ];
  const wrong: string[] = [];
  for (const [at, row] of pages.entries()) {
    const path = await row.path(world);
    const denied = callers.filter((each) => !row.allowed.includes(each));
    for (const [turn, { prefix = "", suffix = "", ...trick }] of tricks.entries()) {
      // Every page meets every trick: in a sweep from each whom it is denied, otherwise from one of them by turns.
      for (const caller of denied.filter((_, place) => isSweep || place === (at + turn) % denied.length)) {
        if (caller === "nobody") await world.browsers.nobody.clearCookies();
        const headers = { origin: new URL(world.origin).origin, ...trick.headers };
        const options = { ...trick, maxRedirects: 0, headers };
        const response = await world.browsers[caller].request.fetch(prefix + path + suffix, options);
        const told = await leaks(world, response);
        wrong.push(
          ...told.map((secret) => `${JSON.stringify(trick)} ${prefix}${row.route}${suffix} by ${caller}: ${secret}`),
        );
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("each address lets in whom the table names and tells all others that there is nothing", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const world = await worldOf(browser, baseURL ?? "");
  await doAsLearnersDo(world);
  const wrong: string[] = [];
  for (const row of guarded) {
    const path = await row.path(world);
    const inOrder = [...callers].sort((a, b) => Number(row.allowed.includes(a)) - Number(row.allowed.includes(b)));
    for (const caller of inOrder) {
      const response = await ask(world, caller, row, path);
      const isAllowed = row.allowed.includes(caller);
      const cell = `${row.method} ${row.route} by ${caller}: ${response.status()} ${response.headers().location ?? ""}`;
      if (isDenied(response, row.deniedTo?.(world)) === isAllowed || response.status() >= 500) wrong.push(cell);
      if (!isAllowed) wrong.push(...(await leaks(world, response)).map((secret) => `${cell} tells ${secret}`));
    }
  }
  expect(wrong).toEqual([]);
  await expectSilentLog(world);
  for (const context of Object.values(world.browsers)) await context.close();
});

/** What the answer says of the owner, the student or their class; of pages that say where they redirect, that too. */
async function leaks({ secrets }: World, response: APIResponse): Promise<string[]> {
  const told = `${JSON.stringify(response.headers())}${await response.text()}`;
  return secrets.filter((secret) => told.includes(secret));
}

import { notFound } from "next/navigation";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { pageAssets } from "@/generated/page-assets";
import { useDatabase } from "@/server/db/client";
import { testDatabase, testDatabases } from "@/server/testing/db";
import { htmlPage } from "./html-page";

const policy = "script-src 'nonce-abc' 'strict-dynamic'";
const sheet = pageAssets.style.name;

type Asking = { locale?: string; path?: string; headers?: Record<string, string> };

describe.each(testDatabases)("a page of finished HTML on $name", ({ open }) => {
  const database = testDatabase(open);
  beforeAll(() => useDatabase(database.db));

  const draw = vi.fn(async () => ({ head: {}, body: <p>{"<b>"}</p> }));
  const ask = (
    { locale = "ar", path = "/", headers = {} }: Asking = {},
    drawing: Parameters<typeof htmlPage>[0] = draw,
  ) =>
    htmlPage(drawing)(new Request(new URL(path, "http://127.0.0.1:3000"), { headers }), {
      params: Promise.resolve({ locale }),
    });

  it("is its reader's alone", async () => {
    const page = await ask();
    expect([page.status, page.headers.get("cache-control")]).toEqual([
      200,
      expect.stringMatching(/^private,.*no-store/),
    ]);
    expect(await page.text()).toContain("<body><p>&lt;b&gt;</p>");
  });

  it("is none at an address in no language of ours", async () => {
    draw.mockClear();
    expect((await ask({ locale: "robots.txt", path: "/robots.txt" })).status).toBe(404);
    expect(draw).not.toHaveBeenCalled();
  });

  it("brings its style sheet within it once, under the nonce of its policy", async () => {
    const asked = { "content-security-policy": policy };
    expect(await (await ask({ headers: asked })).text()).toContain(`<style nonce="abc" data-file="${sheet}">`);
    const kept = await (await ask({ headers: { ...asked, cookie: `style=${sheet}` } })).text();
    expect([kept.includes(`<link rel="stylesheet" href="/assets/${sheet}"/>`), kept.includes("<style")]).toEqual([
      true,
      false,
    ]);
    const other = await (await ask({ headers: { ...asked, cookie: "style=%22%3E%3Cscript%3E" } })).text();
    expect([other.includes('"><script>'), other.includes("<style nonce")]).toEqual([false, true]);
  });

  it("names its style sheet and no script where the policy has no nonce and would refuse more", async () => {
    const page = await (await ask({ path: "/sets/x.y" })).text();
    expect([page.includes(`href="/assets/${sheet}"`), /<(style|script)/.test(page)]).toEqual([true, false]);
  });

  it("says on itself, and by its status, that there is no such thing", async () => {
    const page = await ask({ locale: "en" }, async () => notFound());
    expect([page.status, page.headers.get("cache-control")]).toEqual([404, expect.stringContaining("no-store")]);
    expect(await page.text()).toContain('<html lang="en" dir="ltr"');
  });

  it("says by its status that the database is away, with the request's number", async () => {
    const requestId = "0b0f3c1e-8d5e-4f0b-9a53-0d5f7c3c2b11";
    const page = await ask({ headers: { "x-request-id": requestId } }, async () => {
      throw Object.assign(new Error("gone"), { code: "ECONNREFUSED" });
    });
    vi.mocked(console.error).mockClear();
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "2"]);
    const text = await page.text();
    expect([text.includes(requestId), text.includes("gone")]).toEqual([true, false]);
  });

  it("sends its reader on in their language", async () => {
    const page = await ask({ locale: "en" }, async () => ({ goTo: "/attempts/a?question=b" }));
    expect([page.status, page.headers.get("location")]).toEqual([307, "/en/attempts/a?question=b"]);
  });

  it("writes numbers as its reader chose, where the language offers a choice", async () => {
    const digitsOf = async (locale: string) =>
      /data-digits="(\w+)"/.exec(await (await ask({ locale, headers: { cookie: "digits=arab" } })).text())?.[1];
    expect([await digitsOf("ar"), await digitsOf("en")]).toEqual(["arab", "latn"]);
  });
});

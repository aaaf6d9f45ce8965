import { beforeAll, describe, expect, it, vi } from "vitest";
import { err, ok } from "@/domain/result";
import { useDatabase } from "../db/client";
import { testDatabase, testDatabases } from "../testing/db";
import { type FileLimit, type FormHandler, formRoute } from "./form-route";

const site = "http://127.0.0.1:3000";

describe.each(testDatabases)("a form on $name", ({ open }) => {
  const database = testDatabase(open);
  beforeAll(async () => {
    useDatabase(database.db);
  });

  const post = (
    handle: FormHandler<unknown>,
    {
      locale = "ar",
      origin = site,
      accept = "*/*",
      body = "name=Lina",
      files = undefined as FileLimit | undefined,
    } = {},
  ) => {
    const headers = {
      ...{ host: new URL(site).host, origin, accept, "content-type": "application/x-www-form-urlencoded" },
      "content-length": String(body.length),
    };
    const request = new Request(site, { method: "POST", headers, body });
    return formRoute(handle, "writes", files)(request, { params: Promise.resolve({ locale }) });
  };

  it.each([
    ["/attempts/\u0623\u{1F600} b", "/en/attempts/%D8%A3%F0%9F%98%80%20b"],
    ["/attempts/a\r\nset-cookie: b=c", "/en/attempts/a%0D%0Aset-cookie:%20b=c"],
    ["/me?note=%D8%A3#share", "/en/me?note=%D8%A3#share"],
  ])("leads to %j within the site and writes it as a header can hold it", async (path, location) => {
    const answer = await post(async () => ok({ path }), { locale: "en" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, location]);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it("leads to the page of a refusal with the way back in its query", async () => {
    const answer = await post(async () => err({ refusal: { reason: "not-found" }, back: "/a?b=\u0623&c" }));
    const location = new URL(answer.headers.get("location") ?? "", site);
    expect([location.pathname, location.searchParams.get("back")]).toEqual(["/problems/not-found", "/a?b=\u0623&c"]);
  });

  it("takes what can be seen of what was typed", async () => {
    const handle = vi.fn<FormHandler<unknown>>(async () => ok({ path: "/" }));
    const typed = "a\0\u202Eb\u2066\u200B\uFEFFc\n\t\u0645\u06CC\u200C\u062E \u200Ff\u{1F468}\u200D\u{1F469}";
    await post(handle, { body: String(new URLSearchParams({ title: typed })) });
    const seen = "abc\n\t\u0645\u06CC\u200C\u062E \u200Ff\u{1F468}\u200D\u{1F469}";
    expect(handle.mock.calls[0]?.[0].fields).toEqual([["title", seen]]);
  });

  it("tells a program that comes too often when to come again, and a reader on a page", async () => {
    const refuse = async () => err({ refusal: { reason: "too-many-requests" as const, retryAfterSeconds: 4 } });
    const program = await post(refuse);
    expect([program.status, program.headers.get("retry-after")]).toEqual([429, "4"]);
    const reader = await post(refuse, { accept: "text/html,*/*;q=0.8" });
    expect([reader.status, reader.headers.get("location")]).toEqual([303, "/problems/too-many-requests"]);
  });

  it("tells a reader on the form's page that a file is too large, and a program by its status", async () => {
    const files = { bytesMax: 4, tooLargePath: "/a?refused=too-large#add" };
    const reader = await post(async () => ok({ path: "/" }), { accept: "text/html", files, locale: "en" });
    expect([reader.status, reader.headers.get("location")]).toEqual([303, "/en/a?refused=too-large#add"]);
    expect((await post(async () => ok({ path: "/" }), { files })).status).toBe(413);
  });

  it("does nothing for a form of another site", async () => {
    const handle = vi.fn<FormHandler<unknown>>();
    const answer = await post(handle, { origin: "https://evil.example" });
    expect(answer.status).toBe(403);
    expect(handle).not.toHaveBeenCalled();
  });
});

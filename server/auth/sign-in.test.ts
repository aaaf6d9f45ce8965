import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { useDatabase } from "../db/client";
import { type TestDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext } from "../testing/factories";
import { type MailSink, openMailSink } from "../testing/mail-sink";
import { openOidcIssuer } from "../testing/oidc-issuer";

const site = "http://127.0.0.1:3000";
const evil = [
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/%09/evil.example",
  "javascript:alert(1)",
  "http://127.0.0.1:3000.evil.example",
  "http://127.0.0.1:3000@evil.example",
  "/ok\r\nset-cookie: a=b",
  `/${"long".repeat(4000)}`,
];

/** A browser that signs in: keeps cookies, and follows links that were sent to it. */
class Browser {
  readonly cookies = new Map<string, string>();

  request(path: string, method = "GET", headers: Record<string, string> = {}): Request {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const sent = {
      host: new URL(site).host,
      ...(cookie && { cookie }),
      ...(method === "GET" ? {} : { origin: site }),
      ...headers,
    };
    return new Request(new URL(path, site), { method, headers: sent });
  }

  keep(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      // What a value says by chance ends no cookie.
      if (/;\s*(?:max-age=0(?:;|$)|expires=[^;]*1970)/i.test(cookie) || value === "") this.cookies.delete(name);
      else this.cookies.set(name, decodeURIComponent(value));
    }
    return response;
  }
}

/** The modules anew, so that they read the settings of this test. */
async function withSettings(settings: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { startSignIn, signOut } = await import("./start-sign-in");
  const { handleAuth } = await import("./handle-auth");
  const { contextOf } = await import("../context");
  const { signGuest } = await import("../guest-cookie");
  const { callerOf } = await import("../http/caller-of");
  const { signInWays } = await import("./sign-in-ways");
  const follow = async (browser: Browser, link: string) => {
    const url = new URL(link);
    const action = url.pathname.split("/").slice(3);
    const query = Object.fromEntries(url.searchParams);
    return browser.keep(await handleAuth(browser.request(url.pathname), { method: "GET", action, query }));
  };
  const whoIs = async (browser: Browser) => (await contextOf(callerOf(browser.request("/")))).learner?.id ?? null;
  return { startSignIn, signOut, handleAuth, signGuest, signInWays, follow, whoIs };
}

const linkIn = (text: string): string =>
  /http:\/\/127\.0\.0\.1:3000\/api\/auth\/callback\/email\?[^\s"<]+/.exec(text)?.[0] ?? "no link";

/** Undoes quoted-printable as mail bodies use it (RFC 2045). */
const readMail = (mail: string) =>
  Buffer.from(
    mail
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

describe.each(testDatabases)("signing in on $name", ({ open }) => {
  let database: TestDatabase;
  let sink: MailSink;
  beforeAll(async () => {
    database = await open();
    sink = await openMailSink();
  });
  afterAll(async () => {
    await sink.close();
    await database.close();
  });
  beforeEach(() => {
    useDatabase(database.db);
    vi.stubEnv("AUTH_SECRET", "a secret for tests, long enough for anything");
  });
  afterEach(() => vi.unstubAllEnvs());

  const byMail = () => withSettings({ SMTP_URL: sink.url, EMAIL_FROM: "Sanad <sanad@school.example>" });

  it("by mail sends a link that works once, and signs out for good", async () => {
    const { startSignIn, signOut, follow, whoIs } = await byMail();
    const browser = new Browser();
    const start = { way: "email", page: "/en/signin", email: "Teacher@School.example", returnTo: "/me" } as const;
    const sent = browser.keep(await startSignIn(browser.request("/signin", "POST"), start));
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/en/signin?sent=1"]);
    const mail = readMail(sink.mails.at(-1) ?? "");
    expect(mail).toMatch(/^To: teacher@school\.example/im);
    expect(mail).toMatch(/\p{Script=Arabic}/u);
    expect(await whoIs(browser)).toBeNull();
    const entered = await follow(browser, linkIn(mail));
    expect([entered.status, entered.headers.get("location")]).toEqual([302, "/me"]);
    expect(await whoIs(browser)).not.toBeNull();
    const again = await follow(new Browser(), linkIn(mail));
    expect(again.headers.get("location")).toMatch(/\berror=Verification$/);
    const stolen = new Browser();
    stolen.cookies.set("next-auth.session-token", browser.cookies.get("next-auth.session-token") ?? "");
    browser.keep(await signOut(browser.request("/signout", "POST"), "/"));
    expect([await whoIs(browser), await whoIs(stolen)]).toEqual([null, null]);
  });

  it("keeps tokens hashed, and cookies from scripts", async () => {
    const { startSignIn, follow } = await byMail();
    const browser = new Browser();
    const start = { way: "email", page: "/signin", email: "hashed@school.example", returnTo: "/" } as const;
    await startSignIn(browser.request("/signin", "POST"), start);
    const link = linkIn(readMail(sink.mails.at(-1) ?? ""));
    const token = new URL(link).searchParams.get("token");
    const kept = await database.db.verificationToken.findMany({ where: { identifier: start.email } });
    expect([kept.length, kept[0]?.token === token]).toEqual([1, false]);
    const entered = await follow(browser, link);
    const session = entered.headers.getSetCookie().find((cookie) => cookie.startsWith("next-auth.session-token"));
    expect(session).toMatch(/HttpOnly.*SameSite=Lax/i);
  });

  it("hands a guest's attempts over to the account, and the guest's cookie opens nothing afterwards", async () => {
    const { startSignIn, follow, whoIs, signGuest } = await byMail();
    const ctx = makeTestContext(database.db);
    const { id } = await makeAttempt(ctx);
    const browser = new Browser();
    browser.cookies.set("sanad-guest", signGuest(ctx.learner?.id ?? ""));
    const copy = browser.cookies.get("sanad-guest") ?? "";
    expect(await whoIs(browser)).toBe(ctx.learner?.id);
    const start = { way: "email", page: "/signin", email: "merge@school.example", returnTo: "/me" } as const;
    await startSignIn(browser.request("/signin", "POST"), start);
    await follow(browser, linkIn(readMail(sink.mails.at(-1) ?? "")));
    const me = await whoIs(browser);
    expect((await database.db.attempt.findUnique({ where: { id } }))?.learnerId).toBe(me);
    expect([me === ctx.learner?.id, browser.cookies.has("sanad-guest")]).toEqual([false, false]);
    const other = new Browser();
    other.cookies.set("sanad-guest", copy);
    expect(await database.db.attempt.count({ where: { learnerId: (await whoIs(other)) ?? "" } })).toBe(0);
  });

  it("prints the link in the terminal where there is no mail server, and nowhere else", async () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    const { startSignIn, signInWays } = await withSettings({ SMTP_URL: "", EMAIL_FROM: "" });
    expect(signInWays()).toEqual({ email: "terminal", issuer: null });
    const mailsBefore = sink.mails.length;
    const start = { way: "email", page: "/signin", email: "terminal@school.example", returnTo: "/" } as const;
    const response = await startSignIn(new Browser().request("/signin", "POST"), start);
    const token = new URL(linkIn(said.mock.calls.flat().join("\n"))).searchParams.get("token") ?? "none";
    expect([said.mock.calls.length, sink.mails.length]).toEqual([1, mailsBefore]);
    expect(`${await response.text()}${[...response.headers].join()}`).not.toContain(token);
  });

  it.each(evil)("never leads to %j afterwards", async (returnTo) => {
    const { startSignIn, follow } = await byMail();
    const browser = new Browser();
    const email = `${Buffer.from(returnTo).toString("hex").slice(0, 40)}@school.example`;
    const before = sink.mails.length;
    await startSignIn(browser.request("/signin", "POST"), { way: "email", page: "/signin", email, returnTo });
    expect(sink.mails.length).toBe(before + 1);
    const entered = await follow(browser, linkIn(readMail(sink.mails.at(-1) ?? "")));
    const location = entered.headers.get("location") ?? "";
    expect(new URL(location, site).origin).toBe(site);
    expect(location).toMatch(/^\/(?![/\\]).{0,500}$/);
    for (const value of browser.cookies.values()) expect(value.length).toBeLessThan(1000);
  });

  it("names its own address in links, whatever host a request names", async () => {
    const { startSignIn } = await byMail();
    const headers = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "sec-fetch-site": "same-origin",
      origin: "http://evil.example",
    };
    const start = { way: "email", page: "/signin", email: "host@school.example", returnTo: "/" } as const;
    const before = sink.mails.length;
    await startSignIn(new Browser().request("/signin", "POST", headers), start);
    expect(sink.mails.length).toBe(before + 1);
    expect(linkIn(readMail(sink.mails.at(-1) ?? ""))).toMatch(/^http:\/\/127\.0\.0\.1:3000\/api\//);
  });

  it("sends no more than five links to one address in ten minutes", async () => {
    const { startSignIn } = await byMail();
    const start = { way: "email", page: "/signin", email: "flood@school.example", returnTo: "/" } as const;
    const before = sink.mails.length;
    const locations: (string | null)[] = [];
    for (let at = 0; at < 7; at++)
      locations.push((await startSignIn(new Browser().request("/signin", "POST"), start)).headers.get("location"));
    expect(sink.mails.length - before).toBe(5);
    expect(locations.at(-1)).toBe("/signin?error=TooMany");
  });

  it("through an outside issuer knows the person again, and keeps no token of it", async () => {
    const issuer = await openOidcIssuer({ sub: "person-7", name: "Huda", email: "huda@school.example" });
    const { startSignIn, follow, whoIs, signInWays } = await withSettings({
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: "sanad",
      OIDC_CLIENT_SECRET: "a client secret",
      OIDC_NAME: "School",
    });
    expect(signInWays().issuer).toBe("School");
    const enter = async () => {
      const browser = new Browser();
      const start = { way: "issuer", page: "/signin", returnTo: "/me" } as const;
      const sent = browser.keep(await startSignIn(browser.request("/signin", "POST"), start));
      const asked = new URL(sent.headers.get("location") ?? "");
      expect([asked.origin, asked.searchParams.get("code_challenge_method")]).toEqual([issuer.url, "S256"]);
      const back = (await fetch(asked, { redirect: "manual" })).headers.get("location") ?? "";
      expect((await follow(browser, back)).headers.get("location")).toBe("/me");
      return { learner: await whoIs(browser), back };
    };
    const [first, second] = [await enter(), await enter()];
    expect(first.learner).not.toBeNull();
    expect(second.learner).toBe(first.learner);
    expect(issuer.tokenRequests.every((request) => request.has("code_verifier"))).toBe(true);
    const accounts = await database.db.account.findMany({ where: { providerAccountId: "person-7" } });
    expect([accounts.length, JSON.stringify(accounts).includes("secret-access")]).toEqual([1, false]);
    const replayed = await follow(new Browser(), first.back);
    expect(replayed.headers.get("location")).toMatch(/error=OAuthCallback/);
    vi.mocked(console.error).mockClear();
    await issuer.close();
  });

  it("answers addresses that next-auth has not as any other that is not there", async () => {
    const { handleAuth } = await byMail();
    const answer = await handleAuth(new Browser().request("/api/auth/nope"), { method: "GET", action: ["nope"] });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json; charset=utf-8",
    ]);
  });

  it("takes nothing that it is asked with for a mistake of its own", async () => {
    const { handleAuth } = await byMail();
    const odd = ["\0", "%", "\u202e", "long ".repeat(900), "x:y", "https://", "//"];
    for (const text of odd) {
      const query = { callbackUrl: text, error: text, token: text, email: text, csrfToken: text };
      const browser = new Browser();
      browser.cookies.set("next-auth.callback-url", encodeURIComponent(text));
      for (const action of [
        ["error"],
        ["signin"],
        ["callback", "email"],
        ["session"],
        ["signout"],
        ["verify-request"],
      ]) {
        const { status } = await handleAuth(browser.request("/api/auth"), { method: "GET", action, query });
        expect([text, action, status < 500]).toEqual([text, action, true]);
      }
    }
    expect(console.error).not.toHaveBeenCalled();
  });

  it("refuses to start or end a session for another site's form", async () => {
    const { handleAuth } = await byMail();
    for (const action of [["signin", "email"], ["signout"]]) {
      const request = new Browser().request("/api/auth", "POST", { origin: "https://evil.example" });
      expect((await handleAuth(request, { method: "POST", action, body: {} })).status).toBe(403);
    }
  });
});

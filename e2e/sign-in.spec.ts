import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, type Page } from "playwright/test";
import { type MailSink, openMailSink } from "@/server/testing/mail-sink";
import { type OidcIssuer, openOidcIssuer } from "@/server/testing/oidc-issuer";
import { test } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");
const person = { sub: "person-9", name: "هدى", email: "huda@issuer.example" };

// These settings are the server's own, so it is one of this file's: with a mail server, an issuer, and nothing else.
let sink: MailSink;
let issuer: OidcIssuer;
let server: ChildProcess;
let folder: string;
let site: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  sink = await openMailSink();
  issuer = await openOidcIssuer(person);
  folder = mkdtempSync(path.join(tmpdir(), "sanad-sign-in-"));
  const port = await freePort();
  site = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ["scripts/start.mjs"], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: "", DIRECT_DATABASE_URL: "", AUTH_SECRET: "", SITE_URL: "", TRUSTED_PROXIES: "" },
      ...{ SANAD_DATA: folder, HOST: "127.0.0.1", PORT: String(port), NODE_ENV: "production" },
      ...{ SMTP_URL: sink.url, EMAIL_FROM: "Sanad <sanad@school.example>" },
      ...{ OIDC_ISSUER: issuer.url, OIDC_CLIENT_ID: "sanad", OIDC_CLIENT_SECRET: "a secret", OIDC_NAME: "School" },
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (/^Sanad is ready/m.test(said)) resolve();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("close", () => reject(new Error(said)));
  });
});

test.afterAll(async () => {
  server.removeAllListeners("close");
  const ended = new Promise((resolve) => server.once("close", resolve));
  if (server.kill("SIGTERM")) await ended;
  rmSync(folder, { recursive: true, force: true });
  await sink.close();
  await issuer.close();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** The link in the last mail (quoted-printable, RFC 2045). */
const linkInMail = (): string => {
  const mail = (sink.mails.at(-1) ?? "").replace(/=\r\n/g, "").replace(/=3D/g, "=");
  return /http:\/\/127\.0\.0\.1:\d+\/api\/auth\/callback\/email\?[^\s"<]+/.exec(mail)?.[0] ?? "no link";
};

const askForLink = async (page: Page, email: string) => {
  await page.goto(`${site}/signin`);
  await page.getByLabel(words("signin.email")).fill(email);
  await page.getByRole("button", { name: words("signin.send") }).click();
  await expect(page.getByText(words("signin.sent"))).toBeVisible();
};

test("a teacher signs in by the link in a mail, once, and out again, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await askForLink(page, "teacher@school.example");
  const link = linkInMail();
  await page.goto(link);
  await expect(page).toHaveURL(`${site}/classes`);
  await page.goto(`${site}/account`);
  await expect(page.getByText("teacher@school.example")).toBeVisible();
  await page.getByRole("button", { name: words("account.signOut"), exact: true }).click();
  await expect(page.getByText(words("account.signedOut"))).toBeVisible();
  await page.goto(link);
  await expect(page.getByText(words("signin.refused"))).toBeVisible();
  await context.close();
});

test("a known address and an unknown one are answered alike", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const bodies: string[] = [];
  for (const email of ["teacher@school.example", "nobody@school.example"]) {
    await askForLink(page, email);
    bodies.push(await page.locator("main").innerText());
  }
  expect(bodies[0]).toBe(bodies[1]);
  await page.context().close();
});

test("a teacher signs in with the school's account, and is known again", async ({ browser }) => {
  for (const _ of [1, 2]) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${site}/en/signin?to=/account`);
    await page.getByRole("link", { name: wordsOf("en")("signin.withSchool", { name: "School" }) }).click();
    await expect(page).toHaveURL(`${site}/en/account`);
    await expect(page.getByText(person.email)).toBeVisible();
    await expect(page.getByText(person.name, { exact: true })).toBeVisible();
    await page.context().close();
  }
});

for (const to of ["https://evil.example", "//evil.example", "/\\evil.example", "/%09/evil.example"])
  test(`signing in never leads to ${to}`, async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${site}/signin?to=${encodeURIComponent(to)}`);
    await page.getByRole("link", { name: words("signin.withSchool", { name: "School" }) }).click();
    await expect(page).toHaveURL(`${site}/classes`);
    await page.context().close();
  });

test("a link on another site does not start a sign-in", async ({ request }) => {
  const asked = (from: string) =>
    request.get(`${site}/signin/issuer`, { headers: { "sec-fetch-site": from }, maxRedirects: 0 });
  expect((await asked("cross-site")).status()).toBe(403);
  expect((await asked("same-origin")).headers().location).toContain(issuer.url);
});

import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { type APIRequestContext, expect, type Page, test } from "playwright/test";
import { type Locale, localPath } from "@/i18n/locales";

/** What the server says: `npm test` names the file; for another server, name its log. */
const log = process.env.SANAD_LOG ?? "";
const said = () => {
  if (!existsSync(log)) throw new Error("SANAD_LOG must name the file that the server's output goes to");
  return readFileSync(log, "utf8");
};

/** For one request alone: an idle connection may be closed by the server just when the next request takes it. */
const alone = { connection: "close" };

/** A page, or requests alone, which cost far less than a page that nothing is looked at in. */
type Asking = { request: APIRequestContext; goto?: Page["goto"] };

/** As the browser sends a form from a page of ours. */
const postForm = ({ request }: Asking, path: string, form: Record<string, string>) => {
  const { origin } = new URL(test.info().project.use.baseURL ?? "");
  return request.post(path, { form, headers: { origin, ...alone }, maxRedirects: 0 });
};

const newAddress = () => `${randomUUID()}@school.example`;

/** The link that the server prints for an address, without the host. */
async function linkFor(email: string): Promise<string> {
  const link = new RegExp(`http\\S+${encodeURIComponent(email)}\\S*`);
  await expect.poll(said, { timeout: 10_000 }).toMatch(link);
  const { pathname, search } = new URL(link.exec(said())?.[0] ?? "");
  return pathname + search;
}

/** Signs a new teacher in by requests alone; the page goes to `to`, if anywhere. Gives the address that was used. */
export async function signIn(asking: Asking, { locale = "ar", to }: SignIn = {}): Promise<string> {
  const email = newAddress();
  const asked = await postForm(asking, localPath(locale, "/signin/start"), { email, to: "/classes" });
  expect([asked.status(), asked.headers().location]).toEqual([303, localPath(locale, "/signin?sent=1")]);
  const come = await asking.request.get(await linkFor(email), { headers: alone, maxRedirects: 0 });
  expect(come.headers().location ?? "").toMatch(new RegExp(`${localPath(locale, "/classes")}$`));
  if (to) await asking.goto?.(localPath(locale, to));
  return email;
}

/** The same on the pages, arriving at `to`. */
export async function signInByHand(page: Page, { locale = "ar", to = "/classes" }: SignIn = {}): Promise<string> {
  const email = newAddress();
  await page.goto(localPath(locale, `/signin?to=${to}`));
  await page.locator("#email").fill(email);
  await page.locator("form[action$='/signin/start'] button[type=submit]").click();
  await expect(page.locator(".banner")).toBeVisible();
  await page.goto(await linkFor(email));
  await expect(page).toHaveURL(new RegExp(`${to}$`));
  return email;
}

type SignIn = { locale?: Locale; to?: string };
type Made = { path: string; code: string };

/** Makes a class of the signed-in teacher's by requests alone. Gives the path of its page and the code. */
export async function makeClassUnseen(asking: Asking, name: string): Promise<Made> {
  const made = await postForm(asking, "/classes/new", { name });
  expect(made.status()).toBe(303);
  const path = (made.headers().location ?? "").replace(/\?.*/, "");
  const shown = await (await asking.request.get(path)).text();
  const [, code = ""] = /"classcode">.*?<bdi[^>]*>([^<]+)</s.exec(shown) ?? [];
  expect(code).not.toBe("");
  return { path, code: code.replace(" ", "") };
}

/** Joins a class by its code, by requests alone. Gives the nickname that its page shows. */
export async function joinClassUnseen(asking: Asking, code: string): Promise<string> {
  const joined = await postForm(asking, "/join/enter", { code });
  expect(joined.status()).toBe(303);
  const shown = await (await asking.request.get(joined.headers().location ?? "")).text();
  return /class="nick">([^<]+)</.exec(shown)?.[1] ?? "";
}

/** Makes a class of the signed-in teacher's and goes to its page. Gives the page's path and the code. */
export async function makeClass(page: Page, name: string, locale: Locale = "ar"): Promise<Made> {
  const made = await postForm(page, localPath(locale, "/classes/new"), { name });
  expect(made.status()).toBe(303);
  await page.goto(made.headers().location ?? "");
  return readClass(page, name);
}

/** The same by the form on the page of one's classes. */
export async function makeClassByHand(page: Page, name: string, locale: Locale = "ar"): Promise<Made> {
  await page.goto(localPath(locale, "/classes"));
  await page.locator("#name").fill(name);
  await page.locator("form#new button[type=submit]").click();
  return readClass(page, name);
}

async function readClass(page: Page, name: string): Promise<Made> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  const code = (await page.locator(".classcode bdi").textContent()) ?? "";
  return { path: new URL(page.url()).pathname, code: code.replace(" ", "") };
}

import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, type Page } from "playwright/test";
import { type Locale, localPath } from "@/i18n/locales";

/** What the server says: `npm test` names the file; for another server, name its log. */
const log = process.env.SANAD_LOG ?? "";
const said = () => {
  if (!existsSync(log)) throw new Error("SANAD_LOG must name the file that the server's output goes to");
  return readFileSync(log, "utf8");
};

/** Signs a new teacher in by the link that the server prints, and arrives at `to`. Gives the address that was used. */
export async function signIn(page: Page, { locale = "ar", to = "/classes" }: SignIn = {}): Promise<string> {
  const email = `${randomUUID()}@school.example`;
  await page.goto(localPath(locale, `/signin?to=${to}`));
  await page.locator("#email").fill(email);
  await page.locator("form[action$='/signin/start'] button[type=submit]").click();
  await expect(page.locator(".banner")).toBeVisible();
  const link = new RegExp(`http\\S+${encodeURIComponent(email)}\\S*`);
  await expect.poll(said, { timeout: 10_000 }).toMatch(link);
  const { pathname, search } = new URL(link.exec(said())?.[0] ?? "");
  await page.goto(pathname + search);
  await expect(page).toHaveURL(new RegExp(`${to}$`));
  return email;
}

type SignIn = { locale?: Locale; to?: string };

/** Makes a class of the signed-in teacher's and stays on its page. Gives the page's path and the code. */
export async function makeClass(
  page: Page,
  name: string,
  locale: Locale = "ar",
): Promise<{ path: string; code: string }> {
  await page.goto(localPath(locale, "/classes"));
  await page.locator("#name").fill(name);
  await page.locator("form#new button[type=submit]").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  const code = (await page.locator(".classcode bdi").textContent()) ?? "";
  return { path: new URL(page.url()).pathname, code: code.replace(" ", "") };
}

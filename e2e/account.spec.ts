import { readFileSync } from "node:fs";
import { expect, type Page } from "playwright/test";
import { localPath } from "@/i18n/locales";
import { startAttempt, test } from "./fixtures";
import { makeClass, signIn, signInByHand } from "./sign-in";
import { wordsOf } from "./words";

const words = wordsOf("ar");

const isSignedOut = async (page: Page) => {
  await page.goto("/classes");
  await expect(page).toHaveURL(/\/signin\?to=%2Fclasses$/);
};

test("a page of teachers leads to the sign-in and back to itself, in the reader's language", async ({ page }) => {
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/en\/signin\?to=%2Faccount$/);
  const email = await signInByHand(page, { locale: "en", to: "/account" });
  await expect(page.getByText(email)).toBeVisible();
  await page.goto(localPath("en", "/signin"));
  await expect(page).toHaveURL(/\/en\/classes$/);
});

test("what a guest did comes along when they sign in", async ({ page, baseURL }) => {
  const { path } = await startAttempt(page, baseURL ?? "", { set: "timeline" });
  await signIn(page);
  expect((await page.goto(path))?.status()).toBe(200);
  await page.goto("/account");
  await page.getByRole("button", { name: words("account.signOut"), exact: true }).click();
  await expect(page.getByText(words("account.signedOut"))).toBeVisible();
  expect((await page.goto(path))?.status()).toBe(404);
});

test("a session that was copied is over once its owner signs out everywhere", async ({ page, browser, baseURL }) => {
  await signIn(page);
  const copy = await browser.newContext({ baseURL: baseURL ?? "", storageState: await page.context().storageState() });
  const elsewhere = await copy.newPage();
  await elsewhere.goto("/account");
  await expect(elsewhere.getByRole("heading", { name: words("account.title"), exact: true })).toBeVisible();
  await page.goto("/account");
  await page.getByRole("button", { name: words("account.signOutEverywhere") }).click();
  await expect(page.getByText(words("account.signedOutEverywhere"))).toBeVisible();
  for (const each of [page, elsewhere]) await isSignedOut(each);
  await copy.close();
});

test("a teacher takes everything along as a file, then deletes the account for good", async ({ page }) => {
  const email = await signIn(page);
  const { path, code } = await makeClass(page, "الصفّ التاسع");
  await page.goto("/account");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: words("account.export") }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(file).toMatchObject({ account: { email }, classes: [{ name: "الصفّ التاسع", code, members: [] }] });

  await page.getByText(words("account.delete"), { exact: true }).click();
  const sure = page.getByRole("checkbox");
  await sure.evaluate((box: HTMLInputElement) => box.removeAttribute("required"));
  await page.getByRole("button", { name: words("account.deleteNow") }).click();
  await expect(page.getByText(words("account.deleteMissing"))).toBeVisible();
  await sure.check();
  await page.getByRole("button", { name: words("account.deleteNow") }).click();
  await expect(page.getByText(words("account.deleted"))).toBeVisible();
  await isSignedOut(page);
  expect((await page.request.get(path, { maxRedirects: 0 })).status()).toBe(307);
  await page.goto(`/join/${code}`);
  await page.getByRole("button", { name: words("join.submit") }).click();
  await expect(page.getByText(words("join.wrong"))).toBeVisible();
});

import { expect, type Page } from "playwright/test";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

/** A finished attempt with nothing answered: enough to share. Gives the number of its questions. */
async function finish(page: Page, baseURL: string): Promise<number> {
  const { path, questions } = await startAttempt(page, baseURL, { set: "timeline" });
  await page.goto(`${path}?question=end`);
  await page.getByRole("button", { name: words("attempt.finish") }).click();
  await expect(page.getByRole("heading", { name: words("share.title") })).toBeVisible();
  return questions.length;
}

test("makes a page with the result in words, its card and the same questions", async ({ page, baseURL, browser }) => {
  const total = await finish(page, baseURL ?? "");
  await page.getByLabel(words("share.name")).fill("رنا");
  await page.getByRole("button", { name: words("share.create") }).click();
  await expect(page).toHaveURL(/\/r\/[\w-]{22}$/);
  const visitor = await browser.newPage();
  const response = await visitor.goto(page.url());
  expect(response?.status()).toBe(200);
  const result = words("result.plain", { correct: 0, total });
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(result);
  await expect(visitor.getByText("رنا")).toBeVisible();
  await expect(visitor.getByRole("img", { name: new RegExp(result) })).toBeVisible();
  await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(visitor.locator('meta[property="og:image"]')).toHaveAttribute("content", /\/wide\.png\?v=1$/);
  await expect(visitor.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
  await expect(visitor.getByRole("button", { name: words("share.delete") })).toHaveCount(0);
  await visitor.getByRole("button", { name: words("share.start") }).click();
  await expect(visitor.getByText(words("attempt.position", { number: 1, total }))).toBeVisible();
  await visitor.close();
});

test("is gone for everyone once its owner deletes it, without a script too", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await finish(page, baseURL ?? "");
  await page.getByRole("button", { name: words("share.create") }).click();
  const address = page.url();
  const card = (await page.locator("img.thumb").getAttribute("src")) ?? "";
  expect((await page.request.get(card)).headers()["content-type"]).toBe("image/png");
  await page.getByRole("button", { name: words("share.delete") }).click();
  await expect(page.getByText(words("share.deleted"))).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
  expect((await page.request.get(card)).status()).toBe(404);
  await page.context().close();
});

test("refuses a name that no card holds, and keeps it", async ({ page, baseURL }) => {
  await finish(page, baseURL ?? "");
  const field = page.getByLabel(words("share.name"));
  await field.evaluate((input: HTMLInputElement) => input.removeAttribute("maxlength"));
  await field.fill("اسم طويل جدا لا تتسع له أي بطاقة");
  await page.getByRole("button", { name: words("share.create") }).click();
  await expect(page.getByText(words("share.nameRefused"))).toBeVisible();
  await expect(field).toHaveValue("اسم طويل جدا لا تتسع له أي بطاقة");
});

import { expect, type Page } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { wordsOf } from "./words";

const dayMs = 86_400_000;
const dayBefore = (count: number) => new Date(Date.now() - count * dayMs).toISOString().slice(0, 10);
const today = () => dayBefore(0);

/** Answers the first question of today, which is on the page, and gives the address of the attempt. */
async function begin(page: Page, path: string, locale: "ar" | "en"): Promise<string> {
  await page.goto(localPath(locale, path));
  await page.locator("form.question .option").first().click();
  await page.getByRole("button", { name: wordsOf(locale)("home.answerAndStart") }).click();
  await expect(page.locator("#verdict")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function finish(page: Page, attempt: string, baseURL: string): Promise<void> {
  const id = attempt.split("/").at(-1);
  const headers = { origin: new URL(baseURL).origin };
  expect((await page.request.post(`/api/v1/attempts/${id}/finish`, { headers })).status()).toBe(200);
}

for (const locale of localeTags.filter((each) => isTurnOf(each, 1))) {
  const words = wordsOf(locale);

  test(`starts today's one scored attempt by its first answer, and comes back to it, ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await withoutScripts(browser, baseURL ?? "");
    const attempt = await begin(page, "/", locale);
    await page.goto(localPath(locale, "/"));
    await expect(page.getByText(words("daily.answered", { answered: 1, total: 5 }))).toBeVisible();
    await page.getByRole("link", { name: words("daily.resume") }).click();
    expect(new URL(page.url()).pathname).toBe(attempt);
    await finish(page, attempt, baseURL ?? "");
    await page.goto(localPath(locale, "/daily"));
    await expect(page.getByRole("heading", { name: words("daily.done") })).toBeVisible();
    await page.getByRole("link", { name: words("daily.toResult") }).click();
    expect(new URL(page.url()).pathname).toBe(attempt);
    await page.context().close();
  });
}

const words = wordsOf("ar");

test("asks two strangers the same five questions, and each of them once for a score", async ({ browser, baseURL }) => {
  const ids = [];
  for (const _ of [1, 2]) {
    const page = await withoutScripts(browser, baseURL ?? "");
    const attempt = await begin(page, "/daily", "ar");
    const asked = await (await page.request.get(`/api/v1${attempt}`)).json();
    expect(asked.attempt).toMatchObject({ dailyOn: today(), set: "daily" });
    ids.push(asked.attempt.questions.map((question: { id: string }) => question.id));
    const again = await page.request.post(`/daily/${today()}/start`, {
      form: { scored: "yes" },
      headers: { origin: new URL(baseURL ?? "").origin },
      maxRedirects: 0,
    });
    expect(again.headers().location).toBe(attempt);
    await page.context().close();
  }
  expect(ids[0]).toHaveLength(5);
  expect(ids[0]).toEqual(ids[1]);
});

test("keeps earlier days open for practice that counts for nothing", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await page.goto("/daily");
  await page.locator(".days a").first().click();
  await expect(page).toHaveURL(new RegExp(`/daily/${dayBefore(1)}$`));
  await expect(page.getByText(words("daily.practiceLede"))).toBeVisible();
  await page.getByRole("button", { name: words("daily.practice") }).click();
  await expect(page.getByText(words("attempt.position", { number: 1, total: 5 }))).toBeVisible();
  const { attempt } = await (await page.request.get(`/api/v1${new URL(page.url()).pathname}`)).json();
  expect(attempt.dailyOn).toBeNull();
  await page.context().close();
});

test("shows no day to come, and leads today's own address to today's page", async ({ page }) => {
  for (const on of [dayBefore(-1), "2026-13-45", "nonsense"])
    expect((await page.request.get(`/daily/${on}`)).status(), on).toBe(404);
  await page.goto(`/en/daily/${today()}`);
  await expect(page).toHaveURL(/\/en\/daily$/);
});

test("starts nothing with an answer meant for a day that is over", async ({ page, baseURL }) => {
  const late = await page.request.post(`/daily/${dayBefore(1)}/start`, {
    form: { scored: "yes", question: "x" },
    headers: { origin: new URL(baseURL ?? "").origin },
    maxRedirects: 0,
  });
  expect(late.headers().location).toBe("/daily?note=over");
  await page.goto("/daily?note=over");
  await expect(page.getByText(words("daily.over"))).toBeVisible();
});

test("shares a day's result with that day's questions in one tap", async ({ page, baseURL, browser }) => {
  const attempt = await begin(page, "/daily", "ar");
  await finish(page, attempt, baseURL ?? "");
  await page.goto(attempt);
  await page.getByRole("button", { name: words("share.create") }).click();
  await expect(page.getByLabel(words("share.text"))).toHaveValue(/^سند اليوم، /);
  const visitor = await browser.newPage();
  await visitor.goto(page.url());
  await visitor.getByRole("button", { name: words("share.startDay") }).click();
  await expect(visitor.getByText(words("attempt.position", { number: 1, total: 5 }))).toBeVisible();
  const theirs = await (await visitor.request.get(`/api/v1${new URL(visitor.url()).pathname}`)).json();
  expect(theirs.attempt.dailyOn).toBe(today());
  await visitor.close();
});

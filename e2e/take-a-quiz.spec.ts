import { expect, type Page } from "playwright/test";
import { type Locale, localeTags, localPath } from "@/i18n/locales";
import { answerSomehow } from "./answer-somehow";
import { openKind, startAttempt, test, withoutScripts } from "./fixtures";
import { isSweep, isTurnOf } from "./pages";
import { wordsOf } from "./words";

const set = "timeline";

/** From the set's page to the result, one answer at a time. Gives the number of questions. */
async function takeQuiz(page: Page, locale: Locale): Promise<number> {
  const words = wordsOf(locale);
  await page.goto(localPath(locale, `/sets/${set}`));
  await page.getByRole("button", { name: words("set.start"), exact: true }).click();
  for (let number = 1; ; number++) {
    await expect(page.getByText(new RegExp(`^${words("attempt.position", { number, total: "\\d+" })}$`))).toBeVisible();
    await answerSomehow(page);
    await page
      .getByRole("button", { name: words("attempt.check"), exact: true })
      .last()
      .click();
    const verdict = page.getByRole("region", { name: words("verdict.aria") });
    await expect(verdict).toBeFocused();
    await expect(verdict.locator("strong")).not.toBeEmpty();
    await expect(page.getByRole("heading", { name: words("evidence.title") })).toBeVisible();
    const next = page.getByRole("link", { name: words("attempt.next") });
    if (await next.count()) await next.click();
    else {
      await page.getByRole("button", { name: words("attempt.finish") }).click();
      return number;
    }
  }
}

async function expectResult(page: Page, locale: Locale, total: number) {
  const words = wordsOf(locale);
  const heading = page.getByRole("heading", { level: 1 });
  const line = (await heading.textContent()) ?? "";
  const all = Array.from({ length: total + 1 }, (_, correct) => words("result.line", { correct, total }));
  expect(all).toContain(line);
  const strands = page.getByRole("list", { name: words("result.strands") }).getByRole("listitem");
  await expect(strands).toHaveCount(total);
  await expect(page.locator(".review > li")).toHaveCount(total);
}

// By turns: one language goes with scripts, the other without.
for (const locale of localeTags.filter((_, at) => isSweep || at === 0)) {
  test(`leads from a set to a result with evidence after every answer, in ${locale}`, async ({ page }) => {
    await expectResult(page, locale, await takeQuiz(page, locale));
  });
}

for (const locale of localeTags.filter((_, at) => isSweep || at > 0)) {
  test(`leads to the same result without a script, in ${locale}`, async ({ browser, baseURL }) => {
    const page = await withoutScripts(browser, baseURL ?? "");
    await expectResult(page, locale, await takeQuiz(page, locale));
    await page.context().close();
  });
}

for (const locale of localeTags.filter((each) => isTurnOf(each, 0))) {
  test(`starts today's quiz from the home page with an answer, in ${locale}`, async ({ page }) => {
    const words = wordsOf(locale);
    await page.goto(localPath(locale, "/"));
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: words("home.answerAndStart") }).click();
    await expect(page.getByRole("region", { name: words("verdict.aria") })).toBeFocused();
    await expect(page).toHaveURL(/\/attempts\/[\w-]{22}\?question=/);
  });
}

test("goes back to the question as it was marked, and forward again", async ({ page }) => {
  const words = wordsOf("ar");
  await page.goto(`/sets/${set}`);
  await page.getByRole("button", { name: words("set.start"), exact: true }).click();
  await expect(page.locator("form.question")).toBeVisible();
  await answerSomehow(page);
  await page
    .getByRole("button", { name: words("attempt.check"), exact: true })
    .last()
    .click();
  await expect(page.locator("#verdict")).toBeVisible();
  await page.getByRole("link", { name: words("attempt.next") }).click();
  await expect(page.locator("form.question")).toBeVisible();
  for (let steps = 0; steps < 2; steps++) {
    await page.goBack();
    await expect(page.locator("#verdict")).toBeVisible();
    await expect(page.locator("form.question")).toHaveCount(0);
  }
  await page.goForward();
  await page.goForward();
  await expect(page.locator("form.question")).toBeVisible();
});

test("completes the sentence of a cloze once it is marked", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "cloze");
  await expect(page.locator(".blank--filled")).toHaveCount(0);
  await answerSomehow(page);
  await page.locator(".actions .btn--main").click();
  const key = (await page.locator(".verdict__true strong").textContent()) ?? "";
  await expect(page.locator("h1 .blank--filled")).toHaveText(key);
});

test("resumes where the learner left, with what was answered", async ({ page, baseURL }) => {
  const words = wordsOf("ar");
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set });
  const total = questions.length;
  await page.goto(path);
  await answerSomehow(page);
  await page
    .getByRole("button", { name: words("attempt.check"), exact: true })
    .last()
    .click();
  await expect(page.locator("#verdict")).toBeVisible();
  await page.goto(`/sets/${set}`);
  await expect(page.getByText(words("set.answered", { answered: 1, total }))).toBeVisible();
  await page.getByRole("link", { name: words("set.resume", { number: 2 }) }).click();
  await expect(page.getByText(words("attempt.position", { number: 2, total }))).toBeVisible();
});

test("keeps the first answer when another tab sends a second", async ({ page, baseURL }) => {
  const words = wordsOf("ar");
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "numbers" });
  const question = questions.find(({ kind }) => kind === "true-false") ?? questions[0];
  await page.goto(`${path}?question=${question?.id}`);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: words("attempt.check"), exact: true }).click();
  await expect(page.locator("#verdict")).toBeVisible();
  await other.getByRole("radio").last().check();
  await other.getByRole("button", { name: words("attempt.check"), exact: true }).click();
  await expect(other.getByText(words("attempt.stale"))).toBeVisible();
  await expect(other.locator("#verdict")).toBeVisible();
});

test("shows nobody an attempt that is not theirs", async ({ page, baseURL, browser }) => {
  const { path } = await startAttempt(page, baseURL ?? "", { set });
  const stranger = await browser.newPage();
  const response = await stranger.goto(`${baseURL}${path}`);
  expect(response?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { name: wordsOf("ar")("notFound.title") })).toBeVisible();
  await stranger.close();
});

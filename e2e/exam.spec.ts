import { expect } from "playwright/test";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

test("holds feedback back until the exam is finished", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "timeline", mode: "exam" });
  await page.goto(path);
  for (const [index] of questions.entries()) {
    const number = index + 1;
    await expect(page.getByText(words("attempt.position", { number, total: questions.length }))).toBeVisible();
    await answerSomehow(page);
    await page
      .getByRole("button", { name: words("attempt.save"), exact: true })
      .last()
      .click();
    await expect(page.locator("#verdict")).toHaveCount(0);
  }
  await expect(page.getByText(words("attempt.allAnswered"))).toBeVisible();
  await page.getByRole("button", { name: words("attempt.finish") }).click();
  await expect(page.getByRole("heading", { name: words("result.review") })).toBeVisible();
  const first = page.locator(".review > li > details").first();
  if ((await first.getAttribute("open")) === null) await first.locator("> summary").click();
  await page
    .getByRole("link", { name: words("result.fullEvidence") })
    .first()
    .click();
  await expect(page.locator("#verdict")).toBeVisible();
  await page.context().close();
});

test("shows a saved answer again and lets it be changed", async ({ page, baseURL }) => {
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "numbers", mode: "exam" });
  const question = questions.find(({ kind }) => kind === "true-false");
  const address = `${path}?question=${question?.id}`;
  for (const chosen of [0, 1]) {
    await page.goto(address);
    await page.getByRole("radio").nth(chosen).check();
    await page.getByRole("button", { name: words("attempt.save") }).click();
    await page.waitForURL((url) => !url.search.includes(question?.id ?? "-"));
    await page.goto(address);
    await expect(page.getByRole("radio").nth(chosen)).toBeChecked();
  }
});

test("names what has no answer before the end", async ({ page, baseURL }) => {
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "timeline", mode: "exam" });
  await page.goto(`${path}?question=end`);
  await expect(page.getByText(words("attempt.left", { count: questions.length }))).toBeVisible();
  await page.locator(".review__link").nth(2).click();
  await expect(page.getByText(words("attempt.position", { number: 3, total: questions.length }))).toBeVisible();
});

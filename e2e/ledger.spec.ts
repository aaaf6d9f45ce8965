import { expect } from "playwright/test";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

test("sets the sides of a conflict beside each other, and says how it is treated", async ({ page }) => {
  // Never asked, so that no exam of another journey holds it back.
  await page.goto("/facts/004-members-joc");
  const conflict = page.locator(".fork").first();
  expect(await conflict.locator("article").count()).toBeGreaterThan(1);
  await expect(conflict).toContainText(words("facts.treatment"));
});

test("filters without a script, says how many each choice leaves, and forgets a filter at a tap", async ({
  browser,
  baseURL,
}) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await page.goto("/facts");
  await page.getByRole("searchbox", { name: words("facts.search") }).fill("قياده العمليات");
  await page.getByLabel(words("facts.filter.source")).selectOption("004_6b99b92fd73bce01");
  await page.getByRole("button", { name: words("facts.submit") }).click();
  await expect(page).toHaveURL(/\/facts\?q=[^&]+&source=004_6b99b92fd73bce01$/);
  const facts = page.locator(".factlist > .fact");
  await expect(facts.filter({ hasText: "قيادة العمليات" }).filter({ hasText: "70 دولة" })).toHaveCount(1);
  const chosen = page.getByLabel(words("facts.filter.source")).locator("option:checked");
  expect(await chosen.textContent()).toContain(`(${await facts.count()})`);
  await page.getByRole("searchbox").fill("ككككك");
  await page.getByRole("button", { name: words("facts.submit") }).click();
  await expect(page.getByRole("heading", { name: words("facts.empty") })).toBeVisible();
  await page.getByRole("link", { name: words("facts.filter.words", { words: "ككككك" }) }).click();
  await expect(page).toHaveURL(/\/facts\?source=004_6b99b92fd73bce01$/);
  await page.context().close();
});

test("draws a mark for each number, and compares the documents that are chosen", async ({ page }) => {
  await page.goto("/facts/size");
  await expect(page.locator(".timechart .timechart__mark")).toHaveCount(await page.locator("tbody tr").count());
  await page.goto("/facts/compare?source=000_cec7e117016c6e9c&source=003_d2394f7e8d562352");
  await expect(page.locator("thead th")).toHaveCount(4);
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});

test("is reached from the evidence of an answer, at the fact itself", async ({ page, baseURL }) => {
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "all-five", seed: 1 });
  for (const question of questions) {
    await page.goto(`${path}?question=${question.id}`);
    await answerSomehow(page);
    await page.locator(".actions .btn--main").click();
    await expect(page.locator("#verdict")).toBeVisible();
    const link = page.getByRole("link", { name: words("evidence.ledger") }).first();
    if (!(await link.count())) continue;
    await link.click();
    await expect(page).toHaveURL(/\/facts\/\d{3}-/);
    await expect(page.getByRole("heading", { name: words("facts.detail.references") })).toBeVisible();
    return;
  }
  throw new Error("no question of the set has a conflict");
});

import { expect } from "playwright/test";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

test("sets the sides of a conflict beside each other, and says how it is treated", async ({ page }) => {
  await page.goto("/facts");
  const conflict = page.locator(".fork").first();
  expect(await conflict.locator("article").count()).toBeGreaterThan(1);
  await expect(conflict).toContainText(words("facts.treatment"));
});

test("finds facts by a word in any spelling, and says when there are none", async ({ page }) => {
  await page.goto("/facts");
  const field = page.getByRole("searchbox", { name: words("facts.search") });
  await field.fill("الاردن");
  await page.getByRole("button", { name: words("facts.submit") }).click();
  await expect(page.locator(".fact").first()).toContainText("الأردن");
  await field.fill("ككككك");
  await page.getByRole("button", { name: words("facts.submit") }).click();
  await expect(page.getByRole("heading", { name: words("facts.empty") })).toBeVisible();
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
    const fact = new URL(page.url()).searchParams.get("fact");
    await expect(page.locator(`[id="${fact}"]`)).toBeVisible();
    return;
  }
  throw new Error("no question of the set has a conflict");
});

import { expect, type Page } from "playwright/test";
import { startKind, test } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

/** Holds every script back until the given function is called: what a cheap phone on a slow line sees. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js*", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test("keeps a choice made before the scripts arrive, and stores it", async ({ page, baseURL }) => {
  const address = await startKind(page, baseURL ?? "", "single-choice");
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  const radio = page.getByRole("radio").nth(1);
  await radio.check();
  const chosen = await radio.inputValue();
  release();
  await page.waitForLoadState("networkidle");
  await expect(radio).toBeChecked();
  await page.getByRole("button", { name: words("attempt.check"), exact: true }).click();
  await expect(page.locator("#verdict")).toBeVisible();
  const [, id = "", question = ""] = /attempts\/([\w-]{22})\?question=(\w+)/.exec(page.url()) ?? [];
  const { attempt } = await (await page.request.get(`/api/v1/attempts/${id}`)).json();
  expect(attempt.answers[question]).toBe(chosen);
});

test("moves an entry by its button before the scripts arrive", async ({ page, baseURL }) => {
  const address = await startKind(page, baseURL ?? "", "ordering");
  const release = await holdScripts(page);
  await page.goto(address, { waitUntil: "commit" });
  const entries = page.locator(".order__text");
  await expect(entries.first()).toBeVisible();
  const [first = "", second = ""] = await entries.allTextContents();
  await page.locator("button[name=down]").first().click({ noWaitAfter: true });
  await expect(entries.first()).toHaveText(second);
  await expect(entries.nth(1)).toHaveText(first);
  release();
});

import { expect, type Page } from "playwright/test";
import { openKind, test } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

/** Presses Tab until the wanted element has the focus; gives up after a screenful of controls. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.locator(selector).evaluateAll((found) => found.some((one) => one === document.activeElement)))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${selector}`);
}

test("leads past the masthead with the skip link", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words("frame.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});

test("answers a choice and goes on by keyboard alone", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "single-choice");
  await tabTo(page, "input[type=radio]");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.locator("#verdict")).toBeFocused();
  await tabTo(page, ".actions .btn--main");
  await page.keyboard.press("Enter");
  await expect(page.locator("#verdict")).toHaveCount(0);
});

test("orders by keyboard alone", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "ordering");
  await page.waitForLoadState("networkidle");
  const first = (await page.locator(".order__text").first().textContent()) ?? "";
  await tabTo(page, "button[name=down]");
  await page.keyboard.press("Enter");
  await expect(page.locator(".order > li").nth(1)).toContainText(first);
  await expect(page.locator(".order > li").nth(1).locator("button[name=down]")).toBeFocused();
});

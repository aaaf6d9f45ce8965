import { expect } from "playwright/test";
import { openKind, test } from "./fixtures";
import { tabTo } from "./tab-to";
import { wordsOf } from "./words";

const words = wordsOf("ar");

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

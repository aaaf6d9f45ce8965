import { expect, type Page } from "playwright/test";
import { openKind, test, withoutScripts } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");
const entries = (page: Page) => page.locator(".order__text");

/** Moves the second entry up and gives both orders. */
async function moveSecondUp(page: Page) {
  const before = await entries(page).allTextContents();
  const item = before[1] ?? "";
  await page.getByRole("button", { name: words("kinds.ordering.up", { item }), exact: true }).click();
  const moved = words("kinds.ordering.moved", { item, place: 1, total: before.length });
  await expect(page.getByRole("status").filter({ hasText: moved })).toBeAttached();
  return { before, after: await entries(page).allTextContents() };
}

const swapped = ([first, second, ...rest]: string[]) => [second, first, ...rest];

test("moves an entry at once, says where it is and keeps the focus on it", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "ordering");
  await page.waitForLoadState("networkidle");
  const { before, after } = await moveSecondUp(page);
  expect(after).toEqual(swapped(before));
  const item = before[1] ?? "";
  await expect(page.getByRole("button", { name: words("kinds.ordering.down", { item }), exact: true })).toBeFocused();
  await page.getByRole("button", { name: words("attempt.check"), exact: true }).click();
  await expect(page.locator("#verdict")).toBeFocused();
  await expect(page.locator(".order--marked > li").first()).toContainText(item);
});

test("drags an entry by its handle, and says where it landed", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "ordering");
  await page.waitForLoadState("networkidle");
  const before = await entries(page).allTextContents();
  const last = await page.locator(".order > li").last().boundingBox();
  await page.locator(".order__grip").first().hover();
  await page.mouse.down();
  await page.mouse.move((last?.x ?? 0) + 20, (last?.y ?? 0) + (last?.height ?? 0) - 2, { steps: 8 });
  await page.mouse.up();
  const [first = "", ...rest] = before;
  expect(await entries(page).allTextContents()).toEqual([...rest, first]);
  const said = words("kinds.ordering.moved", { item: first, place: before.length, total: before.length });
  await expect(page.getByRole("status").filter({ hasText: said })).toBeAttached();
});

test("moves an entry without a script, and checks on Enter", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await openKind(page, baseURL ?? "", "ordering");
  const { before, after } = await moveSecondUp(page);
  expect(after).toEqual(swapped(before));
  await page.getByRole("button", { name: words("attempt.check"), exact: true }).click();
  await expect(page.locator("#verdict")).toBeVisible();
  await expect(page.locator(".order--marked > li").first()).toContainText(before[1] ?? "");
  await page.context().close();
});

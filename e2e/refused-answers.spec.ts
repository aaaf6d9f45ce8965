import { expect } from "playwright/test";
import { openKind, test, withoutScripts } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");
const check = words("attempt.check");

test("asks for a choice beside the question when nothing is chosen", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "single-choice");
  await page.getByRole("button", { name: check }).click();
  const problem = page.getByText(words("incomplete.choice"));
  await expect(problem).toBeVisible();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: check }).click();
  await expect(page.locator("#verdict")).toBeFocused();
});

test("keeps what was typed when a date cannot be read, without a script", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await openKind(page, baseURL ?? "", "date-entry");
  const year = page.getByRole("textbox", { name: words("kinds.date-entry.yearLabel") });
  const month = page.getByRole("combobox", { name: words("kinds.date-entry.monthLabel") });
  if (await month.count()) await month.selectOption("08");
  await year.fill("214");
  await page.getByRole("button", { name: check }).click();
  await expect(year).toHaveValue("214");
  await expect(year).toHaveAttribute("aria-invalid", "true");
  if (await month.count()) await expect(month).toHaveValue("08");
  await page.context().close();
});

test("keeps a number that cannot be read and says how to write one", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "numeric-entry");
  const field = page.getByRole("textbox", { name: words("kinds.numeric-entry.label") });
  await field.fill("كثير");
  await page.getByRole("button", { name: check }).click();
  await expect(page.getByText(words("incomplete.number"))).toBeVisible();
  await expect(field).toHaveValue("كثير");
});

test("takes a number in Arabic digits", async ({ page, baseURL }) => {
  await openKind(page, baseURL ?? "", "numeric-entry");
  await page.getByRole("textbox", { name: words("kinds.numeric-entry.label") }).fill("١٢٬٣٤٥");
  await page.getByRole("button", { name: check }).click();
  await expect(page.locator("#verdict")).toBeFocused();
  await expect(page.locator(".option bdi").first()).toContainText("12,345");
});

import { expect } from "playwright/test";
import { test, withoutScripts } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

test("keeps the chosen theme on every page, without a script", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await page.goto("/facts?topic=numbers");
  await page.getByRole("button", { name: words("frame.themeDark") }).click();
  await expect(page).toHaveURL(/\/facts\?topic=numbers$/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: words("frame.themeLight") }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.context().close();
});

test("sends no reader to another site after choosing a theme", async ({ page, baseURL }) => {
  for (const back of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const response = await page.request.post("/theme", {
      form: { theme: "dark", back },
      headers: { origin: new URL(baseURL ?? "").origin },
      maxRedirects: 0,
    });
    expect([response.status(), response.headers().location]).toEqual([303, "/"]);
  }
});

test("changes the language in place, mirrored", async ({ page }) => {
  await page.goto("/sets/timeline");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/sets\/timeline$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/(?<!en)\/sets\/timeline$/);
});

test("refuses a form that another site posts", async ({ page }) => {
  for (const path of ["/attempts", "/theme"]) {
    const response = await page.request.post(path, {
      form: { set: "timeline", theme: "dark" },
      headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(403);
  }
});

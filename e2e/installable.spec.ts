import { expect } from "playwright/test";
import { locales, localeTags, localPath } from "@/i18n/locales";
import { test } from "./fixtures";
import { isTurnOf } from "./pages";

for (const locale of localeTags.filter((each) => isTurnOf(each, 0))) {
  test(`can be installed, in ${locale}`, async ({ page, baseURL }) => {
    await page.goto(localPath(locale, "/"));
    const address = await page.locator("link[rel=manifest]").getAttribute("href");
    const response = await page.request.get(address ?? "");
    expect(response.headers()["content-type"]).toContain("application/manifest+json");
    const manifest = await response.json();
    expect([manifest.lang, manifest.dir, manifest.display, manifest.scope]).toEqual([
      locale,
      locales[locale].dir,
      "standalone",
      "/",
    ]);
    expect((await page.request.get(manifest.start_url)).status()).toBe(200);
    const devtools = await page.context().newCDPSession(page);
    const { errors } = await devtools.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(new URL(manifest.start_url, baseURL).pathname).toBe(localPath(locale, "/"));
  });
}

test("draws every icon in the size it is named by, for a mask and for a phone's home screen too", async ({ page }) => {
  await page.goto("/");
  const { icons } = await (await page.request.get("/manifest")).json();
  expect(icons.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable");
  const apple = await page.locator("link[rel=apple-touch-icon]").getAttribute("href");
  for (const { src, sizes } of [...icons, { src: apple, sizes: "180x180" }]) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      return `${picture.width}x${picture.height}`;
    }, src);
    expect([src, size]).toEqual([src, sizes]);
  }
});

test("serves the worker so that each build replaces the last", async ({ page }) => {
  const response = await page.request.get("/sw.js?build=another");
  expect(response.headers()["content-type"]).toMatch(/javascript/);
  expect(response.headers()["cache-control"]).toContain("no-cache");
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.evaluate(() => caches.open("shell-of-an-old-build").then(() => undefined));
  await page.evaluate(() => navigator.serviceWorker.register("/sw.js?build=another").then(() => undefined));
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["shell-another"]);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

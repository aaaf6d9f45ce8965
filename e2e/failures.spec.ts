import { expect } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { wordsOf } from "./words";

for (const locale of localeTags.filter((each) => isTurnOf(each, 1))) {
  test(`says without a script that there is no such page, in ${locale}`, async ({ browser, baseURL }) => {
    const page = await withoutScripts(browser, baseURL ?? "");
    const words = wordsOf(locale);
    for (const path of ["/nowhere", "/sets/none", "/attempts/nobodys-attempt-of-22", "/r/none"]) {
      const response = await page.goto(localPath(locale, path));
      expect(response?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("notFound.title"));
      await expect(page).toHaveTitle(words("app.titled", { title: words("notFound.title") }));
    }
    await page.getByRole("link", { name: words("notFound.home"), exact: true }).click();
    await expect(page).toHaveURL(localPath(locale, "/"));
    await page.context().close();
  });
}

for (const locale of localeTags) {
  test(`tells programs too that the service is away, in ${locale}`, async ({ request }) => {
    const address = localPath(locale, "/problems/unavailable");
    const failed = await request.get(`${address}?back=/me`);
    expect([failed.status(), failed.headers()["retry-after"]]).toEqual([503, "2"]);
    expect((await request.get(address)).status()).toBe(200);
  });
}

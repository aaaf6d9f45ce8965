import { expect, type Page } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { answerSomehow, startAttempt, test } from "./fixtures";
import { openPages } from "./pages";

const widths = [320, 360];

async function expectNoSidewaysScroll(page: Page) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** Links within a text apart, every control is at least 44 px high. */
async function expectRoomForThumbs(page: Page) {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, .input, label.option, nav a, .btn")]
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !element.closest(".sr"))
      .map((element) => ({ html: element.outerHTML.slice(0, 120), height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44),
  );
  expect(small).toEqual([]);
}

for (const locale of localeTags) {
  test(`no page scrolls sideways on a phone, in ${locale}`, async ({ page }) => {
    for (const path of [...openPages, "/gallery"]) {
      await page.goto(localPath(locale, path));
      await expectNoSidewaysScroll(page);
      await expectRoomForThumbs(page);
    }
  });

  test(`no step of an attempt scrolls sideways on a phone, in ${locale}`, async ({ page, baseURL }) => {
    const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "all-five", locale });
    for (const question of questions) {
      await page.goto(`${path}?question=${question.id}`);
      await expectNoSidewaysScroll(page);
      await answerSomehow(page);
      await page.locator(".actions .btn--main").click();
      await expect(page.locator("#verdict")).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
    await page.goto(`${path}?question=end`);
    await page.locator("form[action$='/finish'] button").click();
    await expect(page.locator(".strands")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectRoomForThumbs(page);
  });
}

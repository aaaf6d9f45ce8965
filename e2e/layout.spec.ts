import { expect } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test } from "./fixtures";
import { isTurnOf } from "./pages";
import { expectNoSidewaysScroll, expectRoomForLargeText, expectRoomForThumbs } from "./room";

// Open pages are looked at for room where they are looked at for barriers.
test("the gallery does not scroll sideways on a phone", async ({ page }) => {
  for (const locale of localeTags.filter((each) => isTurnOf(each, 0))) {
    await page.goto(localPath(locale, "/gallery"));
    await expectNoSidewaysScroll(page);
    await expectRoomForThumbs(page);
  }
});

for (const locale of localeTags) {
  test(`no step of an attempt scrolls sideways on a phone, nor overflows at twice the text size, in ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "all-five", locale });
    for (const question of questions.filter((_, at) => isTurnOf(locale, at))) {
      await page.goto(`${path}?question=${question.id}`);
      await expectNoSidewaysScroll(page);
      await expectRoomForLargeText(page);
      await answerSomehow(page);
      await page.locator(".actions .btn--main").click();
      await expect(page.locator("#verdict")).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectRoomForLargeText(page);
    }
    await page.goto(`${path}?question=end`);
    await page.locator("form[action$='/finish'] button").click();
    await expect(page.locator(".strands")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectRoomForThumbs(page);
    await expectRoomForLargeText(page);
  });
}

import { expect, type Page } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { answerSomehow } from "./answer-somehow";
import { expectNoBarrierAnywhere, lookAt, screens, themes } from "./barriers";
import { startAttempt, test } from "./fixtures";
import { galleryKinds, isSweep, isTurnOf, openPages } from "./pages";
import { expectNoSidewaysScroll, expectRoomForLargeText, expectRoomForThumbs } from "./room";

for (const locale of localeTags) {
  test(`no page has a barrier or scrolls sideways, and each has room for thumbs and large text, in ${locale}`, async ({
    page,
  }) => {
    test.slow();
    for (const path of openPages.filter((_, at) => isTurnOf(locale, at))) {
      await page.goto(localPath(locale, path));
      await expectNoBarrierAnywhere(page, locale);
      await expectNoSidewaysScroll(page);
      await expectRoomForThumbs(page);
      await expectRoomForLargeText(page);
    }
  });

  test(`an attempt has no barrier from question to result, in ${locale}`, async ({ page, baseURL }) => {
    let steps = 0;
    const look = async () => {
      if (isTurnOf(locale, steps++)) await expectNoBarrierAnywhere(page, locale);
    };
    const { path } = await startAttempt(page, baseURL ?? "", { set: "timeline", locale });
    await page.goto(path);
    await look();
    await answerSomehow(page);
    await page.locator(".actions .btn--main").click();
    await expect(page.locator("#verdict")).toBeVisible();
    await look();
    await page.goto(`${path}?question=end`);
    await look();
    await page.locator("form[action$='/finish'] button").click();
    await expect(page.locator(".strands")).toBeVisible();
    await look();
    await page.locator("form[action$='/share'] button").click();
    await expect(page.locator("img.thumb")).toBeVisible();
    await look();
  });
}

// A browser's context costs as much as looking at a kind: several are looked at in one.
const atOnce = 4;
const first = galleryKinds.filter((_, at) => at % atOnce === 0);
for (const kinds of first.map((kind) => galleryKinds.slice(galleryKinds.indexOf(kind)).slice(0, atOnce))) {
  test(`${kinds.join(", ")} have no barrier in any state`, async ({ page }) => {
    test.slow();
    for (const kind of kinds) await lookAtStates(page, kind);
  });
}

async function lookAtStates(page: Page, kind: (typeof galleryKinds)[number]) {
  await page.goto(`/gallery?kind=${kind}`);
  // What is taken out before React knows it would be put back.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-sample]")].every((each) =>
      Object.keys(each).some((key) => key.startsWith("__reactFiber$")),
    ),
  );
  const samples = await page.evaluateHandle(() => [...document.querySelectorAll("[data-sample]")]);
  const count = await samples.evaluate((all) => all.length);
  expect(count).toBeGreaterThan(1);
  const step = isSweep ? 1 : 2;
  for (let at = 0; at < count; at += step) {
    // Alone, as on its own page: two samples of one question have the same ids.
    await samples.evaluate(
      (all, [kind, at]) => {
        for (const each of all) each.remove();
        document.querySelector(`section[aria-labelledby="${kind}"]`)?.append(all[at] ?? "");
      },
      [kind, at] as const,
    );
    await expect(page.locator("[data-sample]")).toHaveAttribute("data-sample", `${at}`);
    // Each kind has enough states for both screens and both themes to come up.
    const turn = at / step;
    await lookAt(page, screens[turn % 2] ?? screens[0], themes[Math.floor(turn / 2) % 2] ?? "light");
  }
}

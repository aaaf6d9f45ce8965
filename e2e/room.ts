import { expect, type Page } from "playwright/test";

const widths = [320, 360];

export async function expectNoSidewaysScroll(page: Page) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** Links within a text apart, every control is at least 44 px high. */
export async function expectRoomForThumbs(page: Page) {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, .input, label.option, nav a, .btn")]
      .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !element.closest(".sr"))
      .map((element) => ({ html: element.outerHTML.slice(0, 120), height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44),
  );
  expect(small).toEqual([]);
}

/** Nothing sticks out of the page sideways at twice the text size on a phone; afterwards the text is as it was. */
export async function expectRoomForLargeText(page: Page) {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync(":root:root { font-size: 200%; }");
    document.adoptedStyleSheets.push(large);
  });
  const outside = await page.evaluate(() => [
    document.documentElement.scrollWidth - innerWidth,
    ...[...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && !element.closest(".sr, .skip, svg"))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  ]);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  expect(outside, `${page.url()} with large text`).toEqual([0]);
}

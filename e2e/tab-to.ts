import { expect, type Page } from "playwright/test";
import { isSweep } from "./pages";

/** Tabs on until something that fits has the focus, which it may have already. */
export async function tabTo(page: Page, selector: string, most = 60) {
  for (let pressed = 0; pressed <= most; pressed++) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${selector}`);
}

/** The same from a few controls before it: a review has hundreds, and one journey in a run goes through all of them. */
export async function tabToFromNear(page: Page, selector: string) {
  if (isSweep) return tabTo(page, selector, 400);
  // A page that has just come gives the focus back to where it was, at times after it was set here.
  await expect(async () => {
    await focusBefore(page, selector);
    await tabTo(page, selector);
  }).toPass();
}

/** Sets the focus on the fifth control before the first that fits. */
const focusBefore = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((wanted) => {
      const stops = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
      const open = stops.filter((each) => each === wanted || each.checkVisibility());
      open[Math.max(0, open.indexOf(wanted as HTMLElement) - 5)]?.focus();
    });

import type { Page } from "playwright/test";

/** A picture of the whole page in the folder SANAD_SHOTS, where one is named: to be looked at. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SANAD_SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

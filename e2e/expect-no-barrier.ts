import { readFileSync } from "node:fs";
import type axe from "axe-core";
import { expect, type Page } from "playwright/test";

const axeSource = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/**
 * What axe is to look for. It would read all style sheets for a rule that is not among these. `target-size` aside where a
 * bar at the bottom covers a control until one scrolls: the focus is kept clear of it.
 */
const options: axe.RunOptions = {
  resultTypes: ["violations"],
  preload: { assets: ["media"] },
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: false } },
};

/** In the page itself, which holds no frame of another site; reading axe takes a page longer than looking: it does so once. */
export async function expectNoBarrier(page: Page) {
  // Without its style a page shows what only other screens show.
  await page.waitForLoadState("load");
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, options);
  expect(found, page.url()).toEqual([]);
}

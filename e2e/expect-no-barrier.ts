import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

/** It goes into every page anew: half the bytes are sent, and read there, in half the time. */
const axeSource = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/**
 * In the page itself, which holds no frame of another site: by itself axe opens a second page for its report, and reads
 * all style sheets for a rule that is not among these. `target-size` aside where a bar at the bottom covers a control
 * until one scrolls: the focus is kept clear of it.
 */
export async function expectNoBarrier(page: Page) {
  const { violations } = await new AxeBuilder({ page, axeSource })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], preload: { assets: ["media"] } })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .disableRules(["target-size"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
}

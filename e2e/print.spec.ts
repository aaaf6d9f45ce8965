import { expect, type Page } from "playwright/test";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test } from "./fixtures";

const isShown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) => found.some((element) => element.checkVisibility()));

/** Black on white, nothing to press, in either theme. */
async function expectPaper(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ media: "print", colorScheme });
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect([ink, paper]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    for (const chrome of [".masthead nav", ".masthead__tools", ".tabs", ".footer", ".actions", "button"])
      expect(await isShown(page, chrome), chrome).toBe(false);
  }
  await page.emulateMedia({ media: null, colorScheme: null });
}

test("prints question, evidence, result and ledger as papers to read", async ({ page, baseURL }) => {
  const { path } = await startAttempt(page, baseURL ?? "", { set: "timeline" });
  await page.goto(path);
  await expectPaper(page);
  await answerSomehow(page);
  await page.locator(".actions .btn--main").click();
  await expect(page.locator("#verdict")).toBeVisible();
  await expectPaper(page);
  await page.emulateMedia({ media: "print" });
  expect(await isShown(page, ".evidence .gist, .evidence .meta")).toBe(true);
  await page.emulateMedia({ media: null });
  await page.goto(`${path}/paper`);
  await expectPaper(page);
  await page.goto(`${path}?question=end`);
  await page.locator("form[action$='/finish'] button").click();
  await expect(page.locator(".strands")).toBeVisible();
  await expectPaper(page);
  for (const place of ["/me", "/facts"]) {
    await page.goto(place);
    await expectPaper(page);
  }
});

import { expect } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { wordsOf } from "./words";

for (const locale of localeTags.filter((each) => isTurnOf(each, 1))) {
  test(`takes a report on a marked question and in the review, without a script, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const words = wordsOf(locale);
    const page = await withoutScripts(browser, baseURL ?? "");
    const { path } = await startAttempt(page, baseURL ?? "", { set: "timeline", locale });
    await page.goto(path);
    await answerSomehow(page);
    await page.locator(".actions .btn--main").click();
    await page.getByText(words("report.open")).click();
    await page.getByRole("button", { name: words("report.send") }).click();
    await expect(page.getByText(words("report.choose"))).toBeVisible();
    await page.getByRole("radio", { name: words("report.reasons.two_right") }).check();
    await page.getByRole("button", { name: words("report.send") }).click();
    await expect(page.getByRole("status").filter({ hasText: words("report.thanks") })).toBeVisible();
    await expect(page.locator("#verdict")).toBeVisible();

    await page.goto(`${path}?question=end`);
    await page.getByRole("button", { name: words("attempt.finish") }).click();
    const last = page.locator(".review > li > details").last();
    await last.locator("> summary").click();
    await last.getByText(words("report.open")).click();
    await last.getByRole("radio", { name: words("report.reasons.unclear") }).check();
    await last.getByRole("button", { name: words("report.send") }).click();
    await expect(page.locator(".review").getByText(words("report.thanks"))).toBeVisible();
    await page.context().close();
  });
}

test("offers only the display to complain of while an exam is open", async ({ page, baseURL }) => {
  const words = wordsOf("ar");
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "timeline", mode: "exam" });
  await page.goto(path);
  await page.getByText(words("report.early")).click();
  await expect(page.getByRole("radio", { name: words("report.reasons.wrong_key") })).toHaveCount(0);
  await page.getByRole("button", { name: words("report.send") }).click();
  await expect(page.getByText(words("report.thanks"))).toBeVisible();
  const guess = await page.request.post(localPath("ar", `${path}/reports/${questions[0]?.id}`), {
    form: { reason: "wrong_key" },
    headers: { origin: new URL(baseURL ?? "").origin },
    maxRedirects: 0,
  });
  expect(guess.headers().location).toContain("/problems/attempt-unfinished");
});

import { expect, type Page } from "playwright/test";
import { localeTags } from "@/i18n/locales";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { wordsOf } from "./words";

/** An attempt that was ended with nothing answered: everything is there to be asked again. */
async function finishEmpty(page: Page, baseURL: string, locale: "ar" | "en") {
  const words = wordsOf(locale);
  const { path, questions } = await startAttempt(page, baseURL, { set: "timeline", seed: 3, locale });
  await page.goto(`${path}?question=end`);
  await page.getByRole("button", { name: words("attempt.finish") }).click();
  return { path, questions };
}

for (const locale of localeTags.filter((each) => isTurnOf(each, 0))) {
  test(`asks what was missed again, and not the same way, without a script, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const words = wordsOf(locale);
    const page = await withoutScripts(browser, baseURL ?? "");
    const { path, questions } = await finishEmpty(page, baseURL ?? "", locale);
    const count = questions.length;
    await page.getByRole("button", { name: words("retry.button", { count }) }).click();
    await expect(page.getByText(words("retry.label"), { exact: true })).toBeVisible();
    const id = /attempts\/([\w-]{22})/.exec(page.url())?.[1];
    const { attempt } = await (await page.request.get(`/api/v1/attempts/${id}`)).json();
    expect(path).toContain(attempt.retryOf);
    expect(attempt.questions.length).toBeGreaterThan(0);
    const before = questions.map((question) => JSON.stringify(question));
    for (const question of attempt.questions) expect(before).not.toContain(JSON.stringify(question));
    await page.goto(`${page.url().replace(/\?.*/, "")}?question=end`);
    await page.getByRole("button", { name: words("attempt.finish") }).click();
    await page.getByRole("link", { name: words("retry.first") }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await page.context().close();
  });
}

test("begins one attempt of two taps on one page", async ({ page, baseURL }) => {
  await page.goto("/sets/timeline");
  const once = await page.locator("input[name=once]").first().inputValue();
  const tap = async () => {
    const form = { set: "timeline", mode: "exam", once };
    const headers = { origin: new URL(baseURL ?? "").origin };
    return (await page.request.post("/attempts", { form, headers, maxRedirects: 0 })).headers().location;
  };
  await startAttempt(page, baseURL ?? "", { set: "timeline" }); // a learner by now
  const [first, second] = await Promise.all([tap(), tap()]);
  expect(first).toMatch(/^\/attempts\/[\w-]{22}\?question=/);
  expect(second).toBe(first);
});

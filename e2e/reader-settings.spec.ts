import { expect, type Page } from "playwright/test";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

test("keeps the chosen theme on every page, without a script", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await page.goto("/facts?property=member-count");
  await page.getByRole("button", { name: words("frame.themeDark") }).click();
  await expect(page).toHaveURL(/\/facts\?property=member-count$/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: words("frame.themeLight") }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.context().close();
});

const latin = /[0-9]/;

/** What is read on the page, without the documents' own words, which stay as they were written. */
const readOn = (page: Page) =>
  page.locator("main").evaluate((main: HTMLElement) => {
    const quotes = [...main.querySelectorAll<HTMLElement>("blockquote")];
    return quotes.reduce((read, quote) => read.replace(quote.innerText, ""), main.innerText);
  });

test("writes every number as the reader chose, in Arabic only, without a script", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await page.goto("/facts?property=member-count");
  expect(await readOn(page)).toMatch(latin);
  await page.getByRole("button", { name: words("frame.digitsArabicIndic") }).click();
  await expect(page).toHaveURL(/\/facts\?property=member-count$/);
  expect(await readOn(page)).not.toMatch(latin);
  await page.goto("/en/facts?property=member-count");
  expect(await readOn(page)).not.toMatch(/[\u0660-\u0669]/);
  await page.goto("/facts?property=member-count");
  await page.getByRole("button", { name: words("frame.digitsLatin") }).click();
  expect(await readOn(page)).toMatch(latin);
  await page.context().close();
});

test("shows a whole attempt in Arabic-Indic digits and grades it the same", async ({ page, baseURL }) => {
  await page.context().addCookies([{ name: "digits", value: "arab", url: baseURL ?? "" }]);
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "all-five" });
  for (const question of questions) {
    await page.goto(`${path}?question=${question.id}`);
    expect(await readOn(page), question.kind).not.toMatch(latin);
    await answerSomehow(page);
    await page.locator(".actions .btn--main").click();
    await expect(page.locator("#verdict")).toBeVisible();
    expect(await readOn(page), question.kind).not.toMatch(latin);
  }
  await page.goto(`${path}?question=end`);
  await page.locator("form[action$='/finish'] button").click();
  await expect(page.locator(".strands")).toBeVisible();
  expect(await readOn(page)).not.toMatch(latin);
});

test("counts the time left down in the digits that the reader chose", async ({ page, baseURL }) => {
  await page.context().addCookies([{ name: "digits", value: "arab", url: baseURL ?? "" }]);
  await page.route("**/offline", async (route) => {
    const response = await route.fetch();
    const clock = '<span data-seconds-left="3725" hidden>left <bdi class="num"></bdi></span>';
    await route.fulfill({ response, body: (await response.text()).replace("</main>", `${clock}</main>`) });
  });
  await page.goto("/offline");
  await expect(page.locator("[data-seconds-left]")).toHaveText(/^left \u0660\u0661(:[\u0660-\u0669]{2}){2}$/);
});

test("sends no reader to another site after choosing a theme", async ({ request, baseURL }) => {
  for (const back of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const response = await request.post("/settings", {
      form: { theme: "dark", digits: "arab", back },
      headers: { origin: new URL(baseURL ?? "").origin },
      maxRedirects: 0,
    });
    expect([response.status(), response.headers().location]).toEqual([303, "/"]);
  }
});

test("changes the language in place, mirrored", async ({ page }) => {
  await page.goto("/sets/timeline");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/sets\/timeline$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/(?<!en)\/sets\/timeline$/);
});

test("refuses a form that another site posts", async ({ request }) => {
  for (const path of ["/attempts", "/settings"]) {
    const response = await request.post(path, {
      form: { set: "timeline", theme: "dark" },
      headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(403);
  }
});

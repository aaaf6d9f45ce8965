import { type Browser, expect, type Page } from "playwright/test";
import { type Locale, localeTags, localPath } from "@/i18n/locales";
import { answerSomehow } from "./answer-somehow";
import { expectNoBarrier } from "./expect-no-barrier";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { wordsOf } from "./words";

const words = wordsOf("ar");
const codePattern = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/;

const seed = 2;

/** A finished attempt with one question answered, by requests alone. Gives how many questions it had. */
async function takeQuiz(page: Page, baseURL: string, set: string, locale: Locale = "ar"): Promise<number> {
  const { path, questions } = await startAttempt(page, baseURL, { set, seed, locale });
  const address = `/api/v1/attempts/${path.split("/").at(-1)}`;
  const headers = { origin: new URL(baseURL).origin };
  const { attempt } = await (await page.request.get(address)).json();
  const oneTap = /^(single-choice|who-said-it|find-evidence|numeric-entry)$/;
  const { id, options } = attempt.questions.find(({ kind }: { kind: string }) => oneTap.test(kind));
  const answer = { data: { answer: options?.[0].id ?? 12 }, headers };
  expect((await page.request.put(`${address}/answers/${id}`, answer)).status()).toBe(200);
  expect((await page.request.post(`${address}/finish`, { headers })).status()).toBe(200);
  return questions.length;
}

/** The same as a learner does it, by the page's own forms. */
async function takeQuizByHand(page: Page, baseURL: string, set: string) {
  const { path } = await startAttempt(page, baseURL, { set, seed });
  await page.goto(path);
  await answerSomehow(page);
  await page.locator("form.question .btn--main").click();
  await page.goto(`${path}?question=end`);
  await page.locator("form[action$='/finish'] button").click();
}

/** Asks for a code on the page of one's results and reads it off. */
async function askForCode(page: Page, locale: Locale = "ar"): Promise<string> {
  await page.goto(localPath(locale, "/me"));
  await page.locator("form[action$='/me/code/new'] button").click();
  await expect(page).toHaveURL(/\/me\/code$/);
  return (await page.locator(".recovery bdi").textContent()) ?? "";
}

async function typeCode(page: Page, code: string) {
  await page.goto("/recover");
  await page.getByLabel(words("me.code.name")).fill(code);
  await page.getByRole("button", { name: words("recover.submit") }).click();
}

const attemptLinks = (page: Page) => page.locator(".tries a");
const newDevice = (browser: Browser, baseURL: string) => withoutScripts(browser, baseURL);

test("shows results, carries them to another device and deletes them, without a script", async ({
  browser,
  baseURL,
}) => {
  // Some thirty pages on two devices.
  test.slow();
  const page = await newDevice(browser, baseURL ?? "");
  await takeQuizByHand(page, baseURL ?? "", "timeline");
  const total = await takeQuiz(page, baseURL ?? "", "numbers");
  await page.goto("/me");
  await expect(page.getByRole("img", { name: /مخطّط الدرجات: محاولتان/ })).toBeVisible();
  await page.getByText(words("me.chart.table")).click();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(3);
  await expect(page.getByRole("row").nth(1)).toContainText(String(total));
  await expect(page.getByRole("heading", { name: words("me.topics.title") })).toBeVisible();
  const before = await attemptLinks(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const code = await askForCode(page);
  expect(code).toMatch(codePattern);
  const file = await page.request.get("/me/code/file");
  expect(file.headers()["content-disposition"]).toContain("attachment");
  expect(await file.text()).toContain(code);
  await page.getByRole("button", { name: words("me.code.kept") }).click();
  await page.goto("/me/code");
  await expect(page.getByRole("heading", { name: words("me.code.gone") })).toBeVisible();

  const other = await newDevice(browser, baseURL ?? "");
  await takeQuiz(other, baseURL ?? "", "all-five");
  await typeCode(other, ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")}`);
  await expect(other.getByText(words("recover.done"))).toBeVisible();
  const after = await attemptLinks(other).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(after).toHaveLength(3);
  expect(after).toEqual(expect.arrayContaining(before));

  await other.getByRole("link", { name: words("me.data.erase") }).click();
  await expect(other.getByText(words("me.erase.attempts", { count: 3 }))).toBeVisible();
  const unconfirmed = await other.request.post("/me/delete/confirm", { form: {}, headers: { origin: baseURL ?? "" } });
  expect(unconfirmed.url()).toContain("/me/delete?missing=1");
  await other.getByLabel(words("me.erase.confirm")).check();
  await other.getByRole("button", { name: words("me.erase.submit") }).click();
  await expect(other.getByRole("heading", { name: words("me.erase.done") })).toBeVisible();
  await other.goto("/me");
  await expect(other.getByRole("heading", { name: words("me.empty") })).toBeVisible();
  await page.goto("/me");
  await expect(page.getByRole("heading", { name: words("me.empty") })).toBeVisible();
  expect((await page.goto(before[0] ?? ""))?.status()).toBe(404);
  await typeCode(other, code);
  await expect(other.getByText(words("recover.unknown"))).toBeVisible();
  await Promise.all([page.context().close(), other.context().close()]);
});

test("gives all one's data as a file that nobody keeps, and none of it to others", async ({
  page,
  baseURL,
  browser,
}) => {
  await takeQuiz(page, baseURL ?? "", "timeline");
  const file = await page.request.get("/me/data");
  expect(file.headers()).toMatchObject({
    "cache-control": "private, no-store",
    "content-disposition": 'attachment; filename="sanad-my-data.json"',
  });
  const { attempts } = await file.json();
  expect(attempts).toHaveLength(1);
  expect(attempts[0].answers).toHaveLength(1);
  const stranger = await browser.newContext({ baseURL: baseURL ?? "" });
  expect((await (await stranger.request.get("/me/data")).json()).attempts).toEqual([]);
  await stranger.close();
});

test("sends nothing that still waited once everything is deleted", async ({ page, baseURL }) => {
  const { path, questions } = await startAttempt(page, baseURL ?? "", { set: "timeline" });
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "PUT" && sent.push(request.url()));
  await page.goto("/me/delete");
  const action = `${path}/answers/${questions[0]?.id}`;
  await page.getByLabel(words("me.erase.confirm")).check();
  // At once, since whatever waits is sent soon while there is a learner.
  await page.evaluate((address) => {
    const answer = { action: address, fields: [["answer", "a"]], sequence: 1, hasFailed: true };
    localStorage.setItem("waiting-answers", JSON.stringify([answer]));
    document.querySelector<HTMLFormElement>("form[action$='/me/delete/confirm']")?.requestSubmit();
  }, action);
  await expect(page.getByRole("heading", { name: words("me.erase.done") })).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  expect(sent).toEqual([]);
});

test("takes opening the page after a deletion for none while there is a learner", async ({ page, baseURL }) => {
  await startAttempt(page, baseURL ?? "", { set: "timeline" });
  await page.goto("/me/deleted");
  await expect(page.locator("[data-erased]")).toHaveCount(0);
});

test("begins one attempt of two taps on what to do next", async ({ page, baseURL }) => {
  await takeQuiz(page, baseURL ?? "", "timeline");
  await page.goto("/me");
  const retry = page.locator("form[action$='/retry']");
  const address = (await retry.getAttribute("action")) ?? "";
  const once = await retry.locator("input[name=once]").inputValue();
  const headers = { origin: new URL(baseURL ?? "").origin };
  const tap = async () =>
    (await page.request.post(address, { form: { once }, headers, maxRedirects: 0 })).headers().location;
  const [first, second] = await Promise.all([tap(), tap()]);
  expect(first).toMatch(/^\/attempts\/[\w-]{22}\?question=/);
  expect(second).toBe(first);
});

test("starts the set worth taking with one tap", async ({ page, baseURL }) => {
  await takeQuiz(page, baseURL ?? "", "timeline");
  await page.goto("/me");
  await page.getByRole("button", { name: words("me.next.start") }).click();
  await expect(page).toHaveURL(/\/attempts\/[\w-]{22}/);
});

test("says in one sentence that a code is unknown, or that too many were tried", async ({ page, baseURL }) => {
  await takeQuiz(page, baseURL ?? "", "timeline");
  for (const code of ["7K2M", "\u202e7K2M-9QXA-0H4D-VR5T\u202c", "كلام"]) {
    await typeCode(page, code);
    await expect(page.getByText(words("recover.unknown"))).toBeVisible();
    await expect(page.getByLabel(words("me.code.name"))).toHaveAttribute("aria-invalid", "true");
  }
  const tries = Array.from({ length: 50 }, () =>
    page.request.post("/recover/check", {
      form: { code: "7K2M-9QXA-0H4D-VR5T" },
      headers: { origin: baseURL ?? "" },
      maxRedirects: 0,
    }),
  );
  const places = (await Promise.all(tries)).map((answer) => answer.headers().location);
  // Ten in each window, and one may end on the way.
  expect(places.filter((place) => place === "/recover?refused=unknown").length).toBeLessThanOrEqual(20);
  expect(places).toContain("/recover?refused=busy");
  await page.goto("/recover?refused=busy");
  await expect(page.getByText(words("recover.tooMany"))).toBeVisible();
});

test("copies a code by keyboard", async ({ page, baseURL, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await takeQuiz(page, baseURL ?? "", "timeline");
  const code = await askForCode(page);
  await page.getByRole("button", { name: words("me.code.copy") }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText(words("me.code.copied"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

for (const locale of localeTags.filter((each) => isTurnOf(each, 0))) {
  test(`has no barrier and no sideways scroll with results, in ${locale}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: locale === "ar" ? "light" : "dark" });
    await startAttempt(page, baseURL ?? "", { set: "all-five", locale });
    for (const count of [1, 2]) {
      await takeQuiz(page, baseURL ?? "", "timeline", locale);
      await page.goto(localPath(locale, "/me"));
      for (const summary of await page.locator("summary").all()) await summary.press("Enter");
      await expect(page.locator("table tbody tr")).toHaveCount(count);
      await expectNoBarrier(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

for (const locale of localeTags.filter((each) => isTurnOf(each, 1))) {
  test(`has no barrier where a code is shown and everything deleted, in ${locale}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await takeQuiz(page, baseURL ?? "", "timeline", locale);
    await askForCode(page, locale);
    await expectNoBarrier(page);
    await page.goto(localPath(locale, "/me/delete?missing=1"));
    await expectNoBarrier(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

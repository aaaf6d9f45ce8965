import { expect, type Page } from "playwright/test";
import { answerSomehow } from "./answer-somehow";
import { startAttempt, test } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");

/** Its script has started: it looks for answers that wait. */
async function openAttempt(page: Page, baseURL: string, mode: "practice" | "exam") {
  const started = await startAttempt(page, baseURL, { set: "timeline", seed: 3, mode });
  await page.goto(started.path, { waitUntil: "networkidle" });
  return started;
}

/** What is asked of the attempt from now on; what keeps its questions for later is not part of an answer. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\/attempts\//.test(pathname) && !pathname.endsWith("/paper")) asked.push(request.method());
  });
  return asked;
}

const send = (page: Page) => page.locator("form.question .btn--main").first().click();
const hasQuestion = (id: string | undefined) => new RegExp(`\\?question=${id}(#|$)`);

test("asks once from the tap to the verdict, and the page is as after a load", async ({ page, baseURL }) => {
  const { questions } = await openAttempt(page, baseURL ?? "", "practice");
  const asked = requestsOf(page);
  await answerSomehow(page);
  await send(page);
  await expect(page.locator("#verdict")).toBeFocused();
  expect(asked).toEqual(["POST"]);
  const come = { title: await page.title(), main: await page.locator("main").innerHTML() };
  await expect(page).toHaveURL(hasQuestion(questions[0]?.id));
  // A reload may also bring back where the page was scrolled to, and then the browser leaves the focus alone.
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.locator("#verdict")).toBeFocused();
  expect({ title: await page.title(), main: await page.locator("main").innerHTML() }).toEqual(come);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("asks once from a saved answer to the next question of an exam, and leads back", async ({ page, baseURL }) => {
  const { questions } = await openAttempt(page, baseURL ?? "", "exam");
  const asked = requestsOf(page);
  await answerSomehow(page);
  await send(page);
  await expect(page.getByText(words("attempt.position", { number: 2, total: questions.length }))).toBeVisible();
  expect(asked).toEqual(["POST"]);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(hasQuestion(questions[0]?.id));
  await expect(page.getByText(words("attempt.position", { number: 1, total: questions.length }))).toBeVisible();
  await page.goForward();
  await expect(page.getByText(words("attempt.position", { number: 2, total: questions.length }))).toBeVisible();
});

test("leaves what is answered otherwise to the form, and who goes on meanwhile to go", async ({ page, baseURL }) => {
  const { path, questions } = await openAttempt(page, baseURL ?? "", "practice");
  await page.route("**/answers/*", (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.fulfill({ body: "<h1>Sign in</h1>" }),
  );
  await answerSomehow(page);
  await send(page);
  await expect(page.locator("#verdict")).toBeFocused();
  await page.unroute("**/answers/*");
  await page.getByRole("link", { name: words("attempt.next") }).click();
  await expect(page.locator("form.question")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await answerSomehow(page);
  await page.evaluate(() => {
    document.querySelector<HTMLFormElement>("form.question")?.requestSubmit();
    document.querySelector<HTMLAnchorElement>("form.question .actions a.btn--plain")?.click();
  });
  await expect(page.getByText(words("attempt.position", { number: 3, total: questions.length }))).toBeVisible();
  await expect
    .poll(async () => Object.keys((await (await page.request.get(`/api/v1${path}`)).json()).attempt.answers))
    .toHaveLength(2);
});

// Not the watched page of fixtures.ts: without a connection the browser complains of every request.
import { type BrowserContext, expect, type Page, test } from "playwright/test";
import { answerSomehow } from "./answer-somehow";
import { startAttempt } from "./fixtures";
import { wordsOf } from "./words";

const words = wordsOf("ar");
const offlineAnswers = 5;

/** Opens an attempt with the worker in charge and the open questions kept. */
async function openReady(page: Page, baseURL: string, mode: "practice" | "exam" = "practice") {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const started = await startAttempt(page, baseURL, { set: "timeline", seed: 3, mode });
  await page.goto(started.path);
  await page.waitForFunction(() => sessionStorage.getItem("paper") !== null);
  return started;
}

const send = (page: Page) => page.locator("form.question .btn--main").first().click();
const status = (page: Page) => page.locator(".outbox");

async function storedAnswers(page: Page, path: string): Promise<Record<string, number>> {
  const response = await page.request.get(`/api/v1${path}`);
  return (await response.json()).attempt.sequences;
}

async function answerOffline(page: Page, context: BrowserContext) {
  await context.setOffline(true);
  for (let number = 1; number <= offlineAnswers; number++) {
    await answerSomehow(page);
    await send(page);
    await expect(status(page)).toContainText(`: ${number}.`);
  }
}

test("keeps five answers without a connection, through a reload, and delivers each once", async ({
  page,
  context,
  baseURL,
}) => {
  const { path } = await openReady(page, baseURL ?? "");
  await answerOffline(page, context);
  await page.reload();
  await expect(status(page)).toContainText(`: ${offlineAnswers}.`);
  await context.setOffline(false);
  await expect(status(page)).toContainText(words("offline.arrived"), { timeout: 10_000 });
  await expect
    .poll(async () => Object.values(await storedAnswers(page, path)), { timeout: 10_000 })
    .toEqual([1, 1, 1, 1, 1]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("link", { name: words("offline.goOn") }).click();
  await expect(page.getByText(words("attempt.position", { number: 6, total: 10 }))).toBeVisible();
});

test("says within five seconds that an answer waits when the line breaks unseen", async ({
  page,
  context,
  baseURL,
}) => {
  const { path, questions } = await openReady(page, baseURL ?? "");
  await context.route("**/*", (route) => route.abort("connectionreset"));
  await answerSomehow(page);
  await send(page);
  await expect(status(page)).toContainText(": 1.", { timeout: 5000 });
  await context.unroute("**/*");
  await expect(status(page)).toContainText(words("offline.arrived"), { timeout: 10_000 });
  expect(Object.keys(await storedAnswers(page, path))).toEqual([questions[0]?.id]);
});

test("sends the answer of a tab that was closed right after the tap", async ({ page, context, baseURL }) => {
  const { path, questions } = await openReady(page, baseURL ?? "");
  await answerSomehow(page);
  await page.locator("form.question").evaluate((form: HTMLFormElement) => setTimeout(() => form.requestSubmit()));
  await page.close();
  const next = await context.newPage();
  await next.goto("/facts");
  await expect
    .poll(async () => Object.keys(await storedAnswers(next, path)), { timeout: 10_000 })
    .toEqual([questions[0]?.id]);
});

test("lets no late answer of an exam overwrite a newer one", async ({ page, context, baseURL }) => {
  const { path, questions } = await openReady(page, baseURL ?? "", "exam");
  const question = questions.find(({ kind }) => kind === "single-choice")?.id ?? "";
  await page.goto(`${path}?question=${question}`);
  await context.setOffline(true);
  await answerSomehow(page);
  await send(page);
  await expect(status(page)).toContainText(": 1.");
  const waiting = await page.evaluate(() => JSON.parse(localStorage.getItem("waiting-answers") ?? "[]"));
  const given = waiting[0].fields.find(([name]: [string]) => name === "answer")?.[1];
  const { attempt } = await (await page.request.get(`/api/v1${path}`)).json();
  const { options } = attempt.questions.find(({ id }: { id: string }) => id === question);
  const other = options.find(({ id }: { id: string }) => id !== given)?.id;
  const put = await page.request.put(`/api/v1${path}/answers/${question}`, {
    data: { answer: other, sequence: 1 },
    headers: { origin: new URL(baseURL ?? "").origin },
  });
  expect(put.status()).toBe(200);
  await context.setOffline(false);
  await expect(status(page)).toContainText(words("offline.differs"), { timeout: 10_000 });
  expect((await (await page.request.get(`/api/v1${path}`)).json()).attempt.answers[question]).toBe(other);
});

test("caches the shell and nothing of a learner", async ({ page, baseURL }) => {
  const { path, questions } = await openReady(page, baseURL ?? "");
  await answerSomehow(page);
  await send(page);
  await expect(page.locator("#verdict")).toBeVisible();
  await page.goto("/me");
  const { attempt } = await (await page.request.get(`/api/v1${path}`)).json();
  const kept = await page.evaluate(async () => {
    const entries: { address: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        entries.push({ address: request.url, text: (await (await cache.match(request))?.text()) ?? "" });
    }
    return entries;
  });
  expect(kept.length).toBeGreaterThan(5);
  const own = /\/(_next\/static|assets|fonts|icons)\/|\/offline$/;
  expect(kept.map(({ address }) => address).filter((address) => !own.test(address))).toEqual([]);
  const secrets = [
    attempt.id,
    ...questions.map(({ id }) => id),
    ...attempt.questions.map((face: { stem: string }) => face.stem),
  ];
  expect(kept.filter(({ text }) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
});

test("says that an answer is on its way when that takes long, and sends it once", async ({
  page,
  context,
  baseURL,
}) => {
  const { path, questions } = await openReady(page, baseURL ?? "");
  let posts = 0;
  const held = new Promise<() => Promise<void>>((resolve) => {
    void context.route("**/answers/*", (route) => {
      posts++;
      resolve(() => route.continue());
    });
  });
  await answerSomehow(page);
  // What the page says meanwhile comes through its console; a second tap follows at once.
  await page.evaluate(() => {
    const outbox = document.querySelector(".outbox") ?? document.body;
    const repeat = () => document.querySelector<HTMLFormElement>("form.question")?.requestSubmit();
    new MutationObserver(() => {
      repeat();
      console.info(outbox.textContent);
    }).observe(outbox, { childList: true, subtree: true, characterData: true });
  });
  const said = page.waitForEvent("console", (message) => message.text() === words("offline.sending"));
  await page.locator("form.question .btn--main").first().click({ noWaitAfter: true });
  const letGo = await held;
  await said;
  await letGo();
  await expect(page.locator("#verdict")).toBeVisible();
  expect([posts, Object.keys(await storedAnswers(page, path))]).toEqual([1, [questions[0]?.id]]);
});

test("shows a page of its own for any address without a connection, in both languages", async ({ page, context }) => {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  for (const locale of ["ar", "en"] as const) {
    await page.goto(locale === "ar" ? "/facts" : "/en/facts");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf(locale)("offline.title"));
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
  }
});

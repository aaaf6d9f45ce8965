import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { chromium } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { answerSomehow } from "@/e2e/answer-somehow";
import { wordsOf } from "@/e2e/words";
import { inRoot } from "../setup/paths.mjs";
import { findChromium } from "../test/chromium.mjs";
import { buildAnother } from "./another-build.mjs";
import { startApplication } from "./application.mjs";
import { query } from "./law.mjs";
import { openSite } from "./site.mjs";

const words = wordsOf("ar");
const questions = 10;
/** How long the browser may take to notice that there is a connection again, and to deliver. */
const patience = { timeout: 30_000 };

let site;
let browser;
let context;
let page;
beforeAll(async () => {
  site = await openSite();
  browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ baseURL: site.application.address });
  page = await context.newPage();
});
afterEach(() => context.close());

const send = (tab = page) => tab.locator("form.question .btn--main").first().click();
const status = () => page.locator(".outbox").textContent();
const saysWaiting = (count) => page.locator(".outbox", { hasText: `: ${count}.` }).waitFor(patience);

/** Starts an attempt as its page does, with the worker in charge and the open questions kept; gives its id. */
async function startAttempt(mode) {
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const started = await page.request.post("/attempts", {
    form: { set: "timeline", mode, seed: "3", count: String(questions) },
    headers: { origin: site.application.address },
    maxRedirects: 0,
  });
  const [attemptPath] = started.headers().location.split("?");
  await page.goto(attemptPath);
  await page.waitForFunction(() => sessionStorage.getItem("paper") !== null);
  return attemptPath.split("/").at(-1);
}

/** Answers as a proxy does that has no instance behind it. */
async function badGateway(port) {
  const server = createServer((_request, response) => response.writeHead(502).end("Bad Gateway"));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const storedOf = (attemptId) =>
  query(site.settings, `SELECT "itemId", "sequence", "given" FROM "Answer" WHERE "attemptId" = $1`, [attemptId]);

/** Answers what is left, and ends the attempt. */
async function goOnToTheEnd(attemptId) {
  for (let left = questions; left > 0; left--) {
    await page.goto(`/attempts/${attemptId}`);
    if ((await page.locator("form.question").count()) === 0) break;
    await answerSomehow(page);
    await send();
    await page.waitForLoadState();
  }
  const finished = await page.request.post(`/api/v1/attempts/${attemptId}/finish`, {
    data: {},
    headers: { origin: site.application.address },
  });
  return (await finished.json()).result;
}

it("delivers once what was answered without a connection, though the application was killed meanwhile", async () => {
  const attemptId = await startAttempt("practice");
  await context.setOffline(true);
  for (let count = 1; count <= 5; count++) {
    await answerSomehow(page);
    await send();
    await saysWaiting(count);
  }
  await site.application.kill();
  await page.reload();
  await saysWaiting(5);
  expect(await status()).toContain(words("offline.last", { count: 5 }).slice(0, 20));
  await context.setOffline(false);
  await site.application.startAgain();
  await page.locator(".outbox", { hasText: words("offline.arrived") }).waitFor(patience);
  const stored = await storedOf(attemptId);
  console.log(`Browser without a connection: 5 answered, ${stored.length} stored`);
  expect(stored.map(({ sequence }) => sequence)).toEqual([1, 1, 1, 1, 1]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

it("keeps both answers of two tabs, and the later one counts", async () => {
  const attemptId = await startAttempt("exam");
  const other = await context.newPage();
  const { attempt } = await (await page.request.get(`/api/v1/attempts/${attemptId}`)).json();
  const { id } = attempt.questions.find(({ kind }) => kind === "single-choice");
  for (const tab of [page, other]) await tab.goto(`/attempts/${attemptId}?question=${id}`);
  await page.locator("form.question input[type=radio]").nth(0).check();
  await other.locator("form.question input[type=radio]").nth(1).check();
  const later = await other.locator("form.question input[type=radio]").nth(1).getAttribute("value");
  const sequences = async () => (await storedOf(attemptId)).map(({ sequence }) => sequence).sort();
  await send(page);
  await expect.poll(sequences, patience).toEqual([1]);
  await send(other);
  await expect.poll(sequences, patience).toEqual([1, 2]);
  const stored = await storedOf(attemptId);
  expect(stored.find(({ sequence }) => sequence === 2).given).toBe(later);
  await other.close();
});

it("goes on with a page of the last build when a new one is there, and loses no answer in between", async () => {
  const file = "components/offline/deliver.ts";
  const folder = await buildAnother({ file, from: "patienceMs = 10_000", to: "patienceMs = 10_001" });
  const idOf = (place) => readFileSync(path.join(place, ".next/BUILD_ID"), "utf8");
  expect(idOf(folder)).not.toBe(idOf(inRoot()));
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  const attemptId = await startAttempt("practice");
  await answerSomehow(page);
  await send();
  await page.locator("#verdict").waitFor();
  await page.goto(`/attempts/${attemptId}`);

  const { port } = site.application;
  await site.application.stop();
  const proxy = await badGateway(port);
  await answerSomehow(page);
  await send();
  await saysWaiting(1);
  await proxy.close();
  site.application = await startApplication(site.settings, { folder, port });
  await page.locator(".outbox", { hasText: words("offline.arrived") }).waitFor(patience);
  // The page that the last build drew is still there, with the next question in it.
  await answerSomehow(page);
  await send();
  await page.locator("#verdict").waitFor(patience);
  expect(await page.content()).toContain(idOf(folder));
  const result = await goOnToTheEnd(attemptId);
  const stored = await storedOf(attemptId);
  console.log(`A new build in the middle of an attempt: ${questions} answered, ${stored.length} stored`);
  expect([stored.length, result.total, complaints]).toEqual([questions, questions, []]);
  await site.application.stop();
  site.application = await startApplication(site.settings, { port });
  rmSync(folder, { recursive: true, force: true });
});

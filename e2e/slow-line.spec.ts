import { expect, type Page } from "playwright/test";
import { findKind, startAttempt, test } from "./fixtures";

/** Slow 3G and a phone with a quarter of this machine's speed. */
const latencyMs = 400;
const bytesPerSecond = (400 * 1000) / 8;
const slowerBy = 4;

// The long variant of the tests says so here.
const runs = process.env.SANAD_LONG ? 10 : 2;

/** Bare requests that a form costs without any app: its page, the post, the page that follows. */
const bareRequests = 3;
const timesFloorMax = 3;

async function slowDown(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
}

async function msOf(step: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await step();
  return performance.now() - from;
}

test("loses no tap on a slow line, however early, and answers soon", async ({ browser, baseURL }) => {
  test.setTimeout(runs * 40_000);
  const ratios: number[] = [];
  for (let run = 1; run <= runs; run++) {
    const context = await browser.newContext({ baseURL: baseURL ?? "", viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const { path, questions } = await startAttempt(page, baseURL ?? "", await findKind(page.request, "single-choice"));
    const question = questions.find(({ kind }) => kind === "single-choice")?.id;
    await slowDown(page);
    const floor = bareRequests * (await msOf(() => page.goto("/api/v1/health")));
    const first = await msOf(async () => {
      await page.goto(`${path}?question=${question}`, { waitUntil: "commit" });
      await page.locator("label.option").first().click();
      await page.locator(".actions .btn--main").click();
      await page.locator("#verdict").waitFor();
    });
    ratios.push(first / floor);
    const { attempt } = await (await page.request.get(`/api/v1${path}`)).json();
    expect(Object.keys(attempt.answers)).toEqual([question]);
    await context.close();
  }
  const middle = ratios.toSorted((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? 0;
  console.info(`first answer on a slow line: ${middle.toFixed(2)} times the floor of three bare requests`);
  expect(middle).toBeLessThanOrEqual(timesFloorMax);
});

import { lines, slowerBy } from "./line.mjs";
import { observe } from "./observe.mjs";

const phone = { width: 360, height: 740 };
/** How long one step of a visit may take. */
export const patienceMs = 60_000;

/**
 * A page that has never been visited, on a phone: `{ page, devtools, seen, watchedMs, stood, close }`. `line`: one of `lines`, or none.
 * `cookies`: what this visitor has already. `watched`: the selector of what the learner waits for.
 */
export async function openVisit(browser, { address, cookies = [], line, watched }) {
  const context = await browser.newContext({ baseURL: address, viewport: phone, locale: "ar" });
  context.setDefaultTimeout(patienceMs);
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: address })));
  let watchedMs = 0;
  let onStanding = () => {};
  const stood = new Promise((resolve) => {
    onStanding = resolve;
  });
  await context.exposeBinding("benchStands", (_, ms) => {
    watchedMs = ms;
    onStanding();
  });
  await context.addInitScript(observe, watched);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (line) await throttle(devtools, lines[line]);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
  return {
    page,
    devtools,
    seen: () => page.evaluate(() => globalThis.benchSeen),
    /** When what is watched stood there. */
    watchedMs: () => watchedMs,
    /** Resolves then; a wait from outside would look only now and then, up to half a second apart. */
    stood,
    close: () => context.close(),
  };
}

function throttle(devtools, { latency, bitsPerSecond }) {
  const bytesPerSecond = bitsPerSecond / 8;
  return devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** Milliseconds that a step takes. */
export async function msOf(step) {
  const from = performance.now();
  await step();
  return performance.now() - from;
}

import { msOf, openVisit } from "../browser/visit.mjs";
import { interleave } from "../interleave.mjs";
import { median, percentile } from "../median.mjs";
import { findSingleChoice, startSingleChoice } from "../servers/learner-visit.mjs";

const line = "slow 3G";
/** What the browser does not tell of was painted within this time. */
const untoldMs = 16;

const ofTap = new Set(["pointerdown", "mousedown", "pointerup", "mouseup", "click", "input", "change"]);

/** On a page that has come whole: from the tap until its mark is painted, and from the button until right or wrong. */
export async function measureTaps(world, { rounds }) {
  const { application } = await world.site();
  const browser = await world.browser();
  const wish = await findSingleChoice(application.address);
  const { visit } = await interleave({ visit: () => answerCalmly(browser, application.address, wish) }, { rounds });
  const marks = visit.map(({ markMs }) => markMs);
  const beyond = visit.map(({ verdictMs, roundTripMs }) => verdictMs - roundTripMs);
  return {
    "mark-painted": {
      value: median(marks),
      ours: median(marks),
      unit: "ms",
      note: `slowest ${Math.round(percentile(marks, 1))} ms`,
      samples: { ours: marks },
    },
    "right-or-wrong": {
      value: median(beyond),
      ours: median(visit.map(({ verdictMs }) => verdictMs)),
      anchor: median(visit.map(({ roundTripMs }) => roundTripMs)),
      unit: "ms",
      samples: { visit },
    },
  };
}

async function answerCalmly(browser, address, wish) {
  const { questionPath, cookies } = await startSingleChoice(address, wish);
  const { page, seen, stood, close } = await openVisit(browser, { address, cookies, line, watched: "#verdict" });
  await page.goto(questionPath, { waitUntil: "networkidle" });
  const roundTripMs = median([await bareRequest(page), await bareRequest(page), await bareRequest(page)]);
  await page.locator("label.option").first().click();
  await page.waitForTimeout(500);
  const { taps } = await seen();
  const durations = taps.filter(({ name }) => ofTap.has(name)).map(({ duration }) => duration);
  const markMs = Math.max(untoldMs, ...durations);
  const button = page.locator(".actions .btn--main").first();
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  const verdictMs = await msOf(async () => {
    await page.mouse.click(x + width / 2, y + height / 2);
    await stood;
  });
  await close();
  return { markMs, roundTripMs, verdictMs };
}

/** The smallest question that can be asked of the server, over the same line. */
const bareRequest = (page) =>
  page.evaluate(async () => {
    const from = performance.now();
    await (await fetch("/api/v1/health", { cache: "no-store" })).arrayBuffer();
    return performance.now() - from;
  });

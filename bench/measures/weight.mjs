import { openVisit } from "../browser/visit.mjs";
import { weigh } from "../browser/weigh.mjs";
import { interleave } from "../interleave.mjs";
import { median } from "../median.mjs";
import { finishedAttempt } from "../servers/finished-attempt.mjs";
import { findSingleChoice, startSingleChoice } from "../servers/learner-visit.mjs";

const settleMs = 1_000;
/** From here on a task of the page keeps a learner waiting. */
const longTaskMs = 50;

/** What each page of a learner weighs on a first visit, and how long its scripts keep a slow phone busy. */
export async function measureWeight(world, { rounds }) {
  const { application } = await world.site();
  const { address } = application;
  const next = await world.next();
  const browser = await world.browser();
  const attempt = await startSingleChoice(address, await findSingleChoice(address));
  const finished = await finishedAttempt(address);
  const pages = {
    home: { path: "/" },
    set: { path: "/sets/timeline" },
    question: { path: attempt.questionPath, cookies: attempt.cookies },
    result: { path: finished.path, cookies: finished.cookies },
  };
  const visits = Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [name, () => visitWhole(browser, { address, ...page })]),
  );
  const found = await interleave(
    { ...visits, minimal: () => visitWhole(browser, { address: next.address, path: "/quiz" }) },
    { rounds },
  );
  const figure = (name, what) => median(found[name].map((visit) => visit[what]));
  const heaviest = (what) => {
    const each = Object.keys(pages).map((name) => [name, figure(name, what)]);
    return { each, value: Math.max(...each.map(([, value]) => value)) };
  };
  const row = (what, unit, shown) => {
    const { each, value } = heaviest(what);
    const note = each.map(([name, one]) => `${name} ${shown(one)}`).join(", ");
    return { value, ours: value, anchor: figure("minimal", what), unit, note, samples: found };
  };
  const oneDecimal = (value) => value.toFixed(1);
  return {
    scripts: row("scriptsKb", "kB", oneDecimal),
    bytes: row("allKb", "kB", oneDecimal),
    blocking: row("blockingMs", "ms", Math.round),
  };
}

async function visitWhole(browser, { path, ...visit }) {
  const { page, devtools, seen, close } = await openVisit(browser, visit);
  const weight = weigh(devtools);
  await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForTimeout(settleMs);
  const { firstPaint, longTasks } = await seen();
  const { scripts, fonts, all } = weight();
  await close();
  return {
    scriptsKb: scripts / 1000,
    fontsKb: fonts / 1000,
    allKb: all / 1000,
    blockingMs: longTasks
      .filter(({ startTime }) => startTime >= firstPaint)
      .reduce((sum, { duration }) => sum + duration - longTaskMs, 0),
  };
}

import { lines } from "../browser/line.mjs";
import { openVisit } from "../browser/visit.mjs";
import { interleave } from "../interleave.mjs";
import { median } from "../median.mjs";
import { findSingleChoice, startSingleChoice } from "../servers/learner-visit.mjs";
import { timesAnchor } from "../times-anchor.mjs";

/** Largest paint of a question's page, first visit, beside the static page and the smallest Next page. */
export async function measureFirstPaint(world, { rounds }) {
  const [{ application }, next, floor, browser] = [
    await world.site(),
    await world.next(),
    await world.floor(),
    await world.browser(),
  ];
  const wish = await findSingleChoice(application.address);
  const found = {};
  for (const line of Object.keys(lines)) {
    const paintOf = (visit) => largestPaint(browser, { ...visit, line });
    const { ours, bare, minimal } = await interleave(
      {
        ours: async () => {
          const { cookies, questionPath } = await startSingleChoice(application.address, wish);
          return paintOf({ address: application.address, path: questionPath, cookies });
        },
        bare: () => paintOf({ address: floor.address, path: "/" }),
        minimal: () => paintOf({ address: next.address, path: "/quiz" }),
      },
      { rounds },
    );
    found[`largest-paint-${line.replace(" ", "-").toLowerCase()}`] = {
      ...timesAnchor(ours, bare),
      unit: "ms",
      note: `the smallest Next page: ${(median(minimal) / median(bare)).toFixed(2)} × the floor`,
      samples: { ours, bare, minimal },
    };
  }
  return found;
}

async function largestPaint(browser, { path, ...visit }) {
  const { page, seen, close } = await openVisit(browser, visit);
  await page.goto(path, { waitUntil: "load" });
  await page.evaluate(settled);
  const { largestPaint: ms } = await seen();
  await close();
  return ms;
}

/** Two frames after fonts have come: nothing larger is painted after that. */
const settled = () =>
  document.fonts.ready.then(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))),
  );

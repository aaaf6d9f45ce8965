import { chromium } from "playwright";
import { openSite } from "@/scripts/faults/site.mjs";
import { findChromium } from "@/scripts/test/chromium.mjs";
import { openFloor } from "../anchors/floor.mjs";
import { openSurvey } from "../anchors/survey.mjs";
import { buildNextAnchor, makeAnchorDatabase, startNextAnchor } from "./next-anchor.mjs";
import { installBenchPackages } from "./packages.mjs";

/**
 * What measures measure, each opened when it is first asked for: `{ site, next, floor, survey, browser, close }`. `site`
 * is the built app on a Postgres that keeps what it commits.
 */
export function openWorld() {
  const opened = new Map();
  const once = (name, open) => () => {
    if (!opened.has(name)) opened.set(name, open());
    return opened.get(name);
  };
  const site = once("site", openSite);
  return {
    site,
    next: once("next", async () => {
      await buildNextAnchor();
      return startNextAnchor(await makeAnchorDatabase((await site()).settings.DATABASE_URL));
    }),
    floor: once("floor", openFloor),
    survey: once("survey", async () => {
      await installBenchPackages();
      return openSurvey();
    }),
    browser: once("browser", async () =>
      chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] }),
    ),
    async close() {
      for (const name of ["browser", "survey", "floor", "next", "site"])
        await (await opened.get(name)?.catch(() => undefined))?.close();
    },
  };
}

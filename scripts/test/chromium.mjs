import { existsSync } from "node:fs";
import { Refusal } from "../setup/refusal.mjs";
import { say } from "../setup/say.mjs";
import { install, mayInstall } from "./system-packages.mjs";

/** Chromium without its windows: the same engine at a third of the cost of a page. */
const shell = "/usr/bin/chromium-headless-shell";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium: the one asked for, the shell alone, Playwright's own, or the system's; a test machine gets it. */
export async function findChromium() {
  const asked = [process.env.SANAD_CHROMIUM, shell].find((file) => file && existsSync(file));
  if (asked) return asked;
  const found = await look();
  if (!mayInstall()) {
    if (found) return found;
    throw new Refusal("No Chromium was found for the journeys. To get one: npx playwright install chromium");
  }
  await installChromium(found);
  const installed = existsSync(shell) ? shell : await look();
  if (!installed) throw new Refusal("Debian's Chromium was installed, and none is in /usr/bin.");
  return installed;
}

/** A machine that has another Chromium can do without the shell; one that has none takes either. */
async function installChromium(found) {
  try {
    await install("chromium-headless-shell");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    if (!found) await install("chromium");
  }
}

async function look() {
  const { chromium } = await import("playwright");
  return [chromium.executablePath(), ...usualPlaces].find((file) => existsSync(file));
}

import { existsSync } from "node:fs";
import { Refusal } from "../setup/refusal.mjs";
import { install, mayInstall } from "./system-packages.mjs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium: the one Playwright brought, or the system's; on a test machine it is installed. */
export async function findChromium() {
  const found = await look();
  if (found) return found;
  if (!mayInstall())
    throw new Refusal("No Chromium was found for the journeys. To get one: npx playwright install chromium");
  await install("chromium");
  const installed = await look();
  if (!installed) throw new Refusal("The package chromium was installed, and no Chromium is in /usr/bin.");
  return installed;
}

async function look() {
  const { chromium } = await import("playwright");
  return [process.env.SANAD_CHROMIUM, chromium.executablePath(), ...usualPlaces].find(
    (file) => file && existsSync(file),
  );
}

import type { Page } from "playwright/test";
import type { Locale } from "@/i18n/locales";
import { expectNoBarrier } from "./expect-no-barrier";
import { isSweep } from "./pages";

export const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
] as const;
export const themes = ["light", "dark"] as const;

export async function lookAt(page: Page, viewport: (typeof screens)[number], colorScheme: (typeof themes)[number]) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await expectNoBarrier(page);
}

/**
 * Looks at the page as it is now: in a sweep on both screens, where the languages between them see each in both themes;
 * otherwise on the screen and in the theme that its language has for itself.
 */
export async function expectNoBarrierAnywhere(page: Page, locale: Locale) {
  const isArabic = locale === "ar";
  const [first, second] = isArabic ? themes : themes.toReversed();
  if (isSweep || isArabic) await lookAt(page, screens[0], first ?? "light");
  if (isSweep || !isArabic) await lookAt(page, screens[1], second ?? "dark");
}

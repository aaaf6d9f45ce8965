import type { Page } from "playwright/test";
import type { Locale } from "@/i18n/locales";
import { expectNoBarrier } from "./expect-no-barrier";

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

/** Looks at the page as it is now on both screens; between them, the languages see each in both themes. */
export async function expectNoBarrierAnywhere(page: Page, locale: Locale) {
  const [first, second] = locale === "ar" ? themes : themes.toReversed();
  await lookAt(page, screens[0], first ?? "light");
  await lookAt(page, screens[1], second ?? "dark");
}

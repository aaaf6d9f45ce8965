import { inDigits } from "@/i18n/digits";

/** Text in the digits of the page that the script runs on. */
export const inPageDigits = (text: string): string =>
  inDigits(text, document.documentElement.dataset.digits === "arab" ? "arab" : "latn");

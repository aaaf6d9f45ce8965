import type { ItemRule } from "../rule";
import { bareHijriYear, gregorianDate, hijriDate, hijriLabel } from "../words/month-families.ar";
import texts from "./labelled-calendar.json";

/** Hijri and Gregorian dates do not mix, and a Hijri one says so. */
export const labelledCalendar: ItemRule = {
  id: "A15",
  severity: "B",
  source: "calendars",
  texts,
  find({ shown, options }) {
    const hijri = shown.filter((text) => hijriDate.test(text));
    const isBare =
      options.some(({ text }) => bareHijriYear.test(text)) && options.some(({ text }) => isYear.test(text));
    if (isBare) return [{}];
    const isUnlabelled = hijri.some((text) => !hijriLabel.test(text));
    return isUnlabelled || (hijri.length > 0 && shown.some((text) => gregorianDate.test(text))) ? [{}] : [];
  },
};

/** A year of our time that stands alone. */
const isYear = /^(?:19|20)\d\d$/;

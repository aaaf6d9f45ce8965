import { sameTime, undatedEvent } from "../reading/order-of-events";
import type { ItemRule } from "../rule";
import texts from "./order-needs-dates.json";

/** Events to be ordered have dates that no document lets overlap. */
export const orderNeedsDates: ItemRule = {
  id: "G12",
  severity: "B",
  source: "Sanad",
  texts,
  find(reading, ground) {
    if (reading.kind !== "ordering") return [];
    const pair = sameTime(reading, ground);
    if (pair) return [{ values: pair }];
    const event = undatedEvent(reading, ground);
    return event ? [{ message: "undated", severity: "W", values: { event } }] : [];
  },
};

import { sameTime } from "../reading/order-of-events";
import type { ItemRule } from "../rule";
import texts from "./order-needs-dates.json";

/** Events to be ordered have dates that no document lets overlap. */
export const orderNeedsDates: ItemRule = {
  id: "G12",
  severity: "B",
  source: "Sanad",
  texts,
  find(reading, ground) {
    const pair = reading.kind === "ordering" ? sameTime(reading, ground) : undefined;
    return pair ? [{ values: pair }] : [];
  },
};

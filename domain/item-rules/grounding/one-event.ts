import { mixedMeeting } from "../reading/mixed-meeting";
import type { ItemRule } from "../rule";
import texts from "./one-event.json";

/** A stem does not give one meeting the place, host or guests of another. */
export const oneEvent: ItemRule = {
  id: "G13",
  severity: "B",
  source: "Sanad",
  texts,
  find(reading, ground) {
    const pair =
      reading.kind === "compare-sources" || reading.kind === "true-false" ? undefined : mixedMeeting(reading, ground);
    return pair ? [{ values: pair }] : [];
  },
};

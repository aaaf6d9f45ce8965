import { isUntimed } from "../reading/untimed";
import type { ItemRule } from "../rule";
import texts from "./varying-needs-time.json";

/** A number of members, strikes or troops, a cost or a post is asked of a document or a date. */
export const varyingNeedsTime: ItemRule = {
  id: "G5",
  severity: "B",
  source: "TimeQA",
  texts,
  find: (reading, ground) => (isUntimed(reading, ground) ? [{}] : []),
};

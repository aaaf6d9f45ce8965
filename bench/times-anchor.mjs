import { median } from "./median.mjs";

/** Our figure as a multiple of the anchor's, by the medians of both. */
export const timesAnchor = (ours, anchor) => ({
  value: median(ours) / median(anchor),
  ours: median(ours),
  anchor: median(anchor),
});

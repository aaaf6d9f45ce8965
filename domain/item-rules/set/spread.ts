import type { SetRule } from "../rule";
import texts from "./spread.json";

/** Of eight questions or more with references, at most two fifths rest on one document. */
export const spread: SetRule = {
  id: "F6",
  source: "HDR 2",
  texts,
  find(readings) {
    const cited = readings.flatMap(({ draft }) => draft.references?.[0]?.source ?? []);
    const most = Math.max(0, ...[...new Set(cited)].map((source) => cited.filter((each) => each === source).length));
    if (cited.length < fewest || most <= 0.4 * cited.length + 1) return [];
    return [{ values: { share: String(most), count: String(cited.length) } }];
  },
};

const fewest = 8;

import type { DraftReading } from "../reading/draft-reading";
import type { SetRule } from "../rule";
import { isBeyondChance } from "./beyond-chance";
import texts from "./longest-key.json";

/** The key is not the longest option more often than chance would have it, among ten questions or more. */
export const longestKey: SetRule = {
  id: "O4",
  source: "HDR 24; IWF longest",
  texts,
  find(readings) {
    const chosen = readings.filter(({ hasOneRight }) => hasOneRight);
    if (chosen.length < fewest) return [];
    const isLongest = ({ keys: [key], distractors }: DraftReading) =>
      key !== undefined && distractors.every(({ folded }) => key.folded.length > folded.length);
    const share = chosen.filter(isLongest).length;
    const mean = chosen.reduce((sum, { options }) => sum + 1 / options.length, 0) / chosen.length;
    if (!isBeyondChance(share, chosen.length, mean)) return [];
    return [{ values: { share: String(share), count: String(chosen.length) } }];
  },
};

const fewest = 10;

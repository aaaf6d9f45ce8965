import type { ItemRule } from "../rule";
import texts from "./option-reasons.json";

/** Where there is feedback for options, every wrong one has its reason. */
export const optionReasons: ItemRule = {
  id: "F2",
  severity: "W",
  source: "HDR 30",
  texts,
  find({ draft: { perOption, options, key, kind } }) {
    if (!perOption || kind === "ordering") return [];
    const without = options.findIndex((_, at) => !key.chosen.includes(at) && !perOption[at]?.trim());
    return without < 0 ? [] : [{ values: { option: options[without] ?? "" } }];
  },
};

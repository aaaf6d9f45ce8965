import { citedElsewhere } from "../reading/cited-elsewhere";
import { isWronglyJudged } from "../reading/judge-statement";
import { wrongOrder } from "../reading/order-of-events";
import { rightInstead, typedAgainst } from "../reading/right-instead";
import { speakerInstead } from "../reading/speakers";
import type { ItemRule } from "../rule";
import texts from "./key-holds.json";

/** No fact under the stem's scope says another option or value than the key; a verdict and an order are as the facts have them. */
export const keyHolds: ItemRule = {
  id: "G2",
  severity: "B",
  source: "round-trip consistency",
  texts,
  find(reading, ground) {
    if (reading.kind === "true-false") return isWronglyJudged(reading, ground) ? [{ message: "verdict" }] : [];
    if (reading.kind === "ordering") return wrongOrder(reading, ground).map((values) => ({ message: "order", values }));
    const right = rightInstead(reading, ground) ?? speakerInstead(reading, ground);
    if (right) return [{ values: right }];
    const typed = typedAgainst(reading, ground);
    if (typed !== undefined) return [{ message: "typed", values: { key: typed } }];
    const key = citedElsewhere(reading, ground);
    return key === undefined ? [] : [{ message: "evidence", severity: "W", values: { key } }];
  },
};

import { secondRight } from "../reading/second-right";
import type { ItemRule } from "../rule";
import texts from "./one-right-option.json";

/** No wrong option has the value of a fact of the cell that the key answers. */
export const oneRightOption: ItemRule = {
  id: "G3",
  severity: "B",
  source: "HDR 19; NBME number of correct options; IWF more than one",
  texts,
  find(reading, ground) {
    const found = secondRight(reading, ground);
    return found
      ? [
          {
            values: {
              option: found.option.text,
              source: ground.index.source(found.fact.source).names.dated[reading.lang],
            },
          },
        ]
      : [];
  },
};

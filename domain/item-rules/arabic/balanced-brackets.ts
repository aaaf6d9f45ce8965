import { loneMarks } from "../../text/lone-marks";
import type { ItemRule } from "../rule";
import texts from "./balanced-brackets.json";

/** Brackets and quotation marks come in pairs, and close in turn. */
export const balancedBrackets: ItemRule = {
  id: "A21",
  severity: "B",
  source: "Unicode UAX 9",
  texts,
  find({ texts }) {
    const found = texts.find((text) => loneMarks(text.replace(/^\s*[\p{L}\p{N}]{1,2}\s*\)/u, "")).length > 0);
    return found === undefined ? [] : [{ values: { text: found.slice(0, 60) } }];
  },
};

import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import texts from "./plausible-options.json";

/** A wrong figure lies within eight times the key in either direction, a wrong year within thirty. */
export const plausibleOptions: ItemRule = {
  id: "O12",
  severity: "W",
  source: "HDR 29, 30; IWF implausible",
  texts,
  find({ keys: [key], distractors, kind }) {
    if (!key || kind === "compare-sources") return [];
    const found = distractors.find((option) => isFar(key, option));
    return found ? [{ values: { option: found.text, key: key.text } }] : [];
  },
};

/** Beyond these, in either direction, nobody is tempted. */
const farRatio = 8;
const farYears = 30;

function isFar(key: Answer, option: Answer): boolean {
  if (key.date !== undefined && option.date !== undefined)
    return Math.abs(Number(key.date.slice(0, 4)) - Number(option.date.slice(0, 4))) > farYears;
  if (!key.number || option.number === undefined || key.operator || option.operator) return false;
  const ratio = option.number / key.number;
  return ratio > farRatio || ratio < 1 / farRatio;
}

import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import { genderAroundGap } from "../words/arabic-words.ar";
import texts from "./gender-cue.json";

/** A verb at the gap shows gender: all options have it, or the frame shows none. */
export const genderCue: ItemRule = {
  id: "A2",
  severity: "B",
  source: "HDR 28c",
  texts,
  find(reading, { index }) {
    const asked = reading.isArabic && reading.kind === "cloze" ? genderAroundGap(reading.stem) : undefined;
    if (!asked) return [];
    const genderOf = ({ ids }: Answer) => (ids[0] === undefined ? undefined : index.entity(ids[0]).ar.gender);
    const [key] = reading.keys;
    const odd = reading.distractors.find((option) => genderOf(option) !== undefined && genderOf(option) !== asked);
    return odd && key && genderOf(key) === asked ? [{ values: { option: odd.text } }] : [];
  },
};

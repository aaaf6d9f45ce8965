import { contentWords, wordsOnlyInKey } from "../../text/content-words";
import type { DraftKind } from "../draft";
import { sortOf } from "../reading/sort-of";
import type { ItemRule } from "../rule";
import { optionWords } from "../words/option-words.ar";
import texts from "./word-repeat.json";

/** Half or more of the key's words that carry meaning do not come back from the stem where no wrong option has them; fewer is a warning. */
export const wordRepeat: ItemRule = {
  id: "O9",
  severity: "B",
  source: "HDR 28b; IWF word repeats; NBME",
  texts,
  find(reading, ground) {
    const [key] = reading.keys;
    if (!reading.hasOneRight || !repeats.has(reading.kind) || !key || sortOf(key, ground) !== undefined) return [];
    const others = reading.distractors.map(({ text }) => text);
    const found = wordsOnlyInKey(reading.stem, key.text, others).filter((word) => !optionWords.common.test(word));
    if (found.length === 0) return [];
    const isMuch = found.length * 2 >= contentWords(key.text).size;
    return [{ values: { word: found.join(", ") }, severity: isMuch ? "B" : "W" }];
  },
};

const repeats: ReadonlySet<DraftKind> = new Set(["single-choice", "cloze", "who-said-it"]);

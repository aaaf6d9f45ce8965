import type { Answer } from "../reading/answer";
import { sortOf } from "../reading/sort-of";
import type { ItemRule } from "../rule";
import texts from "./definiteness.json";

/** The key is not alone definite, nor alone indefinite; names of things are as they are. */
export const definiteness: ItemRule = {
  id: "A4",
  severity: "W",
  source: "HDR 23, 28c",
  texts,
  find(reading, ground) {
    const [key] = reading.keys;
    const others = reading.distractors;
    if (!reading.isArabic || !reading.hasOneRight || !key || others.length < 2) return [];
    const isPhrase = (answer: Answer) => sortOf(answer, ground) === undefined;
    if (![key, ...others].every(isPhrase)) return [];
    return others.every(({ folded }) => isDefinite(folded) !== isDefinite(key.folded)) ? [{}] : [];
  },
};

/** Some word has the article: a construct is definite by its last. */
const isDefinite = (folded: string) =>
  /(?<!\p{L})[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)\p{L}{2}/u.test(folded);

import { withoutQuotes } from "../../item-rules/reading/gaps";
import { stemWords } from "../../item-rules/words/stem-words.ar";
import { foldLoosely } from "../../text/fold-arabic";
import { weekday } from "../clauses/clause-openers.ar";

/** «Yesterday», «last year»: words that say when only to who knows the day on which they were written. */
export const countsFromToday = (text: string): boolean => {
  const folded = withoutQuotes(foldLoosely(text));
  return stemWords.relative.test(folded) || weekday.test(folded);
};

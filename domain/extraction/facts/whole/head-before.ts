import { article } from "../../../arabic/article";
import { bare, isVerb } from "../clauses/verb-forms";
import type { Draft } from "../figures/number-facts";
import { occupations } from "../names/post-words.ar";
import type { SentenceView } from "../sentence-view";

/** «The coach of swimming, the German X», read from «swimming» on. */
export function isOfHeadBefore({ tokens, text: { raw } }: SentenceView, { evidence }: Draft, name: string): boolean {
  const from = raw.indexOf(name, evidence.start);
  const before = tokens.findLast(({ end }) => end <= from);
  if (!name.startsWith(article) || before?.text.startsWith(article) !== false || isVerb(bare(before.text)))
    return false;
  return occupations.test(before.text) && from - before.end <= 1;
}

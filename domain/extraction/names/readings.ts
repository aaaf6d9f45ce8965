import { article, mergedArticle } from "../../arabic/article";
/** A word without particles written on to it, and how many letters they take. */
export type Reading = { word: string; skipped: number };

const and = "\u0648\u0641";
const withTo = "\u0628\u0644\u0643";
const particles = and + withTo;
const shortest = 2;

/** Whether a folded word may be another one with a particle before it: most are only themselves. */
export const mayHaveParticles = (word: string): boolean => particles.includes(word.charAt(0));

/**
 * What a folded word may be: itself, and without «and», «so», «with», «to», «like». «For the» written as one counts from
 * its second lam, which is the article's.
 */
export function readingsOf(word: string): readonly Reading[] {
  const known = read.get(word);
  if (known) return known;
  if (read.size >= mostKept) read.clear();
  const readings = readWord(word);
  read.set(word, readings);
  return readings;
}

/** News say the same words again and again: what they may be is worked out once. */
const read = new Map<string, readonly Reading[]>();
const mostKept = 20_000;

function readWord(word: string): Reading[] {
  const readings = [{ word, skipped: 0 }];
  const most = and.includes(word.charAt(0)) ? 1 : 0;
  for (let skipped = 0; skipped <= most; skipped++) {
    const rest = word.slice(skipped);
    if (skipped && rest.length >= shortest) readings.push({ word: rest, skipped });
    if (rest.startsWith(mergedArticle) && rest.length > shortest + 1) {
      readings.push({ word: article + rest.slice(mergedArticle.length), skipped: skipped + 1 });
      // «For the committee»: of three lams Arabic writes two.
      readings.push({ word: article + rest.slice(1), skipped: skipped + 1 });
    }
    if (withTo.includes(rest.charAt(0)) && rest.length > shortest)
      readings.push({ word: rest.slice(1), skipped: skipped + 1 });
  }
  return readings;
}

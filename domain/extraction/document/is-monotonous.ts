/** Enough of a text to know by. */
const sample = 50_000;
/** A word of more letters is none; of so many kinds of words, or one in four, at least, a text is made. */
const endless = /[\p{L}\p{M}\u0640]{201}/u;
const fewestKinds = 20;

/** Whether a text is one word over and over, or one without end. */
export function isMonotonous(text: string): boolean {
  const begin = text.slice(0, sample);
  if (endless.test(begin)) return true;
  const words = begin.split(/\s+/u).filter(Boolean);
  return new Set(words).size < Math.min(fewestKinds, words.length / 4);
}

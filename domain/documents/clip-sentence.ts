/** Words that a learner takes in at one go. */
const usualWords = 21;

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/**
 * The part of a sentence around a stretch, cut where a clause ends so that it stays short; the whole where no clause is
 * short enough, or the cut would leave a mark of quotation open. Offsets into the raw text.
 */
export function clipSentence(
  raw: string,
  sentence: { start: number; end: number },
  { start, end }: { start: number; end: number },
  wordsMax = usualWords,
): { start: number; end: number } {
  const cuts = [sentence.start, ...clauseEnds(raw, sentence), sentence.end];
  let from = cuts.findLastIndex((cut) => cut <= start);
  let to = cuts.findIndex((cut) => cut >= end);
  const part = () => raw.slice(cuts[from] ?? sentence.start, cuts[to] ?? sentence.end);
  while (!isWhole(part()) && (from > 0 || to < cuts.length - 1)) {
    if (from > 0) from--;
    else to++;
  }
  // More of the sentence as long as it stays short: what comes before first, since it tells of whom.
  while (
    from > 0 &&
    countWords(raw.slice(cuts[from - 1], cuts[to])) <= wordsMax &&
    isWhole(raw.slice(cuts[from - 1], cuts[to]))
  )
    from--;
  while (
    to < cuts.length - 1 &&
    countWords(raw.slice(cuts[from], cuts[to + 1])) <= wordsMax &&
    isWhole(raw.slice(cuts[from], cuts[to + 1]))
  )
    to++;
  return { start: cuts[from] ?? sentence.start, end: cuts[to] ?? sentence.end };
}

function clauseEnds(raw: string, { start, end }: { start: number; end: number }): number[] {
  return [...raw.slice(start, end).matchAll(/[\u060C\u061B;]\s|,\s/gu)].map(({ index }) => start + index + 1);
}

/** A handful of words at least, with every bracket and quotation closed. */
function isWhole(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return (
    countWords(text) >= 6 &&
    count('"') % 2 === 0 &&
    count("\u00AB") === count("\u00BB") &&
    count("\u201C") === count("\u201D") &&
    count("(") === count(")")
  );
}

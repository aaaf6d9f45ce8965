import { foldLoosely } from "../../text/fold-arabic";
import { countWords } from "../../wording/word-stem";
import type { CitedDocument } from "../asking/cited-document";
import { withBefore } from "../asking/excerpts/context/before-it";
import { wordedExcerpt } from "../asking/excerpts/excerpt";
import { endsWhole } from "../asking/excerpts/whole-parts/whole-part";
import { clauseEnds } from "../clauses/clause-ends";
import { standing } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { proseSentences, sentenceAt } from "./prose-sentences";

type Read = Pick<CitedDocument, "raw" | "published">;

type Stretch = { start: number; end: number };

/** Sentences that are gone back, words of one, and words that stand before a question at most. */
const goesBackMax = 3;
const sentenceMax = 45;
const wordsMax = 110;
/** So many words tell whether a sentence is shown. */
const openingWords = 4;

/**
 * What stands before the sentence that begins at `start`, one sentence more than a stem tells already (`told`): what it
 * tells stays. Undefined where nothing more stands there, or it would be too long.
 */
export function sentenceBefore(
  { document, marks }: { document: Read; marks: readonly Mark[] },
  start: number,
  told: string,
): string | undefined {
  const prose = proseSentences(document);
  const at = sentenceAt(document, start);
  const shown = foldLoosely(told);
  for (let back = 1; back <= goesBackMax && at - back >= 0; back++) {
    const sentence = prose[at - back];
    if (!sentence || shown.includes(opening(document.raw, sentence))) continue;
    const text = worded({ document, marks }, beginningOf(document.raw, sentence));
    const isNearer = back === 1 && told !== "";
    const all = (isNearer ? [told, text] : [text, told]).filter(Boolean).join(". ");
    return countWords(all) <= wordsMax ? all : undefined;
  }
  return undefined;
}

/** Of a long sentence its first clauses, which say who acts. */
export function beginningOf(raw: string, sentence: Stretch): Stretch {
  const cuts = clauseEnds(wordsIn(raw, sentence)).map((end) => ({ start: sentence.start, end }));
  const isShort = (part: Stretch) => countWords(raw.slice(part.start, part.end)) <= sentenceMax;
  if (isShort(sentence)) return sentence;
  return cuts.findLast((part) => isShort(part) && endsWhole(raw, part, sentence)) ?? sentence;
}

/** With the name of whoever acts, where the text before tells it. */
function worded(ground: { document: Read; marks: readonly Mark[] }, part: Stretch): string {
  const excerpt = withBefore(ground, part, part);
  return excerpt && !excerpt.before
    ? wordedExcerpt(ground.document.raw, excerpt)
    : standing(ground.document.raw.slice(part.start, part.end));
}

const opening = (raw: string, { start, end }: { start: number; end: number }): string =>
  foldLoosely(standing(raw.slice(start, end)).replace(/[\u00AB\u00BB"\u201C\u201D]/gu, ""))
    .split(" ")
    .slice(0, openingWords)
    .join(" ");

import { err, ok, type Result } from "../../result";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import type { CitedDocument } from "../asking/cited-document";
import { withBefore, wordedBefore } from "../asking/excerpts/context/before-it";
import { type Excerpt, type Stretch, wordedExcerpt } from "../asking/excerpts/excerpt";
import { endsWhole } from "../asking/excerpts/whole-parts/whole-part";
import { acceptedNames } from "../asking/names/accepted/accepted-names";
import { type OwnQuestion, ownQuestion } from "../asking/own-question";
import { clauseEnds } from "../clauses/clause-ends";
import { spaced } from "../clauses/standing";
import { type PlacedWord, wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { statementQuestion } from "../statements/statement-question";
import type { PlacedSentence } from "../statements/statements-of";

type Ground = { document: CitedDocument; marks: readonly Mark[] };

/**
 * Why words that a teacher picked make no gap. none: none were picked · long: nobody types so many · all: too little is left
 * around it · told: they stand in what is shown once more.
 */
export type NoGap = "none" | "long" | "all" | "told";

/** Words of a gap at most, and around it at least. */
const hiddenMax = 5;
const aroundMin = 4;
/** A longer sentence ends where the clause does that holds the gap. */
const wordsMax = 30;
/** Words that are shown before a sentence that a teacher picked. */
const contextMax = 52;

/** A gap to type in, made of a sentence from the first to the last of the words picked, which count from 0. */
export function pickedGap(
  { document, marks }: Ground,
  sentence: PlacedSentence,
  picked: readonly number[],
): Result<OwnQuestion, NoGap> {
  const words = wordsIn(document.raw, sentence);
  const [first, last] = [words[Math.min(...picked)], words[Math.max(...picked)]];
  const hidden = first && last && bare(document.raw, first, last);
  if (!hidden) return err("none");
  const count = wordsIn(document.raw, hidden).length;
  if (count > hiddenMax) return err("long");
  if (words.length - count < aroundMin) return err("all");
  const text = spaced(document.raw.slice(hidden.start, hidden.end));
  const part = beginningWith(document.raw, sentence, hidden);
  const excerpt = [shown({ document, marks }, sentence, part), plain(part)].find(
    (each) => !tells(document.raw, each, { ...hidden, text }),
  );
  if (!excerpt) return err("told");
  const mark = marks.find(({ start, end }) => start === hidden.start && end === hidden.end);
  const asked = {
    ...{ type: "picked", id: `picked-${hidden.start}-${hidden.end}`, paragraph: sentence.paragraph },
    ...{ denotes: mark?.denotes ?? `picked|${foldLoosely(text)}`, sentence },
  };
  const stem = `${wordedExcerpt(document.raw, excerpt, { ...hidden, text: gap })}.`;
  const accepted = mark ? acceptedNames(document, mark, marks) : [text];
  return ok({
    ...ownQuestion({ document, mark: asked, excerpt }, "cloze", stem),
    ...{ options: [], key: text, accepted: [...new Set([text, ...accepted])] },
  });
}

/** A statement to be judged, in a teacher's words: true, or false where they say otherwise than the sentence. */
export function pickedStatement(
  { document, marks }: Ground,
  sentence: PlacedSentence,
  { said, isTrue }: { said: string; isTrue: boolean },
): Result<OwnQuestion, "empty" | "unchanged"> {
  const excerpt = shown({ document, marks }, sentence);
  const line = spaced(said).replace(/[.\s]+$/u, "");
  if (line === "") return err("empty");
  const asItStands = [excerpt, plain(sentence)].map((each) => foldLoosely(wordedExcerpt(document.raw, each)));
  if (!isTrue && asItStands.includes(foldLoosely(line))) return err("unchanged");
  const { start, end, paragraph } = sentence;
  return ok(
    statementQuestion({
      ...{ document, sentence: { start, end }, paragraph, excerpt, said: line, about: `statement|${start}` },
      change: isTrue ? undefined : { start, end, text: line },
    }),
  );
}

/** The sentence as a statement to begin with. */
export const draftStatement = (ground: Ground, sentence: PlacedSentence): string =>
  wordedExcerpt(ground.document.raw, shown(ground, sentence));

/** With what has to be known from before it, where that is found. */
const shown = (ground: Ground, sentence: PlacedSentence, part: Stretch = sentence): Excerpt =>
  withBefore(ground, plain(part), sentence, contextMax) ?? plain(part);

/** Of a long sentence its clauses up to the one that holds what is hidden. */
function beginningWith(raw: string, sentence: Stretch, hidden: Stretch): Stretch {
  const { start, end } = sentence;
  if (wordsIn(raw, sentence).length <= wordsMax) return sentence;
  const cuts = clauseEnds(wordsIn(raw, sentence)).map((at) => ({ start, end: at }));
  return cuts.find((part) => part.end >= hidden.end && endsWhole(raw, part, sentence)) ?? { start, end };
}

const plain = ({ start, end }: Stretch): Excerpt => ({ start, end, omitted: [] });

/** Whether the words stand once more in what is shown. */
function tells(
  raw: string,
  excerpt: Excerpt,
  { text, ...hidden }: { start: number; end: number; text: string },
): boolean {
  const rest = foldLoosely(
    `${wordedBefore(raw, excerpt) ?? ""} ${wordedExcerpt(raw, excerpt, { ...hidden, text: gap })}`,
  );
  return ` ${rest.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(
    ` ${foldLoosely(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `,
  );
}

/** From one word to another without the signs around them. */
function bare(raw: string, first: PlacedWord, last: PlacedWord): { start: number; end: number } | undefined {
  const text = raw.slice(first.start, last.end);
  const from = text.search(/[\p{L}\p{N}]/u);
  if (from < 0) return undefined;
  const behind = /[^\p{L}\p{M}\p{N}%]*$/u.exec(text)?.[0].length ?? 0;
  return { start: first.start + from, end: last.end - behind };
}

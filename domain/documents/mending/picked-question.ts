import { err, ok, type Result } from "../../result";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import type { CitedDocument } from "../asking/cited-document";
import { withBefore, wordedBefore } from "../asking/excerpts/context/before-it";
import { type Excerpt, type Stretch, wordedExcerpt } from "../asking/excerpts/excerpt";
import { endsWhole } from "../asking/excerpts/whole-parts/whole-part";
import { gapQuestion } from "../asking/gap-question";
import { acceptedNames } from "../asking/names/accepted/accepted-names";
import { type OwnQuestion, ownQuestion } from "../asking/own-question";
import { clauseEnds } from "../clauses/clause-ends";
import { spaced, standing } from "../clauses/standing";
import { type PlacedWord, wordsIn } from "../clauses/words-in";
import type { Mark } from "../mark";
import { statementQuestion } from "../statements/statement-question";
import type { PlacedSentence } from "../statements/statements-of";

/** `besides`: what may be asked for and counts as no name elsewhere. */
type Ground = { document: CitedDocument; marks: readonly Mark[]; besides?: readonly Mark[] };

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

/**
 * Gaps made of a sentence from the first to the last of the words picked, which count from 0: the best first, with what has
 * to be known from before it where that is found, then without. What the document is known to name there has wrong options as
 * in a question of its own, where they can be proved; else it is typed.
 */
export function pickedGaps(
  { document, marks, besides = [] }: Ground,
  sentence: PlacedSentence,
  picked: readonly number[],
): Result<OwnQuestion[], NoGap> {
  const { raw } = document;
  const words = wordsIn(raw, sentence);
  const [first, last] = [words[Math.min(...picked)], words[Math.max(...picked)]];
  const hidden = first && last && bare(raw, first, last);
  if (!hidden) return err("none");
  const count = wordsIn(raw, hidden).length;
  if (count > hiddenMax) return err("long");
  if (words.length - count < aroundMin) return err("all");
  const text = spaced(raw.slice(hidden.start, hidden.end));
  const part = beginningWith(raw, sentence, hidden);
  const ways = waysToShow({ document, marks }, sentence, part).filter((each) => !tells(raw, each, { ...hidden, text }));
  if (ways.length === 0) return err("told");
  const mark = [...marks, ...besides].find((each) => isMeant(raw, each, hidden));
  return ok(
    ways.map(
      (excerpt) =>
        (mark && gapQuestion({ document, mark, marks, excerpt })) ??
        typedGap({ document, marks }, { sentence, excerpt, hidden: { ...hidden, text } }),
    ),
  );
}

type Hidden = Stretch & { text: string };

/** Whether a mark is what was hidden, the figure of it, or all of it but what is glued before it. */
function isMeant(raw: string, { type, start, end, number }: Mark, hidden: Stretch): boolean {
  if (type === "quote") return false;
  const isFigure = number !== undefined && number.start === hidden.start && number.end === hidden.end;
  const glued = start >= hidden.start ? raw.slice(hidden.start, start) : "-";
  return isFigure || (end === hidden.end && gluedBefore.test(glued));
}
const gluedBefore = /^[\u0648\u0641]?[\u0628\u0644]?$/u;

function typedGap(
  { document, marks }: Ground,
  { sentence, excerpt, hidden }: { sentence: PlacedSentence; excerpt: Excerpt; hidden: Hidden },
): OwnQuestion {
  const { start, end, text } = hidden;
  const mark = marks.find((each) => each.start === start && each.end === end);
  const asked = {
    ...{ type: "picked", id: `picked-${start}-${end}`, paragraph: sentence.paragraph },
    ...{ denotes: mark?.denotes ?? `picked|${foldLoosely(text)}`, sentence },
  };
  const stem = `${wordedExcerpt(document.raw, excerpt, { ...hidden, text: gap })}.`;
  const accepted = mark ? acceptedNames(document, mark, marks) : [text];
  return {
    ...ownQuestion({ document, mark: asked, excerpt }, "cloze", stem),
    ...{ options: [], key: text, accepted: [...new Set([text, ...accepted])] },
  };
}

/** A statement to be judged, in a teacher's words: true, or false where they say otherwise than the sentence; in ways as a gap. */
export function pickedStatements(
  { document, marks }: Ground,
  sentence: PlacedSentence,
  { said, isTrue }: { said: string; isTrue: boolean },
): Result<OwnQuestion[], "empty" | "unchanged"> {
  const ways = waysToShow({ document, marks }, sentence);
  const line = spaced(said).replace(/[.\s]+$/u, "");
  if (line === "") return err("empty");
  const asItStands = ways.map((each) => foldLoosely(wordedExcerpt(document.raw, each)));
  // A teacher may type it with the «and» that it begins with there.
  if (!isTrue && asItStands.includes(foldLoosely(standing(line)))) return err("unchanged");
  const { start, end, paragraph } = sentence;
  return ok(
    ways.map((excerpt) =>
      statementQuestion({
        ...{ document, sentence: { start, end }, paragraph, excerpt, said: line, about: `statement|${start}` },
        change: isTrue ? undefined : { start, end, text: line },
      }),
    ),
  );
}

/** The sentence as a statement to begin with. */
export const draftStatement = (ground: Ground, sentence: PlacedSentence): string =>
  wordedExcerpt(ground.document.raw, waysToShow(ground, sentence)[0] ?? plain(sentence));

/** With what has to be known from before it, where that is found, and alone. */
function waysToShow(ground: Ground, sentence: PlacedSentence, part: Stretch = sentence): Excerpt[] {
  const known = withBefore(ground, plain(part), sentence, contextMax);
  return known?.before || known?.inserted ? [known, plain(part)] : [plain(part)];
}

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

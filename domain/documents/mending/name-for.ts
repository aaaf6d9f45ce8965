import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import { contextMax, withBefore } from "../asking/excerpts/context/before-it";
import { type Stretch, within } from "../asking/excerpts/excerpt";
import { isSureName } from "../asking/names/sure-name";
import { spaced } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import type { Mark, MarkType } from "../mark";
import { type LeaningWord, leaningIn, lettersOf } from "../suggesting/leaning-in";
import { nameMeant } from "../suggesting/name-meant";
import { stretchAsked } from "./beside-question";
import { proseSentences, sentenceAt } from "./prose-sentences";

type Ground = { document: CitedDocument; marks: readonly Mark[] };

/** A word of a question that says nobody's name, and whom or what it most likely means: its teacher sees both. */
export type NameFor = { word: string; name: string };

/** Sentences before one in which a name is looked for. */
const nearMax = 3;

/**
 * The word of a question with which it leans on what stands before it, with the name that it most likely means: as the sets
 * put it in, else the last one before of a sort that it may mean. Undefined where nothing leans, or no name is near.
 */
export function nameFor(ground: Ground, sentence: Stretch, asked: string): NameFor | undefined {
  const { document, marks } = ground;
  const { raw } = document;
  const [from, to] = stretchAsked(raw.slice(sentence.start, sentence.end), asked);
  const part = { start: sentence.start + from, end: sentence.start + to };
  const asOpen = (word: string, name: string): NameFor | undefined => {
    // A stem may have lost the «and» that was glued to its first word.
    const form = [word, word.slice(1)].find((each) => placeOf(asked, each) >= 0);
    return form && !foldLoosely(asked).includes(foldLoosely(name)) ? { word: form, name } : undefined;
  };
  const [inserted] = withBefore(ground, part, sentence, contextMax.long)?.inserted ?? [];
  const before = inserted && wordsIn(raw, { start: part.start, end: inserted.at }).at(-1);
  const put = inserted && before && asOpen(lettersOf(before), inserted.name);
  if (put) return put;
  const leaning = leaningIn(ground, part);
  if (!leaning) return undefined;
  const at = sentenceAt(document, sentence.start);
  const earlier = proseSentences(document)
    .slice(Math.max(0, at - nearMax), Math.max(0, at))
    .toReversed();
  const next = wordsIn(raw, part).find(({ start, folded }) => start > leaning.word.start && folded !== "");
  const name = nameMeant(ground, { ...leaning, next }, earlier) ?? lastNamed({ raw, marks }, leaning, earlier);
  return name === undefined ? undefined : asOpen(lettersOf(leaning.word), name);
}

/** A stem with the name behind its word, between brackets. */
export function withName(stem: string, { word, name }: NameFor): string {
  const at = placeOf(stem, word);
  return at < 0 ? stem : `${stem.slice(0, at + word.length)} [${name}]${stem.slice(at + word.length)}`;
}

/** Where a word stands by itself; -1 where it does not, or is followed by a bracket already. */
function placeOf(text: string, word: string): number {
  let at = word.length > 1 ? text.indexOf(word) : -1;
  while (at >= 0) {
    const [before, behind] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\p{L}\p{M}]$/u.test(before) && !/^[\p{L}\p{M}]|^ \[/u.test(behind)) return at;
    at = text.indexOf(word, at + 1);
  }
  return -1;
}

/** Who acts is somebody; a noun may be of a body too; what a pronoun means is known by its form or not at all. */
const sorts: Readonly<Record<LeaningWord["reason"], readonly MarkType[]>> = {
  ...{ teller: ["person"], pronoun: [], opening: ["person"] },
  ...{ this: ["person", "organisation"], noun: ["person", "organisation"] },
};

function lastNamed(
  { raw, marks }: { raw: string; marks: readonly Mark[] },
  { reason }: LeaningWord,
  earlier: readonly Stretch[],
): string | undefined {
  for (const sentence of earlier) {
    const named = marks.filter((mark) => within(mark, sentence) && sorts[reason].includes(mark.type));
    const sure = named.filter((mark) => isSureName(raw, mark, marks));
    const last = sure.at(-1);
    if (last) return spaced(last.name).replace(/["\u00AB\u00BB\u201C\u201D[\]]/gu, "");
  }
  return undefined;
}

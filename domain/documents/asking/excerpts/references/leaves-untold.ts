import type { Mark } from "../../../mark";
import { type Excerpt, overlap } from "../excerpt";
import { demonstratives } from "../whole-parts/whole-part.ar";
import { type Leaning, ownWords, type Part } from "./left-to-before";
import { type BareNoun, nounOf } from "./points-back";
import { isName, toldNounsOf } from "./told-nouns";
import { meansSomeoneUntold, meansUntold, type NameAt, type Reading, untoldNouns } from "./untold";

/** Whether what a question shows means somebody or something that none of it tells. `isFirst`: no sentence stands before it. */
export function leavesUntold({ document: { raw }, marks }: Leaning, excerpt: Excerpt, isFirst = false): boolean {
  const { before } = excerpt;
  const reading = { ...readingOf(raw, marks, isFirst), nameAt: namesIn(marks, excerpt) };
  return meansUntold({ before: before ? ownWords(raw, before) : [], shown: ownWords(raw, excerpt) }, reading);
}

/** The same, but for what a noun with the article alone means. */
export function leavesSomeoneUntold({ document: { raw }, marks }: Leaning, excerpt: Excerpt): boolean {
  const reading = { ...readingOf(raw, marks, false), nameAt: namesIn(marks, excerpt) };
  return meansSomeoneUntold({ before: [], shown: ownWords(raw, excerpt) }, reading);
}

/** The same, of its first words alone: further on a pronoun is no riddle in somebody's own words. */
export function someoneUntoldIn({ document: { raw }, marks }: Leaning, part: Part, count: number): boolean {
  const reading = { ...readingOf(raw, marks, false), nameAt: namesIn(marks) };
  return meansSomeoneUntold({ before: [], shown: ownWords(raw, part).slice(0, count) }, reading);
}

/** The nouns of a stretch that stand with the article alone for what only the text before tells; none behind «this». */
export function nounsUntold({ document: { raw }, marks }: Leaning, part: Part): BareNoun[] {
  const words = ownWords(raw, part);
  return untoldNouns({ before: [], shown: words }, readingOf(raw, marks, false)).flatMap((word) => {
    const noun = nounOf(word.folded);
    const isThis = demonstratives.has(words[words.indexOf(word) - 1]?.folded ?? "");
    return noun === undefined || isThis ? [] : [{ noun, word }];
  });
}

const readingOf = (raw: string, marks: readonly Mark[], isFirst: boolean): Reading => ({
  ...{ nameAt: namesIn(marks), isFirst },
  told: toldNounsOf(raw, marks),
});

/** The names among the marks, and those that an editor put in. */
function namesIn(marks: readonly Mark[], shown?: Excerpt): NameAt {
  const inserted = [...(shown?.inserted ?? []), ...(shown?.before?.inserted ?? [])];
  return (word) => {
    if (!word) return undefined;
    if (inserted.some(({ at }) => at > word.start && at <= word.end)) return "someone";
    const mark = marks.find((each) => isName(each.type) && overlap(each, word));
    return mark && kindOfName(mark);
  };
}

/** Whose name a mark is. */
export function kindOfName({ type, sort }: Mark): ReturnType<NameAt> {
  if (type === "organisation") return "body";
  if (type === "place") return "place";
  return sort === "person|f" ? "woman" : "man";
}

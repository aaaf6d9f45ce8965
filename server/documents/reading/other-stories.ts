import "server-only";
import { contentWords } from "@/domain/text/content-words";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { goesOn, goesOnWith, noSpeaker, ofEveryStory, ownWaw, tellings, withSo } from "./other-stories.ar";

/** A page sets as many first paragraphs of other stories under its own; one might be a thought of its own. */
const [storiesMin, storiesMax] = [2, 6];
/** Below that an article is too short to know its way of going on by. */
const ownMin = 3;
/** So large a share of an article's paragraphs has to go on from the one before. */
const goingOnMin = 0.5;
/** The share of its words that another story has in common with the article: the first of them, and all on the mean. */
const [firstShared, meanShared] = [0.25, 0.2];
/** Words of a paragraph that says something, and of one that begins a story. */
const [wordsMin, wordsMax] = [8, 60];

/**
 * Lines without the beginnings of other stories that a page sets at the end: two or more paragraphs, none of which goes on
 * from what stands before as those of the article do, and which have next to none of its words.
 */
export function withoutOtherStories(lines: readonly string[]): string[] {
  const full = [...lines.keys()].filter((at) => (lines[at] ?? "").trim() !== "");
  const paragraphs = full.map((at) => readParagraph(lines[at] ?? ""));
  const last = paragraphs.slice(-storiesMax);
  const begun = last.length - 1 - last.findLastIndex((each) => !beginsStory(each));
  let count = 0;
  for (let tried = storiesMin; tried <= Math.min(begun, paragraphs.length - ownMin); tried++)
    if (areOthers(paragraphs.slice(0, -tried), paragraphs.slice(-tried))) count = tried;
  return count === 0 ? [...lines] : lines.slice(0, full.at(-count));
}

type Paragraph = { length: number; isGoingOn: boolean; words: readonly string[] };

function readParagraph(line: string): Paragraph {
  const folded = foldLoosely(line).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = "", second = ""] = folded;
  const isGoingOn =
    goesOn.has(first) ||
    (first.startsWith("\u0648") && !ownWaw.test(first)) ||
    withSo.test(first) ||
    !/^\s*["\u00AB\u201C(.]{0,3}\s*[\p{L}]/u.test(line) ||
    goesOnWith.includes(`${first} ${second}`) ||
    (tellings.has(first) && noSpeaker.has(second));
  const words = [...contentWords(line)].filter((word) => !ofEveryStory.has(word));
  return { length: folded.length, isGoingOn, words };
}

const beginsStory = ({ length, isGoingOn }: Paragraph): boolean =>
  !isGoingOn && length >= wordsMin && length <= wordsMax;

function areOthers(own: readonly Paragraph[], tail: readonly Paragraph[]): boolean {
  const body = own.slice(2).filter(({ length }) => length >= wordsMin);
  const goingOn = body.filter(({ isGoingOn }) => isGoingOn).length;
  if (body.length < 2 || goingOn < goingOnMin * body.length) return false;
  const [headline] = own;
  const underIt = tail.filter(({ words }) => words.some((word) => headline?.words.includes(word)));
  if (2 * underIt.length >= tail.length) return false;
  const told = new Set(own.flatMap(({ words }) => words));
  const shared = tail.map(({ words }) => words.filter((word) => told.has(word)).length / Math.max(1, words.length));
  return (shared[0] ?? 1) < firstShared && shared.reduce((sum, each) => sum + each, 0) < meanShared * shared.length;
}

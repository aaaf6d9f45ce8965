import type { ReadText } from "../../../extraction/text/read-text";
import { foldLoosely } from "../../../text/fold-arabic";
import { countWords } from "../../../wording/word-stem";
import { isFullSentence, isHeading, type Mark } from "../../mark";
import { overlap } from "../excerpts/excerpt";
import { titleHeads } from "./title-words.ar";

/** Less sure than what is read as a name: nobody has to look at them before there is need. */
const confidence = 0.8;
/** Of a text full of titles the first ones are enough. */
const askedMax = 6;
/** Nobody types a longer title without a slip. */
const wordsMax = 3;

const quoted =
  /(\p{L}+) ?["\u00AB\u201C] ?([^"\u00AB\u00BB\u201C\u201D().,:\u060C\u061B!?\u061F\n]{3,40}?) ?["\u00BB\u201D]/gu;

/**
 * Titles of works, undertakings and the like that a document's sentences can be asked for: a few words between marks of
 * quotation, right behind a noun for what they name. Not what is read as a name already, or stands elsewhere in its sentence.
 */
export function titleMarks({ raw, sentences, paragraphs }: ReadText, marks: readonly Mark[]): Mark[] {
  const names = marks.filter(({ type }) => type !== "quote");
  const found = sentences.flatMap((sentence) => {
    if (isHeading(raw, sentence) || !isFullSentence(raw, sentence)) return [];
    const text = raw.slice(sentence.start, sentence.end);
    return [...text.matchAll(quoted)].flatMap(({ 0: whole, 1: noun = "", 2: title = "", index }): Mark[] => {
      const start = sentence.start + index + whole.lastIndexOf(title);
      const end = start + title.length;
      if (!isHead(noun) || !isTitle(title) || isAgain(raw, end) || names.some((mark) => overlap(mark, { start, end })))
        return [];
      return [
        {
          ...{ id: `title-${start}-${end}`, type: "title", start, end, confidence, text: title, name: title },
          sentence: { start: sentence.start, end: sentence.end },
          paragraph: paragraphs.findIndex((each) => each.start <= start && end <= each.end) + 1,
          ...{ denotes: `title|${foldLoosely(title)}`, sort: `title|${bare(noun)}` },
        },
      ];
    });
  });
  const seen = new Set<string>();
  return found.filter(({ denotes }) => seen.size < askedMax && !seen.has(denotes) && seen.add(denotes));
}

const bare = (noun: string): string =>
  foldLoosely(noun).replace(/^[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0643\u0644]?(?:\u0627\u0644)?)(?=\p{L}{3})/u, "");

const isHead = (noun: string): boolean => titleHeads.has(foldLoosely(noun)) || titleHeads.has(bare(noun));

const isTitle = (title: string): boolean => /\p{L}{2}/u.test(title) && countWords(title) <= wordsMax;

/** The same in other letters between brackets right behind it. */
const isAgain = (raw: string, end: number): boolean => /^ ?["\u00BB\u201D] ?\(/u.test(raw.slice(end, end + 5));

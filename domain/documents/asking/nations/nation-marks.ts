import type { ReadText } from "../../../extraction/text/read-text";
import { foldLoosely } from "../../../text/fold-arabic";
import { type PlacedWord, wordsIn } from "../../clauses/words-in";
import { prepositions } from "../../facts/clause-words.ar";
import { isHeading, isProse, type Mark } from "../../mark";
import type { CitedDocument } from "../cited-document";
import { overlap } from "../excerpts/excerpt";
import { doubtfulHeads, moneyWords, namedByNation } from "./nation-words.ar";
import { type Nations, type NationWord, writtenIn } from "./nations";

/** Less sure than what is read as a name: nobody has to look at them before there is need. */
const confidence = 0.8;
/** A country that is told more often is what a text is about. */
const toldMax = 4;
/** Countries that a document is asked for by their adjectives. */
const askedMax = 8;

/** The sorts of bodies that are called by what they do and by their country: «the foreign ministry». */
const plainBodies = new Set(["ministry", "military", "police", "body", "court"].map((sort) => `organisation|${sort}`));

/** Adjectives of countries that a document's sentences can be asked for, each country's first that stands in prose. */
export function nationMarks(text: ReadText, marks: readonly Mark[], document: CitedDocument): Mark[] {
  const { nations, raw, title } = document;
  if (!nations) return [];
  const told = nations.told(raw);
  const topics = nations.told(`${title}\n${headingsOf(text)}`);
  const found = text.sentences.flatMap((sentence) => {
    const words = wordsIn(raw, sentence);
    return words.flatMap((word, at): Mark[] => {
      const read = nations.read(word.folded);
      if (!read || topics.has(read.country) || (told.get(read.country)?.length ?? 0) > toldMax) return [];
      if (!isPlain(words, at, nations) || !standsFree(word, marks)) return [];
      return [markOf(text, sentence, word, read)];
    });
  });
  const seen = new Set<string>();
  const prose = found.filter((mark) => isProse(raw, mark) && !isHeading(raw, mark.sentence));
  return prose.filter(({ denotes }) => seen.size < askedMax && !seen.has(denotes) && seen.add(denotes));
}

const headingsOf = ({ raw, sentences }: ReadText): string =>
  sentences
    .filter((sentence) => isHeading(raw, sentence))
    .map(({ start, end }) => raw.slice(start, end))
    .join("\n");

function markOf(
  { raw, paragraphs }: ReadText,
  sentence: { start: number; end: number },
  word: PlacedWord,
  { country, adjective, form }: NationWord,
): Mark {
  const from = /\p{L}/u.exec(word.text)?.index ?? 0;
  const start = word.start + from;
  const end = start + (/^[\p{L}\p{M}\u0640]+/u.exec(raw.slice(start, word.end))?.[0].length ?? 0);
  return {
    ...{ id: `nation-${start}-${end}`, type: "nation", start, end, confidence, country },
    ...{ text: raw.slice(start, end), name: writtenIn(adjective, form) },
    sentence: { start: sentence.start, end: sentence.end },
    paragraph: paragraphs.findIndex((each) => each.start <= start && end <= each.end) + 1,
    denotes: `nation|${country}`,
    sort: `nation|${form.hasArticle ? "the" : ""}|${form.ending}`,
  };
}

/** Behind a noun that agrees with it as far as the article shows, and beside no other adjective of a country. */
function isPlain(words: readonly PlacedWord[], at: number, nations: Nations): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !before || !/^[^\p{L}\p{N}]*[\p{L}\p{M}\u0640]+[^\p{L}\p{N}]*$/u.test(word.text)) return false;
  // «The Saudi-Emirati council», «"the Egyptian"».
  if (/["\u00AB\u201C(\u2013-]/u.test(word.text) || /[^\p{L}\p{M}\u0640]$/u.test(before.text)) return false;
  // «The right side», in Arabic «Yemeni» where a paper writes its last letter so: a feminine noun has no such adjective.
  if (/\u0649[^\p{L}]*$/u.test(word.text) && /\u0629\p{M}*$/u.test(before.text)) return false;
  const isHeadless =
    prepositions.has(before.folded) || /^[\u0648\u0641]?(?:\u0645\u0646|\u0641\u064A)$/u.test(before.folded);
  const hasArticle = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)\p{L}{2}/u.test(before.folded);
  const isOwned = /\p{L}{2}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(before.folded);
  const isDefinite = /^\u0627\u0644/u.test(word.folded);
  if (isHeadless || (isDefinite ? !hasArticle && !isOwned : hasArticle)) return false;
  const heads = [before.folded, before.folded.replace(/^[\u0648\u0641\u0628\u0643]/u, "")];
  if (heads.some((head) => moneyWords.has(head) || namedByNation.has(head) || doubtfulHeads.test(head))) return false;
  return ![before, next].some((each) => each && nations.read(each.folded.replace(/^\u0648/u, "")));
}

/** In no name but one that says what its bearer does, and right behind none. */
const standsFree = (word: PlacedWord, marks: readonly Mark[]): boolean =>
  !marks.some((mark) => {
    if (mark.type === "quote" || mark.type === "quantity" || mark.type === "date") return false;
    const isBehind = mark.end < word.start && word.start - mark.end <= 2;
    return (overlap(mark, word) && !isPlainBody(mark, word)) || isBehind;
  });

const isPlainBody = ({ sort, end, text }: Mark, word: PlacedWord): boolean =>
  plainBodies.has(sort) && foldLoosely(text).split(" ").length > 1 && end <= word.end;

import type { ReadText } from "../../../extraction/text/read-text";
import { foldLoosely } from "../../../text/fold-arabic";
import { type PlacedWord, wordsIn } from "../../clauses/words-in";
import { isHeading, isProse, type Mark } from "../../mark";
import { overlap } from "../excerpts/excerpt";
import type { StandIn } from "../names/stand-ins";
import { goesOnAsNumber, noOrdinalHeads, ordinalWords } from "./ordinal-words.ar";

/** Less sure than a figure: nobody has to look at them before there is need. */
const confidence = 0.8;
const askedMax = 4;
const wrongMax = 3;

type Gender = keyof typeof ordinalWords;
type Ordinal = { value: number; gender: Gender; word: string };

const byWord: ReadonlyMap<string, Ordinal> = new Map(
  (["m", "f"] as const).flatMap((gender) =>
    ordinalWords[gender].map((word, at) => [foldLoosely(word), { value: at + 1, gender, word }]),
  ),
);

/** «The third session»: which of several, by a word that a document's sentence can be asked for; not «the first». */
export function ordinalMarks({ raw, sentences, paragraphs }: ReadText, marks: readonly Mark[]): Mark[] {
  const found = sentences.flatMap((sentence) => {
    const words = wordsIn(raw, sentence);
    return words.flatMap((word, at): Mark[] => {
      const read = byWord.get(word.folded);
      if (!read || read.value === 1 || !isPlain(words, at, read) || !standsFree(word, marks)) return [];
      if (isCounted(words, at, read)) return [];
      const { start } = word;
      const end = start + (/^[\p{L}\p{M}\u0640]+/u.exec(word.text)?.[0].length ?? 0);
      return [
        {
          ...{ id: `ordinal-${start}-${end}`, type: "quantity", start, end, confidence },
          ...{ text: raw.slice(start, end), name: read.word },
          sentence: { start: sentence.start, end: sentence.end },
          paragraph: paragraphs.findIndex((each) => each.start <= start && end <= each.end) + 1,
          denotes: `ordinal|${words[at - 1]?.folded ?? ""}|${read.value}`,
          sort: `${ordinalSort}|${read.gender}`,
        },
      ];
    });
  });
  return found.filter((mark) => isProse(raw, mark) && !isHeading(raw, mark.sentence)).slice(0, askedMax);
}
const ordinalSort = "quantity|ordinal";

export const isOrdinal = ({ sort }: Mark): boolean => sort.startsWith(`${ordinalSort}|`);

/** Those next to it in their order, of its gender, that stand nowhere in the document. */
export function otherOrdinals(raw: string, mark: Mark): StandIn[] {
  const own = byWord.get(foldLoosely(mark.name));
  const written = new Set(wordsIn(raw, { start: 0, end: raw.length }).map(({ folded }) => folded));
  if (!own) return [];
  return [...byWord.values()]
    .filter(
      ({ value, gender, word }) => gender === own.gender && value !== own.value && !written.has(foldLoosely(word)),
    )
    .sort((one, other) => Math.abs(one.value - own.value) - Math.abs(other.value - own.value))
    .slice(0, wrongMax)
    .map(({ word }) => ({
      ...{ ...mark, id: `unnamed-${word}`, name: word, text: word, denotes: `unnamed|${word}` },
      isUnnamed: true,
    }));
}

/** Right behind a noun with the article and of its gender, and no part of a longer number or a date. */
function isPlain(words: readonly PlacedWord[], at: number, { gender }: Ordinal): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !before || !/^[\p{L}\p{M}\u0640]+[.\u060C\u061B:]?$/u.test(word.text)) return false;
  const noun = before.folded
    .replace(/^[\u0648\u0641]?(?:[\u0628\u0643](?=\u0627\u0644)|\u0644(?=\u0644))?/u, "")
    .replace(/^\u0644/u, "\u0627\u0644");
  const isNoun = /^\u0627\u0644\p{L}{2,}$/u.test(noun) && !/[^\p{L}\p{M}\u0640]$/u.test(before.text);
  const isFeminine = /[\u0647\u0629]$/u.test(noun);
  if (!isNoun || isFeminine !== (gender === "f") || noOrdinalHeads.has(noun) || byWord.has(noun)) return false;
  // «The second after Baghdad», «after the first two».
  const isCounted = words.slice(at + 1).some((each) => each.folded === after);
  return !isCounted && (!next || !goesOnAsNumber.test(next.folded));
}

/** «The second stage …, the third stage»: whoever can count says which comes between or next. */
function isCounted(words: readonly PlacedWord[], at: number, { value }: Ordinal): boolean {
  const noun = bareNoun(words[at - 1]);
  return words.some((word, place) => {
    const other = byWord.get(word.folded);
    return place !== at && other && Math.abs(other.value - value) === 1 && bareNoun(words[place - 1]) === noun;
  });
}

const bareNoun = (word: PlacedWord | undefined): string =>
  word?.folded.replace(/^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627?\u0644)(?=\p{L}{3})/u, "") ?? "";

const after = "\u0628\u0639\u062F";

/** In no name, date or figure, and right behind no name. */
const standsFree = (word: PlacedWord, marks: readonly Mark[]): boolean =>
  !marks.some((mark) => {
    const isBehind = mark.type === "person" && mark.end < word.start && word.start - mark.end <= 2;
    return mark.type !== "quote" && (overlap(mark, word) || isBehind);
  });

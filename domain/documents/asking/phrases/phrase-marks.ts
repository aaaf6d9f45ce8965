import type { ReadText } from "../../../extraction/text/read-text";
import { foldLoosely } from "../../../text/fold-arabic";
import { isHeading, isName, isProse, type Mark } from "../../mark";
import type { Family } from "./phrase-words.ar";
import type { Phrase } from "./phrases-in";
import { phrasesIn } from "./phrases-in";

/** Less sure than a figure: nobody has to look at them before there is need. */
const confidence = 0.8;
/** Phrases that a document is asked for. */
const askedMax = 12;

/** Why and what for first, then with what outcome. */
const order: readonly Family[] = ["cause", "result", "charge", "aim", "means", "deed", "event"];

/** Phrases that tell why, what for, with what outcome or how, which a document's sentences can be asked for; one a sentence. */
export function phraseMarks({ raw, sentences, paragraphs }: ReadText, marks: readonly Mark[]): Mark[] {
  const names = marks.filter(isName);
  const found = sentences.flatMap((sentence): { mark: Mark; rank: number }[] => {
    if (isHeading(raw, sentence)) return [];
    const phrases = phrasesIn(raw, sentence).filter((phrase) => !opensWithName(phrase, names));
    return phrases.map((phrase) => ({
      rank: order.indexOf(phrase.family),
      mark: markOf(raw, phrase, {
        sentence: { start: sentence.start, end: sentence.end },
        paragraph: paragraphs.findIndex((each) => each.start <= phrase.start && phrase.end <= each.end) + 1,
      }),
    }));
  });
  const prose = found.filter(({ mark }) => isProse(raw, mark)).sort((one, other) => one.rank - other.rank);
  const seen = new Set<string>();
  return prose
    .filter(({ mark: { denotes } }) => seen.size < askedMax && !seen.has(denotes) && seen.add(denotes))
    .map(({ mark }) => mark)
    .sort((one, other) => one.start - other.start);
}

function markOf(raw: string, { family, start, end }: Phrase, place: Pick<Mark, "sentence" | "paragraph">): Mark {
  const text = raw.slice(start, end);
  return {
    ...{ id: `phrase-${start}-${end}`, type: "phrase", start, end, text, name: text, confidence },
    ...place,
    denotes: `phrase|${foldLoosely(text)}`,
    sort: `phrase|${family}`,
  };
}

/** Names may have the form of a deed's noun. */
const opensWithName = ({ start }: Phrase, names: readonly Mark[]): boolean =>
  names.some((name) => name.start <= start + 1 && start + 1 < name.end);

import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import { spaced } from "../clauses/standing";
import { documentWords as words } from "../document-words.ar";
import { namedWords } from "../facts/named-questions.ar";
import type { Mark } from "../mark";
import { acceptedNames } from "./names/accepted/accepted-names";
import { goesByMany } from "./names/accepted/goes-by-many";
import { standIns } from "./names/stand-ins";
import { isSureName } from "./names/sure-name";
import { type Asking, type OwnQuestion, optionsOf, ownQuestion } from "./own-question";

const wordsMin = 4;

/** Who spoke the words of an excerpt; undefined where they name the speaker, or nobody else could have. */
export function whoSaidIt(asking: Asking): OwnQuestion | undefined {
  const { document, mark, marks, excerpt } = asking;
  const speaker = speakerOf(mark, marks);
  const quote = spaced(document.raw.slice(excerpt.start, excerpt.end)).replace(/[\s\u060C\u061B,;:.]+$/u, "");
  const isNamed = speaker && foldLoosely(quote).includes(foldLoosely(speaker.name));
  if (!speaker || isNamed || quote.split(" ").length < wordsMin) return undefined;
  const named = standIns(document.raw, { ...speaker, sentence: mark.sentence }, marks, document.known, true);
  const others = named.filter((other) => !saysAlike(document.raw, quote, other, marks));
  // Whoever said the same is right too where a name is typed.
  if (others.length < 2) return others.length < named.length ? undefined : typed(asking, speaker, quote);
  const options = optionsOf(asking, {
    text: speaker.name,
    others,
    remark: (text, { sort, isUnnamed }) => {
      if (isUnnamed) return words.unnamed(text);
      return sort === "person|f" ? words.saidElseFeminine(text) : words.saidElse(text);
    },
  });
  const explanation = words.saidBy(spaced(speaker.name), quote);
  return {
    ...ownQuestion(asking, "who-said-it", words.whoSaid(quote)),
    ...options,
    perOption: { ...options.perOption, [options.key]: explanation },
    explanation,
  };
}

/** The speaker's name to type, where the document has too few others. */
function typed(asking: Asking, speaker: Mark, quote: string): OwnQuestion | undefined {
  const { document, marks } = asking;
  const key = spaced(speaker.name);
  const isNamer = speaker.type === "person" || speaker.type === "organisation";
  if (goesByMany(speaker)) return undefined;
  if (!isNamer || key.split(" ").length > typedWordsMax || !isSureName(document.raw, speaker, marks, document.known))
    return undefined;
  return {
    ...ownQuestion(asking, "cloze", namedWords.quoted(gap, quote)),
    explanation: words.saidBy(key, quote),
    options: [],
    key,
    accepted: acceptedNames(document, { ...speaker, text: speaker.name }, marks),
  };
}
/** Nobody types a longer name without a slip. */
const typedWordsMax = 3;

/** Whether what a document tells of somebody has most words of what another said. */
function saysAlike(raw: string, quote: string, { denotes }: Mark, marks: readonly Mark[]): boolean {
  const words = [...contentWords(quote)];
  const told = marks.filter((mark) => mark.denotes === denotes).map(({ sentence }) => sentence);
  return told.some(({ start, end }) => {
    const own = contentWords(raw.slice(start, end));
    return words.length > 0 && words.filter((word) => own.has(word)).length >= words.length * alikeMin;
  });
}
const alikeMin = 0.6;

/** The first mark of whoever said a quotation. */
export const speakerOf = ({ speaker }: Mark, marks: readonly Mark[]): Mark | undefined =>
  speaker === undefined ? undefined : marks.find(({ denotes }) => denotes.split("|")[1] === speaker);

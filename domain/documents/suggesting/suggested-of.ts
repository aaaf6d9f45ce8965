import { countWords } from "../../wording/word-stem";
import type { CitedDocument } from "../asking/cited-document";
import { withOmissions } from "../asking/excerpts/cutting/excerpts-of";
import { omissionsIn, within, wordedExcerpt } from "../asking/excerpts/excerpt";
import { standsInSpeech } from "../asking/excerpts/tellers/within-speech";
import { isWellKnown } from "../asking/is-well-known";
import { askedLoosely } from "../asking/mark-question";
import { isSureName } from "../asking/names/sure-name";
import type { OwnQuestion } from "../asking/own-question";
import { isName, type Mark } from "../mark";
import type { AskedFor } from "../set/soundness/signs-of";
import { contradictions } from "../statements/changes/contradiction";
import { renationed } from "../statements/changes/renationed";
import { statementQuestion } from "../statements/statement-question";
import type { PlacedSentence } from "../statements/statements-of";
import type { Doubt } from "./doubt";
import { type Shown, shownLoosely } from "./shown-loosely";

/** A question that somebody has to look at first. `things`: what of the document it asks for; none of a statement. */
export type Suggested = {
  question: OwnQuestion;
  of: AskedFor;
  things: readonly string[];
  omissions: number;
  /** Of what it asks for, 0–1; a statement asks for none. */
  confidence?: number | undefined;
  doubts: readonly Doubt[];
};

type Found = { document: CitedDocument; marks: readonly Mark[]; besides: readonly Mark[] };

/** With more words, a question is long. */
const longMin = 50;
/** With more marks there are sentences enough to ask each once. */
const omittingMax = 100;
/** Ways in which one clause is made false. */
const changesMax = 2;

/**
 * What may be suggested of one sentence: gaps and statements whose stem may lean on what stands before, with help put in where
 * there is some, and each with what makes it doubtful. None tells its own answer. Equal input gives equal output.
 */
export function suggestedOf(found: Found, sentence: PlacedSentence): Suggested[] {
  const { document, marks } = found;
  const isSpoken = standsInSpeech(document.raw, sentence);
  return shownLoosely({ document, marks }, sentence)
    .flatMap((shown) => [...gapsOf(found, sentence, shown), ...statementsOn(found, sentence, shown)])
    .map(({ doubts, question, ...suggested }) => ({
      ...{ ...suggested, question: unstretched(question) },
      doubts: [
        ...(isSpoken ? [{ reason: "speech" as const }] : []),
        ...doubts,
        ...(countWords(question.stem) > longMin ? [{ reason: "long" as const }] : []),
      ],
    }));
}

/** Without the strokes that some papers draw words out with. */
function unstretched(question: OwnQuestion): OwnQuestion {
  const { stem, scopeText = "" } = question;
  return { ...question, stem: stem.replace(strokes, ""), scopeText: scopeText.replace(strokes, "") };
}
const strokes = /(?<=\p{L})\u0640{1,9}(?=\p{L})/gu;

function gapsOf(
  { document, marks, besides }: Found,
  sentence: PlacedSentence,
  { excerpt, doubts }: Shown,
): Suggested[] {
  const own = [...marks, ...besides].filter(
    (mark) => mark.sentence.start === sentence.start && within(mark, excerpt) && mark.type !== "quote",
  );
  return own.flatMap((mark) => {
    const isUnsure = isName(mark) && !isSureName(document.raw, mark, marks, document.known);
    const isFew = marks.length <= omittingMax;
    const ways = [excerpt, ...(isFew ? withOmissions(document.raw, mark, marks, excerpt) : [])];
    return ways.flatMap((way): Suggested[] => {
      const asking = { document, mark, marks, excerpt: way };
      const question = askedLoosely(asking);
      if (!question) return [];
      return [
        {
          ...{
            question,
            of: mark.type,
            things: [mark.denotes],
            omissions: omissionsIn(way),
            confidence: mark.confidence,
          },
          doubts: [
            ...doubts,
            ...(isUnsure ? [{ reason: "name" as const, name: mark.text }] : []),
            ...(isWellKnown(asking) ? [{ reason: "known" as const }] : []),
          ],
        },
      ];
    });
  });
}

function statementsOn(
  { document, marks, besides }: Found,
  sentence: PlacedSentence,
  { excerpt, doubts }: Shown,
): Suggested[] {
  const { raw, known } = document;
  if (noStatement.test(raw.slice(excerpt.start, excerpt.end))) return [];
  const changes = [
    ...renationed(document, excerpt, { marks, nations: besides }),
    ...contradictions(raw, excerpt, marks, known),
  ].slice(0, changesMax);
  return [...changes, undefined].map((change) => ({
    question: statementQuestion({
      ...{ document, sentence, paragraph: sentence.paragraph, excerpt, change },
      about: `statement|${excerpt.start}`,
      said: wordedExcerpt(raw, excerpt, change),
    }),
    ...{ of: "statement" as const, things: [], omissions: 0, doubts },
  }));
}

/** What asks, calls or links states nothing. */
const noStatement = /[?\u061F!]|www|https?|[#@\u2022*]/u;

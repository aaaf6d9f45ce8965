import { foldLoosely } from "../../text/fold-arabic";
import { phrasebooks } from "../../wording/phrasebooks";
import type { CitedDocument } from "../asking/cited-document";
import { countsFromToday } from "../asking/counts-from-today";
import { wordedBefore } from "../asking/excerpts/context/before-it";
import { type Excerpt, type Stretch, wordedExcerpt } from "../asking/excerpts/excerpt";
import { type OwnQuestion, ownQuestion } from "../asking/own-question";
import { documentWords as words } from "../document-words.ar";
import type { Change } from "./changes/change";

/**
 * A statement to judge. `about`: what no other statement of its set is on · `said`: its words, with the change if any ·
 * `speaker`: whose words the document says they are, told once it is answered.
 */
type Statement = {
  document: CitedDocument;
  sentence: Stretch;
  paragraph: number;
  excerpt: Excerpt;
  change: Change | undefined;
  about: string;
  said: string;
  speaker?: string | undefined;
};

/** Folded: «according to». */
const bySource = /^(?:\u0628?\u062D\u0633\u0628|\u0648\u0641\u0642\u0627?|\u0637\u0628\u0642\u0627) /u;

/** A statement as a question, true as its document has it, false with a change. */
export function statementQuestion({
  document,
  sentence,
  paragraph,
  excerpt,
  change,
  about,
  said,
  speaker,
}: Statement): OwnQuestion {
  const { publisher, published, source, raw } = document;
  const { start, end } = sentence;
  const before = wordedBefore(raw, excerpt);
  // «According to the text of …: according to …»: one of them is enough.
  const scopeText = (bySource.test(foldLoosely(said)) ? words.scope : words.statedIn)(publisher, {
    ...(countsFromToday(`${before ?? ""} ${said}`) ? { published: phrasebooks.ar.date(published) } : {}),
    ...(before === undefined ? {} : excerpt.before?.isHeadline ? { title: before } : { before }),
  });
  const mark = {
    ...{ type: "statement" as const, sentence: { start, end }, paragraph, denotes: about },
    id: `${about}-${change ? `${change.start}-${change.text}` : "true"}`,
  };
  const plain = ownQuestion({ document, mark, excerpt }, "true-false", said);
  const question =
    speaker === undefined ? plain : { ...plain, explanation: words.filledBy(speaker, wordedExcerpt(raw, excerpt)) };
  const because = "the sentence that the statement is made from says otherwise";
  return {
    ...question,
    ...{ stem: `${scopeText} ${said}.`, scopeText, key: change ? "false" : "true" },
    cell: `statement|${source}|${about}`,
    options: [
      { id: "true", text: words.right },
      { id: "false", text: words.wrong },
    ],
    perOption: { true: question.explanation, false: question.explanation },
    proof: change ? [{ option: "true", verdict: "contradicted" as const, checked: [], because }] : [],
  };
}

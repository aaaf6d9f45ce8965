import { foldLoosely } from "../../../text/fold-arabic";
import { documentWords as words } from "../../document-words.ar";
import type { Mark } from "../../mark";
import type { Said } from "../../statements/said-in";
import { voiced } from "../../suggesting/voiced";
import type { CitedDocument } from "../cited-document";
import { within } from "../excerpts/excerpt";
import { askedOf } from "../mark-question";
import type { OwnQuestion } from "../own-question";

/** A question on what somebody said, and the mark that it asks for. */
export type ReportQuestion = { question: OwnQuestion; mark: Mark };

/** Gaps in what somebody is reported to have said, whose words a question tells them to be: none for whoever speaks. */
export function reportQuestions(
  document: CitedDocument,
  said: readonly Said[],
  marks: readonly Mark[],
): ReportQuestion[] {
  return said.flatMap(({ speaker, clause, isQuoted, sentence }) => {
    if (speaker === undefined) return [];
    const excerpt = { ...clause, omitted: [] };
    return marks.flatMap((mark) => {
      if (mark.type === "quote" || !within(mark, clause) || isCalled(speaker, mark)) return [];
      const question = askedOf({ document, mark: { ...mark, sentence }, marks, excerpt });
      if (!question || offers(question, speaker)) return [];
      const by = isQuoted ? { name: speaker } : { name: speaker, that: words.that };
      return [{ question: voiced(question, by), mark }];
    });
  });
}

const isCalled = (speaker: string, { name }: Mark): boolean => foldLoosely(speaker).includes(foldLoosely(name));

/** Nobody speaks so of himself. */
const offers = ({ options }: OwnQuestion, speaker: string): boolean =>
  Array.isArray(options) && options.some(({ text }) => text === speaker);

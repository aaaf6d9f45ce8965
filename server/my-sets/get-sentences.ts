import "server-only";
import { wordsIn } from "@/domain/documents/clauses/words-in";
import { draftStatement } from "@/domain/documents/mending/picked-question";
import { unusedSentences } from "@/domain/documents/mending/prose-sentences";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { notFound, type Refusal } from "../refusal";
import { onlyDocument, standingBeside } from "./own-document-of";
import { ownSet } from "./own-set";
import { titleIn } from "./set-title";

/** A sentence that no question of a set asks of: its words, and how it reads as a statement. */
export type FreeSentence = { from: number; words: string[]; statement: string };

/** What a question of a set may be made of by hand. */
export type SentencesView = { setTitle: string; revision: number; questionCount: number; sentences: FreeSentence[] };

/** The sentences of the one document that a set draws on of which no question asks; there are none of other sets. */
export async function getSentences({
  ctx,
  setId,
  lang,
}: {
  ctx: Context;
  setId: string;
  lang: Language;
}): Promise<Result<SentencesView, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  const document = await onlyDocument(ctx, set.value);
  if (!document) return err(notFound);
  const { cited, marks } = document;
  const used = standingBeside(set.value).flatMap(({ references }) =>
    references.filter(({ source }) => source === cited.source),
  );
  return ok({
    setTitle: titleIn(set.value.draft.title, lang),
    revision: set.value.row.revision,
    questionCount: set.value.questions.length,
    sentences: unusedSentences(cited, used).map((sentence) => ({
      from: sentence.start,
      words: wordsIn(cited.raw, sentence).map(({ text }) => text),
      statement: draftStatement({ document: cited, marks }, sentence),
    })),
  });
}

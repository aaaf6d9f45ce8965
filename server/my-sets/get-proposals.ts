import "server-only";
import { wordsIn } from "@/domain/documents/clauses/words-in";
import { draftStatement } from "@/domain/documents/mending/picked-question";
import { proseSentences, sentenceAt, unusedSentences } from "@/domain/documents/mending/prose-sentences";
import type { Doubt } from "@/domain/documents/proposing/doubt";
import type { PlacedSentence } from "@/domain/documents/statements/statements-of";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { listSetQuestions } from "../db/sets/teacher-sets";
import type { OwnDocument } from "../documents/own-document";
import { type Proposal, proposalsBeside } from "../documents/set/proposals";
import { type ToldQuestion, toldOf } from "./drafted-question";
import { onlyDocument, standingBeside } from "./own-document-of";
import type { OwnSet } from "./own-set";
import { itemTaken, SetBody } from "./set-body";

/** A question that waits for a look. `asked`: its stem without what names the document. */
export type ProposedQuestion = {
  version: string;
  kind: string;
  asked: string;
  told: ToldQuestion;
  doubts: readonly Doubt[];
};

/** A sentence that a question of a set may be made of: its words, the one before, and how it reads as a statement. */
export type OpenSentence = {
  from: number;
  words: string[];
  before: string | null;
  statement: string;
  proposed: ProposedQuestion | null;
};

/**
 * The sentences of which no question of a set asks, those with a proposal first, the best first. A full set is proposed
 * nothing, and nor is one of several documents.
 */
export async function openSentences(ctx: Context, set: OwnSet): Promise<OpenSentence[]> {
  const document = await onlyDocument(ctx, set);
  if (!document) return [];
  const { cited } = document;
  const standing = standingBeside(set);
  const used = standing.flatMap(({ references }) => references.filter(({ source }) => source === cited.source));
  const proposals = await proposalsFor(ctx, set, document);
  const proposed = proposals.flatMap((proposal): OpenSentence[] => {
    const sentence = proseSentences(cited)[sentenceAt(cited, proposal.from)];
    const question = proposedQuestion(proposal);
    return sentence && question ? [{ ...openSentence(document, sentence), proposed: question }] : [];
  });
  const taken = new Set(proposed.map(({ from }) => from));
  const others = unusedSentences(cited, used).filter(({ start }) => !taken.has(start));
  return [...proposed, ...others.map((sentence) => openSentence(document, sentence))];
}

/** What may be proposed to a set that has too few questions. */
export async function proposalsFor(ctx: Context, set: OwnSet, document: OwnDocument): Promise<readonly Proposal[]> {
  const { count } = set.draft.choice;
  const standing = standingBeside(set);
  if (set.questions.length >= count) return [];
  return proposalsBeside(document, { standing, count, seen: await droppedFrom(ctx, set) });
}

/** The questions that were chosen for a set; what its teacher picked may be picked again. */
export async function droppedFrom(ctx: Context, { row }: OwnSet): Promise<AnyItem[]> {
  const rows = await listSetQuestions(ctx.db, row.id);
  return rows.flatMap(({ body }) => {
    const kept = SetBody.parse(body);
    return kept.origin === "document" && !kept.picked ? (itemTaken(kept, "ar") ?? []) : [];
  });
}

function proposedQuestion({ item, doubts }: Proposal): ProposedQuestion | undefined {
  const told = toldOf(item);
  const asked = item.stem.slice(item.scopeText?.length ?? 0).trim();
  return told ? { version: item.version, kind: item.kind, asked, told, doubts } : undefined;
}

function openSentence({ cited, marks }: OwnDocument, sentence: PlacedSentence): OpenSentence {
  const before = proseSentences(cited)[sentenceAt(cited, sentence.start) - 1];
  return {
    from: sentence.start,
    words: wordsIn(cited.raw, sentence).map(({ text }) => text),
    before: before ? cited.raw.slice(before.start, before.end).trim() : null,
    statement: draftStatement({ document: cited, marks }, sentence),
    proposed: null,
  };
}

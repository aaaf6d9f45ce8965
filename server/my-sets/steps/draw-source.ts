import "server-only";
import type { ExamGuard } from "@/domain/assignments/exam-guard";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import type { Ledger } from "@/domain/facts/ledger";
import type { Question } from "@/domain/quizzes/cues";
import { ok, type Result } from "@/domain/result";
import type { QuestionBank } from "@/questions/question-bank";
import type { AnyItem } from "@/questions/registry";
import { corpus, corpusIndex } from "../../corpus";
import type { Refusal } from "../../refusal";
import { questionBank, usualSeeds } from "../../sets/question-banks";

/** What a teacher draws questions from: a ledger and its questions, without what the guard holds. */
export type DrawSource = { ledger: Ledger; ledgerHash: string; index: LedgerIndex; questions: Question<AnyItem>[] };

const paired = new WeakMap<QuestionBank, { key: string; questions: Question<AnyItem>[] }>();

/** The content, under one of the seeds whose questions are in memory, and what a teacher's own documents give. */
export function drawSource(
  seed: number,
  now: Date,
  guard: ExamGuard,
  own: readonly Question<AnyItem>[] = [],
): Result<DrawSource, Refusal> {
  const bank = questionBank(1 + ((seed - 1) % usualSeeds), now);
  if (!bank.ok) return bank;
  const { ledger, ledgerHash } = corpus();
  const known = paired.get(bank.value);
  const questions = known?.key === guard.key ? known.questions : pairs(bank.value, guard);
  paired.set(bank.value, { key: guard.key, questions });
  return ok({
    ledger,
    ledgerHash,
    index: corpusIndex(),
    questions: own.length > 0 ? [...questions, ...own] : questions,
  });
}

function pairs({ items }: QuestionBank, guard: ExamGuard): Question<AnyItem>[] {
  const english = new Map(items.en.map((item) => [item.id, item]));
  return items.ar.flatMap((ar) => {
    const en = english.get(ar.id);
    return en && !guard.holdOn(ar) ? [{ ar, en }] : [];
  });
}

import "server-only";
import type { ExamGuard } from "@/domain/assignments/exam-guard";
import type { Language } from "@/domain/language";
import { composeQuiz } from "@/domain/quizzes/compose-quiz";
import { ok, type Result } from "@/domain/result";
import type { QuestionBank } from "@/questions/question-bank";
import type { AnyItem } from "@/questions/registry";
import { corpus, type SetVersion } from "../corpus";
import type { Refusal } from "../refusal";
import { questionBank } from "./question-banks";

/** Most questions of one attempt. */
export const questionsMax = 50;
/** Largest seed that the database's whole numbers hold. */
export const seedMax = 2 ** 31 - 1;

export type Draw = {
  version: SetVersion;
  lang: Language;
  seed: number;
  count?: number | undefined;
  now: Date;
  /** Leaves out what open exams ask. */
  guard?: ExamGuard;
};

/** Draws kept: what a class of learners asks for again and again. */
const drawsMax = 300;
const draws = new Map<string, AnyItem[]>();

/**
 * The questions of a set under a seed: always the same for the same content and guard, and the same ones in both
 * languages. Fewer, down to none, where the guard leaves fewer. A teacher's set has its own, in its own order.
 */
export function drawQuestions({ version, lang, seed, count, now, guard }: Draw): Result<AnyItem[], Refusal> {
  const asked = count ?? version.set.count;
  if (version.pinned) return ok(pinnedItems(version.pinned.items[lang], guard).slice(0, asked));
  const name = JSON.stringify([corpus().ledgerHash, version.hash, lang, seed, asked, guard?.key ?? ""]);
  const known = draws.get(name);
  if (known) return ok(known);
  const bank = questionBank(seed, now);
  if (!bank.ok) return bank;
  const drawn = composeQuiz(unguarded(bank.value, guard), version.set, { lang, count: asked, seed });
  const oldest = draws.keys().next().value;
  if (draws.size >= drawsMax && oldest !== undefined) draws.delete(oldest);
  draws.set(name, drawn);
  return ok(drawn);
}

const pinnedItems = (items: readonly AnyItem[], guard: ExamGuard | undefined): AnyItem[] =>
  items.filter((item) => guard?.holdOn(item) === undefined);

/** Banks without what a guard holds, so that each is made once while the guard stays. */
const guardedBanks = new WeakMap<QuestionBank, { key: string; items: QuestionBank["items"] }>();

function unguarded(bank: QuestionBank, guard: ExamGuard | undefined): QuestionBank["items"] {
  if (!guard || guard.key === "") return bank.items;
  const known = guardedBanks.get(bank);
  if (known?.key === guard.key) return known.items;
  const isFree = (item: AnyItem) => guard.holdOn(item) === undefined;
  const items = { ar: bank.items.ar.filter(isFree), en: bank.items.en.filter(isFree) };
  guardedBanks.set(bank, { key: guard.key, items });
  return items;
}

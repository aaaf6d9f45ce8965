import "server-only";
import { QuizSet } from "@/domain/items/quiz-set";
import { Language } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type AttemptSummaryRow, listAttemptRows } from "../db/attempt-lists";
import type { AttemptMode } from "../db/attempts";
import type { Refusal } from "../refusal";

/** An attempt in a learner's list, without its result: that may wait. `answered` of `total` questions have an answer. */
export type AttemptSummary = {
  id: string;
  set: string;
  setTitle: string;
  lang: Language;
  mode: AttemptMode;
  /** What the questions were drawn with; of the daily quiz, the day. */
  seed: number;
  /** The day whose scored attempt this is, YYYY-MM-DD in UTC; null for every other. */
  dailyOn: string | null;
  startedAt: Date;
  finishedAt: Date | null;
  answered: number;
  total: number;
};

/** Most attempts listed: the newest. */
const listedMax = 100;

/** The learner's own attempts, the newest first; none for a newcomer. */
export async function listAttempts({ ctx }: { ctx: Context }): Promise<Result<AttemptSummary[], Refusal>> {
  if (!ctx.learner) return ok([]);
  const rows = await listAttemptRows(ctx.db, ctx.learner.id, listedMax);
  return ok(rows.map(summaryOf));
}

function summaryOf(row: AttemptSummaryRow): AttemptSummary {
  const { id, slug, mode, seed, dailyOn, startedAt, finishedAt, answered, total } = row;
  const lang = Language.parse(row.lang);
  return {
    id,
    set: slug,
    setTitle: QuizSet.parse(row.definition).title[lang],
    lang,
    mode,
    seed,
    dailyOn,
    startedAt,
    finishedAt,
    answered,
    total,
  };
}

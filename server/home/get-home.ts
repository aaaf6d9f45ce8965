import "server-only";
import { dayOf } from "@/domain/day";
import type { Language } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type DailyView, ownDailyAttempt, viewDay } from "../daily/get-daily";
import { listOpenAttempts } from "../db/attempts/open-attempts";
import type { Refusal } from "../refusal";
import { listSets, type SetSummary } from "../sets/list-sets";

/** A set to choose, and how far the learner's newest unfinished attempt at it has come. */
export type OfferedSet = SetSummary & { started: { answered: number; total: number } | null };
export type HomeView = { sets: OfferedSet[]; today: DailyView };

/** Most unfinished attempts that are looked at: the newest. */
const openMax = 100;

/** What a learner finds first: the sets that can be asked, and the quiz of the day. Asks the database once, for a newcomer never. */
export async function getHome({ ctx, lang }: { ctx: Context; lang: Language }): Promise<Result<HomeView, Refusal>> {
  const listed = await listSets({ ctx, lang });
  if (!listed.ok) return listed;
  const on = dayOf(ctx.now);
  const open = ctx.learner ? await listOpenAttempts(ctx.db, { learnerId: ctx.learner.id, on, limit: openMax }) : [];
  const daily = open.find(({ dailyOn }) => dailyOn === on);
  const today = viewDay(ctx, { on, lang }, daily ? await ownDailyAttempt(ctx, daily) : null);
  if (!today.ok) return today;
  const started = (slug: string) => open.find((attempt) => attempt.slug === slug && !attempt.finishedAt) ?? null;
  const sets = listed.value.filter(({ questionCount }) => questionCount > 0);
  return ok({ sets: sets.map((set) => ({ ...set, started: started(set.slug) })), today: today.value });
}

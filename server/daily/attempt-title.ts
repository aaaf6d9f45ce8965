import "server-only";
import type { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { formatDay } from "@/i18n/format";
import { textFor } from "@/i18n/messages";
import { dailySlug } from "./daily-set";
import { dayOfNumber } from "./days";

/** The day whose questions an attempt asks, YYYY-MM-DD; null for those of a set. */
export const quizDayOf = ({ slug, seed }: { slug: string; seed: number }): string | null =>
  slug === dailySlug ? dayOfNumber(seed) : null;

/** What an attempt is called: its set, or its day's quiz. */
export function attemptTitle(attempt: { slug: string; seed: number; definition: unknown }, lang: Language): string {
  const day = quizDayOf(attempt);
  if (day === null) return QuizSet.parse(attempt.definition).title[lang];
  return textFor(lang)("daily.titleOn", { day: formatDay(lang, day) });
}

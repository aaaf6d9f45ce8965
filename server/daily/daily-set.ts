import "server-only";
import { createHash } from "node:crypto";
import { type Language, languages } from "@/domain/language";
import { dailyCount, dailyQuiz, dayNumber } from "@/domain/quizzes/daily-quiz";
import type { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import { textFor } from "@/i18n/messages";
import type { AnyItem } from "@/questions/registry";
import { corpus, type SetVersion } from "../corpus";
import type { Refusal } from "../refusal";
import { questionBank, usualSeeds } from "../sets/question-banks";

/** What attempts at the quiz of a day are stored under. No file of the content has this name. */
export const dailySlug = "daily";

/** Days that share one bank of questions, so that a server keeps one in memory for all of them. */
const daysPerBank = 7;

/** The quiz of a day as a set: it draws on everything, and its seed is the day. */
export function dailyVersion(): SetVersion {
  const { ledgerHash } = corpus();
  const set: QuizSet = {
    slug: dailySlug,
    title: inBoth("daily.title"),
    description: inBoth("daily.description"),
    count: dailyCount,
  };
  const hash = createHash("sha256")
    .update(JSON.stringify([set, ledgerHash]))
    .digest("hex");
  return { set, hash };
}

const inBoth = (key: "daily.title" | "daily.description") => {
  const [ar, en] = languages.map((lang) => textFor(lang)(key));
  return { ar: ar ?? "", en: en ?? "" };
};

/** Quizzes kept: today's and some before it, in each language. */
const quizzesMax = 100;
const quizzes = new Map<string, AnyItem[]>();

/** The questions of a day, always the same for the same content. `on`: YYYY-MM-DD in UTC. */
export function drawDaily(on: string, lang: Language, now: Date): Result<AnyItem[], Refusal> {
  const { ledgerHash, versions } = corpus();
  const name = JSON.stringify([ledgerHash, on, lang]);
  const known = quizzes.get(name);
  if (known) return ok(known);
  const day = dayNumber(on);
  const bank = questionBank(1 + (Math.floor(day / daysPerBank) % usualSeeds), now);
  if (!bank.ok) return bank;
  const sensitive = [...versions.values()].map(({ set }) => set).filter((set) => set.sensitive);
  const quiz = dailyQuiz(bank.value.items, { day, lang, daily: dailyVersion().set, sensitive });
  const oldest = quizzes.keys().next().value;
  if (quizzes.size >= quizzesMax && oldest !== undefined) quizzes.delete(oldest);
  quizzes.set(name, quiz);
  return ok(quiz);
}

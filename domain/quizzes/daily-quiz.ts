import type { Language } from "../language";
import { hashText } from "../rng";
import { composeQuiz, drawsOn } from "./compose-quiz";
import type { ComposableItem } from "./cues";
import type { QuizSet } from "./quiz-set";

/** Questions of every day's quiz. */
export const dailyCount = 5;
/** A day has at least so many kinds of question. */
const kindsMin = 3;
/** Days after which a question may come back. */
const restDays = 7;
/** Drafts tried for a day before the best so far is taken. */
const draftsMax = 40;
/** Answered by choosing one option, so that a page may begin with it. */
const openers: ReadonlySet<string> = new Set(["single-choice", "true-false", "who-said-it", "compare-sources"]);

const dayMs = 86_400_000;

/** Days from 1970-01-01 to a calendar day in UTC. `on`: YYYY-MM-DD. */
export const dayNumber = (on: string): number => Math.floor(Date.parse(`${on}T00:00:00Z`) / dayMs);

type DailyRequest = {
  /** As `dayNumber` gives it. */
  day: number;
  lang: Language;
  /** How a whole set is composed: the day's quiz keeps the same rules. */
  daily: QuizSet;
  /** What a set marked sensitive draws on is not asked of everyone unasked. */
  sensitive: readonly QuizSet[];
};

/**
 * The five questions of a day, the same for everyone: of several kinds, none that answers another, none that a
 * sensitive set draws on, the first one that can be answered by one choice. Each cell has its weekday, so that nothing
 * comes back within a week. Deterministic.
 */
export function dailyQuiz<Item extends ComposableItem>(
  items: Record<Language, readonly Item[]>,
  { day, lang, daily, sensitive }: DailyRequest,
): Item[] {
  const isOfDay = (item: Item) =>
    hashText(item.cell) % restDays === day % restDays && !sensitive.some((set) => drawsOn(set, item));
  const pool = { ar: items.ar.filter(isOfDay), en: items.en.filter(isOfDay) };
  let best: Item[] = [];
  for (let draft = 0; draft < draftsMax; draft++) {
    const quiz = composeQuiz(pool, daily, { lang, count: dailyCount, seed: day * draftsMax + draft });
    if (worth(quiz) > worth(best)) best = openerFirst(quiz);
    if (worth(best) === fullWorth) break;
  }
  return best;
}

const isOpener = ({ kind }: ComposableItem) => openers.has(kind);
const fullWorth = 8;

/** 0 to `fullWorth`: first that there are five, then an opener, then kinds enough, then an opener that names its document. */
function worth(quiz: readonly (ComposableItem & { scopeText?: string | undefined })[]): number {
  const kinds = new Set(quiz.map(({ kind }) => kind)).size;
  const opener = quiz.some(isOpener) ? 2 : 0;
  const named = quiz.some((item) => isOpener(item) && item.scopeText) ? 1 : 0;
  return (quiz.length === dailyCount ? 4 : 0) + opener + named + (kinds >= kindsMin ? 1 : 0);
}

/** The quiz with an opener at its head, best one that names its document. */
function openerFirst<Item extends ComposableItem & { scopeText?: string | undefined }>(quiz: readonly Item[]): Item[] {
  const first = quiz.find((item) => isOpener(item) && item.scopeText) ?? quiz.find(isOpener);
  return first ? [first, ...quiz.filter((item) => item !== first)] : [...quiz];
}

import "server-only";
import type { Language } from "@/domain/language";
import { answerSince, areAnswersDue } from "@/domain/progress/feedback-due";
import { knownByTopic, type TopicKnowledge } from "@/domain/progress/known-by-topic";
import { type NextSet, nextSet } from "@/domain/progress/next-set";
import { taughtBy } from "@/domain/quizzes/compose-retry";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { listCountedAnswers, listProgressRows, type ProgressRow } from "../db/attempts/progress";
import type { Refusal } from "../refusal";
import { examHolds, isHeld } from "./exam-holds";
import { type MyAttempt, myAttemptOf, resultsHeld } from "./my-attempt";
import { offeredSets } from "./offered-sets";

export type NamedTopic = TopicKnowledge & { name: string };
export type NextStep = NextSet & { title: string; topicName?: string };

export type MyResults = {
  /** The newest first, at most `attemptsMax`. */
  attempts: MyAttempt[];
  /** There are older ones, which are not listed. */
  hasMore: boolean;
  /** The weakest first. */
  topics: NamedTopic[];
  /** Names of topics without an answer that may be judged, in the order of the content. */
  untouched: string[];
  next: NextStep | null;
  /** The newest finished attempt, where something went wrong in it and was not asked again yet. */
  retriable: { attemptId: string; setTitle: string } | null;
};

/** Most attempts listed. */
export const attemptsMax = 100;
/** Most answers that topics are reckoned from: the newest. */
const answersMax = 5_000;

/**
 * The asking learner's attempts, what they know by topic and the set worth taking next. Says nothing of answers whose
 * feedback is not due.
 */
export async function myResults({ ctx, lang }: { ctx: Context; lang: Language }): Promise<Result<MyResults, Refusal>> {
  const id = ctx.learner?.id;
  const [rows, answers] = id
    ? await Promise.all([listProgressRows(ctx.db, id, attemptsMax + 1), listCountedAnswers(ctx.db, id, answersMax)])
    : [[], []];
  const topics = corpus().ledger.topics.map((topic) => ({ id: topic.id, name: topic.name[lang] }));
  const nameOf = (topic: string) => topics.find((entry) => entry.id === topic)?.name ?? topic;
  const holdOn = await examHolds(
    ctx,
    answers.map(({ assignmentId }) => assignmentId),
  );
  const due = answers
    .filter((answer) => areAnswersDue(answer, ctx.now))
    .filter((answer) => !isHeld(holdOn(answer), answerSince(answer, answer.answeredAt)))
    .map((answer) => ({ ...answer, facts: taughtBy(answer) }))
    .toReversed();
  const knowledge = knownByTopic(
    due,
    topics.map((topic) => topic.id),
  );
  const offered = offeredSets(lang, ctx.now);
  if (!offered.ok) return offered;
  const next = nextSet(offered.value, { knowledge, finished: lastFinished(rows) });
  const heldUntil = resultsHeld(answers, holdOn);
  const attempts = rows
    .slice(0, attemptsMax)
    .map((row) => myAttemptOf(row, { lang, now: ctx.now, heldUntil: heldUntil.get(row.id) }));
  return ok({
    attempts,
    hasMore: rows.length > attemptsMax,
    topics: knowledge.map((topic) => ({ ...topic, name: nameOf(topic.topic) })),
    untouched: topics.filter((topic) => knowledge.every((known) => known.topic !== topic.id)).map(({ name }) => name),
    next: next
      ? {
          ...next,
          title: corpus().versions.get(next.slug)?.set.title[lang] ?? next.slug,
          ...(next.reason === "topic" ? { topicName: nameOf(next.topic) } : {}),
        }
      : null,
    retriable: retriableOf(attempts, new Set(rows.map(({ retryOfId }) => retryOfId))),
  });
}

function retriableOf(attempts: readonly MyAttempt[], retried: ReadonlySet<string | null>): MyResults["retriable"] {
  const newest = attempts
    .filter(({ finishedAt }) => finishedAt !== null)
    .toSorted((a, b) => Number(b.finishedAt) - Number(a.finishedAt))[0];
  const { id = "", set = "", setTitle = "", result } = newest ?? {};
  // Sets of the content only: the quiz of a day is not asked again.
  if (!result || result.correct === result.total || retried.has(id) || !corpus().versions.has(set)) return null;
  return { attemptId: id, setTitle };
}

function lastFinished(rows: readonly ProgressRow[]): Map<string, Date> {
  const oldestFirst = rows.toReversed();
  return new Map(
    oldestFirst.flatMap(({ slug, finishedAt }): [string, Date][] => (finishedAt ? [[slug, finishedAt]] : [])),
  );
}

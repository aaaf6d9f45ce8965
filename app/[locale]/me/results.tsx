import type { ReactNode } from "react";
import { AttemptList } from "@/components/my-results/attempt-list";
import { NextStep } from "@/components/my-results/next-step";
import { ScoresOverTime } from "@/components/my-results/scores-over-time";
import { TopicKnowledge } from "@/components/my-results/topic-knowledge";
import { dayOf } from "@/domain/day";
import type { Locale } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { MyAttempt } from "@/server/learners/my-attempt";
import type { MyResults } from "@/server/learners/my-results";

type ResultsProps = { results: MyResults; onceKey: string; locale: Locale; children: ReactNode };

/** What a learner has done: open attempts and scores over time, what is known and what to take next, all attempts. */
export function Results({ results, onceKey, locale, children }: ResultsProps) {
  const text = textFor(locale);
  const { attempts, hasMore, topics, untouched, next, retriable } = results;
  const unfinished = attempts.filter(({ finishedAt }) => finishedAt === null);
  const finished = attempts.filter(({ finishedAt }) => finishedAt !== null);
  return (
    <>
      <div className="split">
        <div className="stack">
          {unfinished.length > 0 && (
            <section aria-labelledby="unfinished">
              <h2 id="unfinished">{text("me.unfinished")}</h2>
              <AttemptList attempts={unfinished} locale={locale} />
            </section>
          )}
          <ScoresOverTime
            attempts={scored(finished, text)}
            waiting={finished.filter(({ result }) => result === null).length}
            text={text}
          />
        </div>
        <div className="stack">
          {next && (
            <NextStep
              next={next}
              retriable={retriable}
              isMain={unfinished.length === 0}
              onceKey={onceKey}
              locale={locale}
            />
          )}
          <TopicKnowledge topics={topics} untouched={untouched} text={text} />
        </div>
      </div>
      <div className="split">
        <section aria-labelledby="finished">
          <h2 id="finished">{text("me.finished")}</h2>
          {finished.length > 0 ? (
            <AttemptList attempts={finished} locale={locale} />
          ) : (
            <p className="section-body quiet">{text("me.noneFinished")}</p>
          )}
          {hasMore && <p className="section-body small quiet">{text("me.newestOnly", { count: attempts.length })}</p>}
        </section>
        <div className="stack">{children}</div>
      </div>
    </>
  );
}

/** Attempts with a result that may be seen, in the order they were finished. */
function scored(finished: readonly MyAttempt[], text: Text) {
  return finished
    .flatMap(({ id, setTitle: title, finishedAt, isRetry, result }) =>
      result && finishedAt
        ? [{ id, title, isRetry, finishedAt, score: result.score, words: text("result.plain", result) }]
        : [],
    )
    .sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime())
    .map(({ finishedAt, ...attempt }) => ({ ...attempt, on: dayOf(finishedAt) }));
}

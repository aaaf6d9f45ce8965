import { CorrectionsNote } from "@/components/corrections/corrections-note";
import { TeacherReplies } from "@/components/corrections/teacher-replies";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { RetryForm } from "@/components/result/retry-form";
import { ReviewList } from "@/components/result/review-list";
import { Strands } from "@/components/result/strands";
import { TopicBars } from "@/components/result/topic-bars";
import { RichText } from "@/components/rich-text";
import { formatPercent } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { dailySlug } from "@/server/daily/daily-set";
import { teacherSlug } from "@/server/sets/find-version";
import type { SharedResult } from "@/server/shares/get-share";
import { questionPath } from "../question-path";
import { questionStates } from "../question-states";
import { wasCutShort } from "../was-cut-short";
import type { ReportSearch } from "./reported";
import { type ShareSearch, ShareSection } from "./share-section";

type ResultViewProps = {
  attempt: AttemptView;
  locale: Locale;
  /** The result is public already. */
  share: SharedResult | null;
  search: ShareSearch & ReportSearch;
  /** Random, for the form that begins a retry. */
  onceKey: string;
};

/** The result in words, its strands, what was known by topic, every question again, and the card to share. */
export function ResultView({ attempt, locale, share, search, onceKey }: ResultViewProps) {
  const text = textFor(locale);
  const { result } = attempt;
  if (!result) return null;
  const voided = new Set(
    attempt.corrections.filter(({ effect }) => effect === "voided").map(({ question }) => question),
  );
  const states = questionStates(attempt).filter((_, at) => !voided.has(attempt.questions[at]?.id ?? ""));
  const heading = { correct: result.correct, total: result.total };
  return (
    <PageFrame locale={locale} path={`/attempts/${attempt.id}`} wide>
      <div className="pagehead">
        <p className="eyebrow">
          {text("result.mode", {
            set: attempt.setTitle,
            mode: text(attempt.dailyOn ? "daily.counts" : `set.${attempt.mode}`),
          })}
        </p>
        <h1 className="score">
          <RichText text={text} id="result.line" values={heading} />
        </h1>
        {states.includes("part") && (
          <p>
            <RichText text={text} id="result.share" values={{ share: formatPercent(locale, result.score) }} />
          </p>
        )}
        {wasCutShort(attempt) && <p className="banner">{text("assign.timeOver")}</p>}
        <p className="lede">{text("result.lede")}</p>
        {attempt.assignment && (
          <p>
            <a href={localPath(locale, `/assignments/${attempt.assignment.id}`)}>{text("assign.toAssignment")}</a>
          </p>
        )}
        {attempt.retryOf && (
          <p className="quiet">
            {text("retry.label")} ·{" "}
            <a href={localPath(locale, `/attempts/${attempt.retryOf}`)}>{text("retry.first")}</a>
          </p>
        )}
      </div>
      <div className="split">
        <div className="stack">
          <CorrectionsNote
            attempt={attempt}
            pathOf={(questionId) => localPath(locale, questionPath({ attemptId: attempt.id, questionId }))}
            text={text}
          />
          <TeacherReplies attempt={attempt} text={text} />
          {states.length <= 15 && <Strands states={states} label={text("result.strands")} text={text} />}
          <NextSteps attempt={attempt} onceKey={onceKey} locale={locale} />
          <Review attempt={attempt} search={search} locale={locale} />
        </div>
        <div className="stack">
          <section className="sheet" aria-labelledby="topics">
            <h2 id="topics">{text("result.byTopic")}</h2>
            <TopicBars topics={attempt.byTopic} text={text} />
          </section>
          <ShareSection
            attemptId={attempt.id}
            share={share}
            said={`${text("result.plain", heading)} \u00B7 ${attempt.setTitle}`}
            search={search}
            locale={locale}
          />
        </div>
      </div>
    </PageFrame>
  );
}

/** What was missed, asked again, comes first; with nothing missed, new questions do. */
function NextSteps({ attempt, onceKey, locale }: { attempt: AttemptView; onceKey: string; locale: Locale }) {
  const text = textFor(locale);
  const again = againOf(attempt);
  const missed = Object.values(attempt.review).filter(({ correct }) => !correct).length;
  return (
    <>
      <div className="btnrow">
        {missed > 0 && (
          <RetryForm
            action={localPath(locale, `/attempts/${attempt.id}/retry`)}
            onceKey={onceKey}
            count={missed}
            text={text}
          />
        )}
        <a className={missed > 0 ? "btn" : "btn btn--main"} href={localPath(locale, again.path)}>
          {text(again.label)}
        </a>
        <a className="btn" href="#share">
          <Icon name="share" />
          {text("result.toShare")}
        </a>
      </div>
      {missed > 0 && (
        <p className="quiet" id="retry-hint">
          {text("retry.hint")}
        </p>
      )}
    </>
  );
}

type ReviewProps = { attempt: AttemptView; search: ReportSearch; locale: Locale };

function Review({ attempt, search, locale }: ReviewProps) {
  const text = textFor(locale);
  const questions = attempt.questions.flatMap((face, at) => {
    const feedback = attempt.review[face.id];
    const href = localPath(locale, questionPath({ attemptId: attempt.id, questionId: face.id }));
    const report = {
      action: localPath(locale, `/attempts/${attempt.id}/reports/${face.id}`),
      outcome: search.reported === face.id ? search.report : undefined,
    };
    const isAnswered = Object.hasOwn(attempt.answers, face.id);
    return feedback ? [{ face, number: at + 1, feedback, href, isAnswered, report }] : [];
  });
  return (
    <section aria-labelledby="review">
      <h2 id="review">{text("result.review")}</h2>
      <div className="section-body">
        <ReviewList questions={questions} text={text} />
      </div>
    </section>
  );
}

/** Where more questions are: a day has no others, nor has a teacher's set, which may be found by its class alone. */
function againOf({ set, assignment }: AttemptView) {
  if (set === dailySlug) return { path: "/daily", label: "daily.all" } as const;
  if (!teacherSlug.test(set)) return { path: `/sets/${set}`, label: "result.again" } as const;
  return { path: assignment ? `/assignments/${assignment.id}` : `/sets/${set}`, label: "mySets.takeAgain" } as const;
}

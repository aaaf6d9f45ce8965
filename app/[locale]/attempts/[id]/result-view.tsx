import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { ReviewList } from "@/components/result/review-list";
import { Strands } from "@/components/result/strands";
import { TopicBars } from "@/components/result/topic-bars";
import { RichText } from "@/components/rich-text";
import { formatPercent } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import type { SharedResult } from "@/server/shares/get-share";
import { questionPath } from "../question-path";
import { questionStates } from "../question-states";
import { type ShareSearch, ShareSection } from "./share-section";

type ResultViewProps = {
  attempt: AttemptView;
  locale: Locale;
  /** The result is public already. */
  share: SharedResult | null;
  search: ShareSearch;
};

/** The result in words, its strands, what was known by topic, every question again, and the card to share. */
export function ResultView({ attempt, locale, share, search }: ResultViewProps) {
  const text = textFor(locale);
  const { result } = attempt;
  if (!result) return null;
  const states = questionStates(attempt);
  const heading = { correct: result.correct, total: result.total };
  return (
    <PageFrame locale={locale} path={`/attempts/${attempt.id}`} wide>
      <div className="pagehead">
        <p className="eyebrow">{text("result.mode", { set: attempt.setTitle, mode: text(`set.${attempt.mode}`) })}</p>
        <h1 className="score">
          <RichText text={text} id="result.line" values={heading} />
        </h1>
        {states.includes("part") && (
          <p>
            <RichText text={text} id="result.share" values={{ share: formatPercent(locale, result.score) }} />
          </p>
        )}
        <p className="lede">{text("result.lede")}</p>
      </div>
      <div className="split">
        <div className="stack">
          {states.length <= 15 && <Strands states={states} label={text("result.strands")} text={text} />}
          <div className="btnrow">
            <a className="btn btn--main" href={localPath(locale, `/sets/${attempt.set}`)}>
              {text("result.again")}
            </a>
            <a className="btn" href="#share">
              <Icon name="share" />
              {text("result.toShare")}
            </a>
          </div>
          <Review attempt={attempt} locale={locale} />
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

function Review({ attempt, locale }: { attempt: AttemptView; locale: Locale }) {
  const text = textFor(locale);
  const questions = attempt.questions.flatMap((face) => {
    const feedback = attempt.review[face.id];
    const href = localPath(locale, questionPath({ attemptId: attempt.id, questionId: face.id }));
    return feedback ? [{ face, feedback, href, isAnswered: Object.hasOwn(attempt.answers, face.id) }] : [];
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

import "../../../../../../styles/classes.css";
import "../../../../../../styles/assignments.css";
import "../../../../../../styles/figures.css";
import "../../../../../../styles/statistics.css";
import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageFrame } from "@/components/frame/page-frame";
import { FacilityPlot } from "@/components/statistics/facility-plot";
import { soundFrom } from "@/domain/statistics/question-flags";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { type AssignmentStatistics, getStatistics } from "@/server/assignments/get-statistics";
import { AwayPage } from "../../../../../away-page";
import { found } from "../../../../../found";
import { pageLocale } from "../../../../../page-locale";
import { unlessAway } from "../../../../../unless-away";
import { asTeacher } from "../../../../as-teacher";
import { QuestionDetails, QuestionsTable } from "./questions-table";
import { SetFigures } from "./set-figures";

type StatisticsProps = { params: Promise<{ locale: string; classId: string; assignmentId: string }> };

export async function generateMetadata({ params }: StatisticsProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("statistics.title") }), robots: { index: false, follow: false } };
}

async function loadStatistics(locale: Locale, place: { classId: string; assignmentId: string }, path: string) {
  const ctx = await asTeacher(locale, path);
  return found(await getStatistics({ ctx, ...place, lang: locale }));
}

/** What first attempts say of the questions of an assignment, for its teacher alone. */
export default async function StatisticsPage({ params }: StatisticsProps) {
  const [locale, { classId, assignmentId }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const results = `/classes/${classId}/assignments/${assignmentId}`;
  const path = `${results}/statistics`;
  const statistics = await unlessAway(() => loadStatistics(locale, { classId, assignmentId }, path));
  if (!statistics) return <AwayPage locale={locale} path={path} />;
  const { answers, setTitle } = statistics;
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, results)}>{setTitle}</a>
        </p>
        <h1>{text("statistics.title")}</h1>
        <p className="lede">{text("statistics.lede")}</p>
        <p className="figures">{text("statistics.answers", { count: answers })}</p>
      </div>
      {answers === 0 ? (
        <EmptyState title={text("statistics.empty")} lede={text("statistics.emptyHint")} />
      ) : (
        <Figures statistics={statistics} text={text} />
      )}
      {answers > 0 && <Files path={localPath(locale, path)} text={text} />}
    </PageFrame>
  );
}

function Figures({ statistics, text }: { statistics: AssignmentStatistics; text: Text }) {
  const { answers, questions } = statistics;
  const plotted = questions.map((question, at) => ({
    ...question,
    number: at + 1,
    isFlagged: question.flags.length > 0,
  }));
  return (
    <>
      {answers < soundFrom.discrimination && <p className="note">{text("statistics.few", soundFrom)}</p>}
      <div className="nowgrid">
        <SetFigures statistics={statistics} text={text} />
        <section className="sheet" aria-labelledby="plot">
          <h2 id="plot">{text("statistics.plot.title")}</h2>
          <figure>
            <FacilityPlot questions={plotted} text={text} />
            <figcaption className="small quiet">{text("statistics.plot.reading")}</figcaption>
          </figure>
        </section>
      </div>
      <section className="stack stack--near" aria-label={text("statistics.table")}>
        <QuestionsTable statistics={statistics} text={text} />
        <ul className="small quiet">
          {(["facility", "discrimination", "upperLower"] as const).map((figure) => (
            <li key={figure}>
              <strong>{text(`statistics.${figure}`)}:</strong> {text(`statistics.${figure}Hint`)}
            </li>
          ))}
        </ul>
      </section>
      <QuestionDetails statistics={statistics} text={text} />
    </>
  );
}

function Files({ path, text }: { path: string; text: Text }) {
  return (
    <section className="sheet screenonly" aria-labelledby="files">
      <h2 id="files">{text("statistics.files")}</h2>
      <p className="small quiet">{text("statistics.filesHint")}</p>
      <p className="btnrow">
        <a className="btn btn--small" href={`${path}/questions`} download>
          {text("statistics.fileQuestions")}
        </a>
        <a className="btn btn--small" href={`${path}/matrix`} download>
          {text("statistics.fileMatrix")}
        </a>
      </p>
    </section>
  );
}

import "../../../../../styles/classes.css";
import "../../../../../styles/assignments.css";
import "../../../../../styles/corrections.css";
import type { Metadata } from "next";
import { Instant } from "@/components/assignments/instant";
import { WindowChip } from "@/components/assignments/window-chip";
import { ConfirmedForm } from "@/components/classes/confirmed-form";
import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import { getResults } from "@/server/assignments/get-results";
import { getClassCardOf } from "@/server/assignments/make-class-card";
import { getReports } from "@/server/reports/get-reports";
import { AwayPage } from "../../../../away-page";
import { found } from "../../../../found";
import { pageLocale } from "../../../../page-locale";
import { unlessAway } from "../../../../unless-away";
import { asTeacher } from "../../../as-teacher";
import { CardPart } from "./card-part";
import { ExtraTimePart } from "./extra-time-part";
import { LearnersTable } from "./learners-table";
import { LinkPart } from "./link-part";
import { NowPart } from "./now-part";
import { QuestionsPart } from "./questions-part";
import { ReportsPart, type ReportsSearch } from "./reports-part";
import { ReteachPart } from "./reteach-part";
import { TopicsTable } from "./topics-table";
import { WindowForm } from "./window-form";

type Search = { note?: string; fault?: string; name?: string } & ReportsSearch;
type ResultsProps = {
  params: Promise<{ locale: string; classId: string; assignmentId: string }>;
  searchParams: Promise<Search>;
};

export async function generateMetadata({ params }: ResultsProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("assign.title") }), robots: { index: false, follow: false } };
}

async function loadResults(locale: Locale, place: { classId: string; assignmentId: string }) {
  const ctx = await asTeacher(locale, `/classes/${place.classId}/assignments/${place.assignmentId}`);
  const results = found(await getResults({ ctx, ...place, lang: locale }));
  const reports = found(await getReports({ ctx, ...place, lang: locale }));
  return { results, reports, card: found(await getClassCardOf({ ctx, ...place })) };
}

const notes = ["made", "fewer", "saved", "closedNow", "extraSaved", "cardDeleted"] as const;
const noteOf = (note: string | undefined, text: Text) => {
  const known = notes.find((each) => each === note);
  return known && text(`assign.${known}`);
};

/** How a class does at an assignment, while it works and afterwards, and all that its teacher may change. */
export default async function ResultsPage({ params, searchParams }: ResultsProps) {
  const [locale, { classId, assignmentId }, search] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/classes/${classId}/assignments/${assignmentId}`;
  const text = textFor(locale);
  const loaded = await unlessAway(() => loadResults(locale, { classId, assignmentId }));
  if (!loaded) return <AwayPage locale={locale} path={path} />;
  const { results, reports, card } = loaded;
  const { assignment, setTitle, state } = results;
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, `/classes/${classId}`)}>
            <bdi>{assignment.className}</bdi>
          </a>
        </p>
        <h1>{setTitle}</h1>
        <p className="figures">
          <WindowChip state={state} text={text} />
          <span>
            {text("assign.closesAt")}{" "}
            <Instant at={assignment.closesAt} timeZone={assignment.timeZone} locale={locale} />
          </span>
          <span>{text(`assign.${assignment.feedback}`)}</span>
        </p>
      </div>
      <Note>{noteOf(search.note, text)}</Note>
      <div className="nowgrid">
        <NowPart results={results} path={path} locale={locale} />
        <LinkPart assignmentId={assignmentId} path={path} locale={locale} />
      </div>
      <LearnersTable results={results} locale={locale} />
      <QuestionsPart results={results} locale={locale} />
      <ReportsPart reports={reports} path={path} search={search} locale={locale} />
      <ReteachPart results={results} path={path} locale={locale} />
      <TopicsTable results={results} locale={locale} />
      <CardPart results={results} card={card} path={path} refusedName={search.name} locale={locale} />
      <ExtraTimePart results={results} path={path} locale={locale} />
      <WindowForm assignment={assignment} state={state} path={path} fault={search.fault} locale={locale} />
      <ConfirmedForm
        action={localPath(locale, `${path}/delete`)}
        isMissing={search.note === "unsure"}
        words={{
          title: text("assign.delete"),
          warning: text("assign.deleteWarning"),
          confirm: text("classes.deleteConfirm"),
          missing: text("classes.deleteMissing"),
          submit: text("assign.deleteNow"),
        }}
      />
    </PageFrame>
  );
}

import { Field } from "@/components/field";
import { Icon } from "@/components/icon";
import { Worded } from "@/components/worded";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { ReportedQuestion } from "@/server/reports/get-reports";
import { replyCharactersMax } from "@/server/reports/reply-to-report";

/** `reported`: the question whose reply was just posted · `reply`: what came of it. */
export type ReportsSearch = { reported?: string; reply?: string };

type ReportsProps = { reports: readonly ReportedQuestion[]; path: string; search: ReportsSearch; locale: Locale };

/** What learners reported, in sums without names, with a reply to each question. Nothing where nothing was reported. */
export function ReportsPart({ reports, path, search, locale }: ReportsProps) {
  if (reports.length === 0) return null;
  const text = textFor(locale);
  return (
    <section aria-labelledby="reports" className="stack stack--near">
      <h2 id="reports">{text("corrections.reports.title")}</h2>
      <p className="quiet">{text("corrections.reports.lede")}</p>
      <ul className="stack stack--near">
        {reports.map((report) => (
          <li className="sheet reported" id={`reported-${report.id}`} key={report.id}>
            <About report={report} text={text} />
            <Reply
              report={report}
              action={localPath(locale, `${path}/reports/${report.id}`)}
              outcome={search.reported === report.id ? search.reply : undefined}
              text={text}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ report: { number, stem, reasons, isWithdrawn }, text }: { report: ReportedQuestion; text: Text }) {
  return (
    <>
      <h3>
        <span className="chip">{number}</span> <Worded>{stem}</Worded>{" "}
        {isWithdrawn && <span className="chip">{text("corrections.withdrawn")}</span>}
      </h3>
      <ul className="quiet">
        {reasons.map(({ reason, count }) => (
          <li key={reason}>
            {text(`report.reasons.${reason}`)}: {text("corrections.reports.count", { count })}
          </li>
        ))}
      </ul>
    </>
  );
}

type ReplyProps = { report: ReportedQuestion; action: string; outcome: string | undefined; text: Text };

function Reply({ report: { id, reply, isWithdrawn }, action, outcome, text }: ReplyProps) {
  return (
    <>
      {outcome === "sent" && (
        <p className="report--thanks" role="status">
          <Icon name="check" /> {text("corrections.reports.sent")}
        </p>
      )}
      {reply && (
        <div>
          <p>
            <strong>
              {text("corrections.reports.replied", { verdict: text(`corrections.reports.verdict.${reply.verdict}`) })}
            </strong>
          </p>
          {reply.words && (
            <blockquote>
              <bdi>{reply.words}</bdi>
            </blockquote>
          )}
        </div>
      )}
      <details open={reply === null || outcome === "empty"}>
        <summary>{text(reply ? "corrections.reports.again" : "corrections.reports.ask")}</summary>
        <form method="post" action={action}>
          <Verdicts isFinal={isWithdrawn} isEmpty={outcome === "empty"} id={id} text={text} />
          <Field
            id={`words-${id}`}
            name="words"
            label={text("corrections.reports.words")}
            hint={text("corrections.reports.wordsHint", { max: replyCharactersMax })}
            defaultValue={reply?.words ?? ""}
            dir="auto"
            maxLength={1000}
            autoComplete="off"
          />
          <button type="submit" className="btn btn--small">
            {text("corrections.reports.send")}
          </button>
        </form>
      </details>
    </>
  );
}

const choices = [
  ["kept", "kept", "keptHint"],
  ["mended", "mended", "mendedHint"],
  ["withdrawn", "withdraw", "withdrawHint"],
] as const;

/** `isFinal`: the question is withdrawn already, which no other word takes back. */
function Verdicts({ isFinal, isEmpty, id, text }: { isFinal: boolean; isEmpty: boolean; id: string; text: Text }) {
  if (isFinal) return <input type="hidden" name="verdict" value="withdrawn" />;
  const problem = `verdict-${id}-problem`;
  return (
    <fieldset>
      <legend>{text("corrections.reports.ask")}</legend>
      {isEmpty && (
        <p className="error" id={problem} role="alert">
          <Icon name="warning" />
          <span>{text("corrections.reports.choose", { max: replyCharactersMax })}</span>
        </p>
      )}
      {choices.map(([verdict, label, hint]) => (
        <label className="choice" key={verdict}>
          <input type="radio" name="verdict" value={verdict} aria-describedby={isEmpty ? problem : undefined} />
          <span>
            {text(`corrections.reports.${label}`)}
            <span className="small quiet"> · {text(`corrections.reports.${hint}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

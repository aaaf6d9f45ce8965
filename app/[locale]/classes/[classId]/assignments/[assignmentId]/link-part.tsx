import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { learnersAddress } from "@/server/own-address";

type LinkPartProps = { assignmentId: string; path: string; locale: Locale };

/** The link to send to learners, and what to take away: grades and questions. */
export function LinkPart({ assignmentId, path, locale }: LinkPartProps) {
  const text = textFor(locale);
  return (
    <section className="sheet" aria-labelledby="link">
      <h2 id="link">{text("assign.link")}</h2>
      <p className="address">{`${learnersAddress()}${localPath(locale, `/assignments/${assignmentId}`)}`}</p>
      <p className="hint">{text("assign.linkHint")}</p>
      <div className="btnrow">
        <a className="btn btn--small" href={localPath(locale, `${path}/questions`)}>
          {text("assign.preview")}
        </a>
        <a className="btn btn--small" href={localPath(locale, `${path}/gradebook/xlsx`)} download>
          {text("assign.xlsx")}
        </a>
        <a className="btn btn--small" href={localPath(locale, `${path}/gradebook/csv`)} download>
          {text("assign.csv")}
        </a>
      </div>
    </section>
  );
}

import "../../../styles/classes.css";
import "../../../styles/assignments.css";
import type { Metadata } from "next";
import { cache } from "react";
import { PageFrame } from "@/components/frame/page-frame";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { getAssignment } from "@/server/assignments/get-assignment";
import { makeContext } from "@/server/context";
import { AwayPage } from "../../away-page";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { AssignmentFacts } from "./assignment-facts";
import { MemberPart } from "./member-part";

type AssignmentProps = { params: Promise<{ locale: string; assignmentId: string }> };

/** Once a request: the title and the page both need it. */
const loadAssignment = cache((assignmentId: string, lang: Locale) =>
  unlessAway(async () => found(await getAssignment({ ctx: await makeContext(), assignmentId, lang }))),
);

export async function generateMetadata({ params }: AssignmentProps): Promise<Metadata> {
  const [locale, { assignmentId }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const title = (await loadAssignment(assignmentId, locale))?.setTitle ?? text("assign.title");
  return { title: text("app.titled", { title }), robots: { index: false, follow: false } };
}

/** What a teacher's link opens: when it is open, what it asks, and the button that joins or starts. */
export default async function AssignmentPage({ params }: AssignmentProps) {
  const [locale, { assignmentId }] = await Promise.all([pageLocale(params), params]);
  const text = textFor(locale);
  const path = `/assignments/${assignmentId}`;
  const assignment = await loadAssignment(assignmentId, locale);
  if (!assignment) return <AwayPage locale={locale} path={path} />;
  const { member, ownClassId, mayJoin } = assignment;
  return (
    <PageFrame locale={locale} path={path}>
      <div className="pagehead">
        <p className="eyebrow">{text("assign.title")}</p>
        <h1>{assignment.setTitle}</h1>
      </div>
      {ownClassId && (
        <p>
          <a className="btn" href={localPath(locale, `/classes/${ownClassId}/assignments/${assignmentId}`)}>
            {text("assign.toResults")}
          </a>
        </p>
      )}
      {member ? (
        <MemberPart assignment={assignment} member={member} locale={locale} />
      ) : ownClassId ? null : (
        <section className="sheet sheet--up">
          <p>{text(mayJoin ? "assign.joinFirst" : "assign.joinClosed")}</p>
          {mayJoin && (
            <form className="btnrow" method="post" action={localPath(locale, `${path}/join`)}>
              <button type="submit" className="btn btn--main">
                {text("assign.join")}
              </button>
            </form>
          )}
        </section>
      )}
      <AssignmentFacts assignment={assignment} locale={locale} />
    </PageFrame>
  );
}

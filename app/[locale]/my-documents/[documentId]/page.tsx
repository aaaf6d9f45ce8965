import "../../../styles/classes.css";
import "../../../styles/assignments.css";
import "../../../styles/my-documents.css";
import type { Metadata } from "next";
import { ConfirmedForm } from "@/components/classes/confirmed-form";
import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { Icon } from "@/components/icon";
import { usualChoice } from "@/domain/sets/set-draft";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { type DocumentView, getDocument } from "@/server/documents/get-document";
import { AwayPage } from "../../away-page";
import { asTeacher } from "../../classes/as-teacher";
import { found } from "../../found";
import { pageLocale } from "../../page-locale";
import { unlessAway } from "../../unless-away";
import { ReviewForm } from "./review-form";

type DocumentProps = {
  params: Promise<{ locale: string; documentId: string }>;
  searchParams: Promise<{ note?: string }>;
};

export async function generateMetadata({ params }: DocumentProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("documents.title") }), robots: { index: false, follow: false } };
}

/** A teacher's document: what was found in it, to be accepted, corrected or dropped, and the way to a set. */
export default async function MyDocumentPage({ params, searchParams }: DocumentProps) {
  const [locale, { documentId }, { note }] = await Promise.all([pageLocale(params), params, searchParams]);
  const path = `/my-documents/${documentId}`;
  const text = textFor(locale);
  const document = await unlessAway(async () => {
    const ctx = await asTeacher(locale, path);
    return found(await getDocument({ ctx, documentId }));
  });
  if (!document) return <AwayPage locale={locale} path={path} />;
  const { title, publisher, publishedOn, openCount, isCut } = document;
  return (
    <PageFrame locale={locale} path={path} wide>
      <div className="pagehead">
        <p className="eyebrow">
          <a href={localPath(locale, "/my-documents")}>{text("documents.all")}</a>
        </p>
        <h1>
          <bdi lang="ar">{title}</bdi>
        </h1>
        <p className="quiet">
          <bdi>{publisher}</bdi> · {formatDay(locale, publishedOn)}
        </p>
      </div>
      <Note>{note === "known" ? text("documents.known") : note && text.find(`documents.note.${note}`)}</Note>
      <div className="pagehead">
        <h2 id="review">{text("documents.review")}</h2>
        <p>{text("documents.reviewHint")}</p>
        {isCut && <p className="quiet">{text("documents.cut")}</p>}
        <p className="quiet">
          {text("documents.open", { count: openCount })} ·{" "}
          {text("documents.questions", { count: document.questionCount })}
        </p>
      </div>
      <Tools document={document} locale={locale} />
      <ReviewForm document={document} locale={locale} />
      <div id="delete">
        <ConfirmedForm
          action={localPath(locale, `${path}/delete`)}
          isMissing={note === "unsure"}
          words={{
            title: text("documents.delete"),
            warning: text("documents.deleteWarning"),
            confirm: text("classes.deleteConfirm"),
            missing: text("classes.deleteMissing"),
            submit: text("documents.deleteNow"),
          }}
        />
      </div>
    </PageFrame>
  );
}

/** To a set of what was accepted, and one step back. */
function Tools({ document, locale }: { document: DocumentView; locale: Locale }) {
  const text = textFor(locale);
  const { id, revision, canUndo, questionCount } = document;
  const path = `/my-documents/${id}`;
  return (
    <div className="btnrow">
      <form method="post" action={localPath(locale, `${path}/set`)}>
        <button className={questionCount > 0 ? "btn btn--main" : "btn"} type="submit" disabled={questionCount === 0}>
          {questionCount < usualChoice.count
            ? text("documents.makeSetFew", { count: questionCount })
            : text("documents.makeSet")}
        </button>
      </form>
      <form method="post" action={localPath(locale, `${path}/review`)}>
        <input type="hidden" name="seen" value={revision} />
        <button className="btn" type="submit" name="do" value="undo" disabled={!canUndo}>
          <Icon name="undo" />
          {text("documents.undo")}
        </button>
      </form>
    </div>
  );
}

import "../../styles/classes.css";
import "../../styles/assignments.css";
import "../../styles/my-documents.css";
import type { Metadata } from "next";
import { Note } from "@/components/classes/note";
import { PageFrame } from "@/components/frame/page-frame";
import { TeacherLinks } from "@/components/my-sets/teacher-links";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { Description } from "@/server/documents/described-as";
import { type ListedDocument, listDocuments } from "@/server/documents/list-documents";
import { AwayPage } from "../away-page";
import { asTeacher } from "../classes/as-teacher";
import { found } from "../found";
import { pageLocale } from "../page-locale";
import { unlessAway } from "../unless-away";
import { AddForm } from "./add-form";
import { refusedText, type ToldRefusal } from "./refused-text";

type DocumentsProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<ToldRefusal & Partial<Description> & { note?: string }>;
};

export async function generateMetadata({ params }: DocumentsProps): Promise<Metadata> {
  const text = textFor(await pageLocale(params));
  return { title: text("app.titled", { title: text("documents.title") }), robots: { index: false, follow: false } };
}

/** A teacher's own documents, and the way to another. */
export default async function MyDocumentsPage({ params, searchParams }: DocumentsProps) {
  const [locale, { note, ...told }] = await Promise.all([pageLocale(params), searchParams]);
  const text = textFor(locale);
  const documents = await unlessAway(async () => {
    const ctx = await asTeacher(locale, "/my-documents");
    return found(await listDocuments({ ctx }));
  });
  if (!documents) return <AwayPage locale={locale} path="/my-documents" />;
  return (
    <PageFrame locale={locale} path="/my-documents" wide>
      <TeacherLinks locale={locale} here="my-documents" />
      <div className="pagehead">
        <h1>{text("documents.title")}</h1>
        <p className="lede">{text("documents.lede")}</p>
      </div>
      <Note>{note === "deleted" ? text("documents.note.deleted") : undefined}</Note>
      {documents.length > 0 && (
        <>
          <p>
            <a className="btn" href="#add">
              {text("documents.add")}
            </a>
          </p>
          <ul className="cards">
            {documents.map((document) => (
              <Summary document={document} locale={locale} key={document.id} />
            ))}
          </ul>
        </>
      )}
      <AddForm locale={locale} refused={refusedText(told, text)} described={told} />
    </PageFrame>
  );
}

function Summary({ document, locale }: { document: ListedDocument; locale: Locale }) {
  const text = textFor(locale);
  const { id, title, publisher, publishedOn, questionCount } = document;
  return (
    <li className="sheet setcard">
      <h2>
        <a href={localPath(locale, `/my-documents/${id}`)}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <p className="setcard__foot">
        <span>
          <bdi>{publisher}</bdi> · {formatDay(locale, publishedOn)}
        </span>
        <span>{text("documents.questions", { count: questionCount })}</span>
      </p>
    </li>
  );
}
